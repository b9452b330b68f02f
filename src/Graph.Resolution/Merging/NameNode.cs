using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Districts;
using Graph.Resolution.Names;

namespace Graph.Resolution.Merging;

/// <summary>One name in the reports of one district, with all that mentions it: what resolution merges.</summary>
internal sealed class NameNode
{
    public NameNode(string district, NameForm form, ImmutableArray<string> spellings, int[] votes, DivisionKey? division, string? document)
    {
        (District, Form, Spellings, Votes, Division, Document) = (district, form, spellings, votes, division, document);
        Label = (EntityLabel)Array.IndexOf(votes, votes.Max());
        Stem = Tails.Strip(form.Core, Label);
        Parts = Label is EntityLabel.District or EntityLabel.Program ? [] : PartGrammar.Readings(Stem.Stem);
    }

    /// <summary>The scope of the district in whose reports it stands.</summary>
    public string District { get; }

    /// <summary>The name, taken apart.</summary>
    public NameForm Form { get; }

    /// <summary>The ways it is written, by code point; they differ in width and case alone.</summary>
    public ImmutableArray<string> Spellings { get; }

    /// <summary>How many mentions have each label, in the order of <see cref="EntityLabel"/>.</summary>
    public int[] Votes { get; }

    /// <summary>The label of most of its mentions.</summary>
    public EntityLabel Label { get; }

    /// <summary>The division that it names, or null.</summary>
    public DivisionKey? Division { get; }

    /// <summary>The one document in which the name means this, or null when it does in all of the district's.</summary>
    public string? Document { get; }

    /// <summary>The core without a tail that adds nothing, and that tail.</summary>
    public (string Stem, string Tail) Stem { get; }

    /// <summary>The ways to read the name as that of a part.</summary>
    public ImmutableArray<PartName> Parts { get; }

    /// <summary>What tells it from the other parts of its whole; empty for what is no part.</summary>
    public string PartSuffix => Parts.IsEmpty ? "" : Parts[^1].Suffix;

    /// <summary>What two names of one thing share: the kind of name, the scope and the core.</summary>
    public NameKey Key => Division is null
        ? new NameKey(Label == EntityLabel.District, Form.Scope, Form.Core)
        : new NameKey(true, Division.Scope, "");

    /// <summary>The name to call the thing by: of an edition that of the series, of two spellings the first.</summary>
    public string FullName => Form.SeriesName ?? Spellings[0];

    /// <summary>Whether the name ends in what is not of it: “项目” after a project. An area's 地区 belongs to its name.</summary>
    public bool IsDressed => Stem.Tail.Length > 0 && Label == EntityLabel.Project;

    /// <summary>
    /// Orders names by how full they are: undressed first, then the longest, then by code point; names as written before those of a series.
    /// </summary>
    public static int CompareFullness(NameNode x, NameNode y)
    {
        var order = x.IsDressed.CompareTo(y.IsDressed);
        if (order == 0)
            order = y.FullName.Length.CompareTo(x.FullName.Length);
        if (order == 0)
            order = CodePointComparer.Instance.Compare(x.FullName, y.FullName);
        return order != 0 ? order : (x.Form.Edition is not null).CompareTo(y.Form.Edition is not null);
    }
}

/// <summary>What two names of one thing share.</summary>
/// <param name="IsDivision">Whether it is the name of a division, which is never that of a place called after it.</param>
/// <param name="Scope">The scope.</param>
/// <param name="Core">The core; empty for a division that is known.</param>
internal readonly record struct NameKey(bool IsDivision, string Scope, string Core);
