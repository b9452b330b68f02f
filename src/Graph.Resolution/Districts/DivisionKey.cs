using Graph.Model;

namespace Graph.Resolution.Districts;

/// <summary>The division that a name means.</summary>
/// <param name="Scope">Its code, or its name where the table lacks it.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Code">Its code, or null.</param>
/// <param name="Level">Its level, or null where neither table nor name tells.</param>
internal sealed record DivisionKey(string Scope, string Name, string? Code, DivisionLevel? Level)
{
    /// <summary>Why a name was taken for it.</summary>
    public string Reason => Code is null ? $"names the division {Name}" : $"names the division {Name} ({Code})";

    /// <summary>The key of a division of the table.</summary>
    public static DivisionKey Of(Division division) => new(division.Code, division.Name, division.Code, division.Level);
}
