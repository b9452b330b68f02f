using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolution.Curating;

/// <summary>Reads the lines of a curation file; what they say of one another is checked by <see cref="CurationConflicts"/>.</summary>
internal static class CurationParser
{
    private const string Shape = "a line is “same A B”, “distinct A B”, “label A L” or “ignore A”, then the reason, separated by tabs";

    public static Curation Parse(string text)
    {
        var decisions = ImmutableArray.CreateBuilder<CurationDecision>();
        var errors = ImmutableArray.CreateBuilder<CurationError>();
        var number = 0;
        foreach (var raw in text.TrimStart('\ufeff').Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                continue;
            var (decision, problem) = Read(number, line.Split('\t'));
            if (decision is not null)
                decisions.Add(decision);
            else
                errors.Add(new CurationError(number, null, $"line {number}: {problem}."));
        }
        errors.AddRange(CurationConflicts.Find(decisions));
        if (errors.Count > 0)
            throw new CurationException([.. errors.OrderBy(e => e.Line)]);
        return new Curation(decisions.ToImmutable());
    }

    private static (CurationDecision? Decision, string Problem) Read(int number, string[] cells)
    {
        CurationVerb? verb = cells[0] switch
        {
            "same" => CurationVerb.Same,
            "distinct" => CurationVerb.Distinct,
            "label" => CurationVerb.Label,
            "ignore" => CurationVerb.Ignore,
            _ => null,
        };
        if (verb is null)
            return (null, $"“{cells[0]}” is no decision; {Shape}");
        var columns = verb == CurationVerb.Ignore ? 3 : 4;
        if (cells.Length != columns || string.IsNullOrWhiteSpace(cells[^1]))
            return (null, $"{columns} columns are expected, the last of them a reason in words; {Shape}");
        if (Name(cells[1]) is not { } a)
            return (null, NotAName(cells[1]));

        switch (verb)
        {
            case CurationVerb.Same or CurationVerb.Distinct:
                if (Name(cells[2]) is not { } b)
                    return (null, NotAName(cells[2]));
                return a.Key == b.Key
                    ? (null, $"{a} is compared with itself")
                    : (new CurationDecision(number, verb.Value, a, b, null, cells[3]), "");
            case CurationVerb.Label:
                return Label(cells[2]) is { } label
                    ? (new CurationDecision(number, CurationVerb.Label, a, null, label, cells[3]), "")
                    : (null, $"“{cells[2]}” is no label; it is one of {string.Join(", ", Enum.GetNames<EntityLabel>())}");
            default:
                return (new CurationDecision(number, CurationVerb.Ignore, a, null, null, cells[2]), "");
        }
    }

    private static CuratedName? Name(string cell)
    {
        var slash = cell.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && NameNormalizer.Normalize(cell[(slash + 1)..]).Length > 0
            ? new CuratedName(cell[..slash].Trim(), cell[(slash + 1)..].Trim())
            : null;
    }

    private static string NotAName(string cell) => $"“{cell}” is not written district-code/name";

    private static EntityLabel? Label(string cell)
    {
        foreach (var label in Enum.GetValues<EntityLabel>())
        {
            if (string.Equals(cell, label.ToString(), StringComparison.Ordinal))
                return label;
        }
        return null;
    }
}
