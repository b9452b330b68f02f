using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Districts;
using Graph.Resolution.Names;

namespace Graph.Resolution.Merging;

/// <summary>The distinct names in the reports of one district, where each of them stands, and what the texts say of them.</summary>
/// <param name="District">The district.</param>
/// <param name="Nodes">The names, in an order that does not depend on that of the reports.</param>
/// <param name="Mentions">Of each document, the index into <paramref name="Nodes"/> of each mention.</param>
/// <param name="Stated">Pairs of names that a text declares to be of one thing, with the reason.</param>
internal sealed record DistrictNames(
    DistrictContext District,
    ImmutableArray<NameNode> Nodes,
    ImmutableArray<(string Document, ImmutableArray<int> Nodes)> Mentions,
    ImmutableArray<(int Full, int Other, string Reason)> Stated)
{
    /// <summary>The indices of the names that mean the same in all of the district's documents.</summary>
    public IEnumerable<int> Lasting => Enumerable.Range(0, Nodes.Length).Where(i => Nodes[i].Document is null);

    /// <summary>Gathers the names of a district's reports.</summary>
    public static DistrictNames Gather(DistrictRef district, IReadOnlyList<ResolutionInput> reports, IDivisionTable table) =>
        new NameGathering(district, reports, table).Gather();
}

/// <summary>
/// Gathers names: one node for all mentions of a normalised name, but for names of divisions and names with a meaning in one document alone.
/// </summary>
internal sealed class NameGathering(DistrictRef district, IReadOnlyList<ResolutionInput> reports, IDivisionTable table)
{
    private readonly DistrictContext _context = new(district, table);
    private readonly Dictionary<Key, Draft> _drafts = [];
    private readonly Dictionary<string, string> _normalized = new(StringComparer.Ordinal);

    public DistrictNames Gather()
    {
        var local = LocalAliases();
        var keys = reports.Select(r => r.Mentions.Select(m => KeyOf(r, m, local)).ToArray()).ToArray();
        for (var r = 0; r < reports.Count; r++)
        {
            for (var m = 0; m < keys[r].Length; m++)
                Count(keys[r][m], reports[r].Mentions[m]);
        }
        JoinLabels();
        var nodes = Build();
        var stated = reports.SelectMany((report, r) => report.Statements.Select(s => (
            Full: IndexOf(keys[r][s.Full]), Other: IndexOf(keys[r][s.Other]), Reason: Reason(report, s))));
        return new DistrictNames(
            _context,
            nodes,
            [.. reports.Select((report, r) => (report.Document, keys[r].Select(IndexOf).ToImmutableArray()))],
            [.. stated.Where(s => s.Full != s.Other).OrderBy(s => s.Full).ThenBy(s => s.Other).ThenBy(s => s.Reason, CodePointComparer.Instance)]);
    }

    // What a text abbreviates to a word like 规划, or what two texts use for two things, has that meaning in its own document alone.
    private HashSet<(string Document, string Name)> LocalAliases()
    {
        var stated = reports.SelectMany(r => r.Statements.Select(s => (
            r.Document, Full: Normalize(r.Mentions[s.Full].Name), Other: Normalize(r.Mentions[s.Other].Name))));
        return stated.GroupBy(s => s.Other, StringComparer.Ordinal)
            .Where(g => Words.IsGeneric(g.Key) || g.Select(s => s.Full).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .SelectMany(g => g.Select(s => (s.Document, s.Other)))
            .ToHashSet();
    }

    private Key KeyOf(ResolutionInput report, NamedMention mention, HashSet<(string, string)> local)
    {
        var name = Normalize(mention.Name);
        return local.Count > 0 && local.Contains((report.Document, name))
            ? new Key(false, name, report.Document)
            : new Key(mention.Label == EntityLabel.District, name, null);
    }

    private string Normalize(string name)
    {
        if (!_normalized.TryGetValue(name, out var normalized))
            _normalized.Add(name, normalized = NameNormalizer.Normalize(name));
        return normalized;
    }

    private void Count(Key key, NamedMention mention)
    {
        if (!_drafts.TryGetValue(key, out var draft))
            _drafts.Add(key, draft = new Draft());
        draft.Votes[(int)mention.Label]++;
        draft.Add(Spelling.Display(mention.Name));
    }

    // A name that is labelled a district here and something else there is one thing, unless it is a division's short name, which may well be
    // that of a neighbourhood too (望京街道 and 望京).
    private void JoinLabels()
    {
        var names = new DivisionNames(_context, table);
        foreach (var (key, draft) in _drafts.Where(d => d.Key.IsDistrict).ToList())
        {
            var display = draft.Spellings[0];
            draft.Division = names.Find(display);
            var isName = draft.Division is null || display == draft.Division.Name || draft.Division.Scope == _context.Scope;
            if (isName && _drafts.TryGetValue(key with { IsDistrict = false }, out var other))
                draft.Take(other);
        }
    }

    private ImmutableArray<NameNode> Build()
    {
        var reader = new NameReader(_context, Places());
        var nodes = ImmutableArray.CreateBuilder<NameNode>();
        var drafts = _drafts.Where(d => d.Value.Into is null)
            .OrderBy(d => d.Key.Name, CodePointComparer.Instance)
            .ThenBy(d => d.Key.IsDistrict)
            .ThenBy(d => d.Key.Document ?? "", CodePointComparer.Instance);
        foreach (var (key, draft) in drafts)
        {
            draft.Index = nodes.Count;
            var label = (EntityLabel)Array.IndexOf(draft.Votes, draft.Votes.Max());
            var form = reader.Read(draft.Spellings[0], draft.Division is null ? label : EntityLabel.District);
            nodes.Add(new NameNode(_context.Scope, form, draft.Spellings, draft.Votes, draft.Division, key.Document));
        }
        return nodes.ToImmutable();
    }

    private StatedPlaces Places()
    {
        var places = new StatedPlaces();
        foreach (var report in reports)
        {
            foreach (var (name, place) in report.Located)
                places.Add(Normalize(report.Mentions[name].Name), Normalize(report.Mentions[place].Name));
        }
        return places;
    }

    private int IndexOf(Key key)
    {
        var draft = _drafts[key];
        return (draft.Into ?? draft).Index;
    }

    private static string Reason(ResolutionInput report, NameStatement statement)
    {
        var (full, other) = (Spelling.Display(report.Mentions[statement.Full].Name), Spelling.Display(report.Mentions[statement.Other].Name));
        return statement.Kind switch
        {
            NameStatementKind.Gloss => $"{report.Document} gives {other} in brackets after {full}",
            NameStatementKind.Abbreviation => $"{report.Document} abbreviates {full} to {other}",
            _ => $"{report.Document} says that {full} was renamed {other}",
        };
    }

    private readonly record struct Key(bool IsDistrict, string Name, string? Document);

    private sealed class Draft
    {
        public int[] Votes { get; } = new int[Enum.GetValues<EntityLabel>().Length];

        public ImmutableArray<string> Spellings { get; private set; } = [];

        public DivisionKey? Division { get; set; }

        public Draft? Into { get; private set; }

        public int Index { get; set; }

        // Nearly every name is written one way, so that a look at the few there are beats a set.
        public void Add(string spelling)
        {
            if (!Spellings.Contains(spelling, StringComparer.Ordinal))
                Spellings = Spellings.Add(spelling).Sort(CodePointComparer.Instance);
        }

        public void Take(Draft other)
        {
            for (var i = 0; i < Votes.Length; i++)
                Votes[i] += other.Votes[i];
            foreach (var spelling in other.Spellings)
                Add(spelling);
            other.Into = this;
        }
    }
}
