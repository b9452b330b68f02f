using System.Collections.Immutable;

namespace Graph.Resolution.Names;

/// <summary>
/// One name taken apart in the context of a district. Two names with the same scope and core are of one thing; what they do not share
/// (marks, numerals, rewritten words, an edition, the place before them) is the reason.
/// </summary>
/// <param name="Display">The name as people read it.</param>
/// <param name="Normalized">Normalised (width, case, white space).</param>
/// <param name="Plain">Without marks, numerals as digits.</param>
/// <param name="Rewrites">The general rewrites that shortened it.</param>
/// <param name="Edition">The edition that it names (第三届, 2019), or null.</param>
/// <param name="Anchor">The place that it begins with, or null.</param>
/// <param name="Scope">The division that it belongs to: its code, or name, or <c>cn</c>.</param>
/// <param name="Core">What is left, to be compared.</param>
/// <param name="SeriesName">Of an edition the display name without it, else null.</param>
internal sealed record NameForm(
    string Display,
    string Normalized,
    string Plain,
    ImmutableArray<string> Rewrites,
    string? Edition,
    Anchor? Anchor,
    string Scope,
    string Core,
    string? SeriesName);

/// <summary>The place at the beginning of a name.</summary>
/// <param name="Text">As written, reduced (徐汇区, 区, 上海).</param>
/// <param name="Scope">The code, or name, of the division it means.</param>
/// <param name="Name">The division's full name.</param>
internal sealed record Anchor(string Text, string Scope, string Name);
