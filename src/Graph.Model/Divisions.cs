using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>One administrative division of China.</summary>
/// <param name="Code">2 (province), 4 (city), 6 (county) or 9 (subdistrict) digits; a code begins with its parents'.</param>
/// <param name="Name">Its full name (徐汇区).</param>
/// <param name="Level">Its level, which the length of the code also tells.</param>
public sealed record Division(string Code, string Name, DivisionLevel Level);

/// <summary>
/// The table of administrative divisions, looked up by name. Names repeat (鼓楼区, 城关镇), so a look-up gives all that bear the name;
/// context (the division a report is of) tells which is meant. An empty table is valid: it knows nothing.
/// </summary>
public interface IDivisionTable
{
    /// <summary>The division with this code, or null.</summary>
    Division? Find(string code);

    /// <summary>Every division with exactly this full name (徐汇区), by code; empty when there is none.</summary>
    ImmutableArray<Division> Named(string fullName);

    /// <summary>Every division whose name without its last part (区, 县, 街道, 自治县 …) is this (徐汇), by code; short forms have two characters or more.</summary>
    ImmutableArray<Division> ShortNamed(string shortName);
}

/// <summary>The short forms of names that any reader of Chinese news knows (上海交大).</summary>
public interface IKnownNames
{
    /// <summary>The full name of a short form (上海交通大学); null when it is none that is known.</summary>
    string? FullNameOf(string shortForm);
}
