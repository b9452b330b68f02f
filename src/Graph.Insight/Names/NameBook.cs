using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Graph.Insight.Entities;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Names;

/// <summary>
/// Every name of every entity, normalised, in one text, one a line: a search looks through all of it, which at gigabytes a second is quicker than an index is
/// read, and has the same answer whatever store the names came from. Entities are numbered in the order of their ids.
/// </summary>
internal sealed class NameBook
{
    /// <summary>With fewer characters, every other name is one slip away.</summary>
    private const int ShortestWithSlip = 3;

    private readonly ImmutableArray<EntityRecord> _entities;
    private readonly string _text;
    private readonly uint[] _letters;
    private readonly ImmutableArray<Line> _lines;

    // What ranks go by, side by side: the records lie scattered over the memory, and ten thousand of them take longer to fetch than all names to look through.
    private readonly ImmutableArray<Standing> _standings;

    private NameBook(ImmutableArray<EntityRecord> entities, string text, ImmutableArray<Line> lines)
    {
        (_entities, _text, _lines) = (entities, text, lines);
        _letters = [.. text.Select(Syllables.LettersOf)];
        _standings = [.. entities.Select(static r => new Standing(r.Entity.Id, r.Entity.Name.Length, r.Mentions))];
    }

    /// <summary>The entities, by id.</summary>
    public ImmutableArray<EntityRecord> Entities => _entities;

    /// <summary>Reads the names of a store.</summary>
    public static async Task<NameBook> ReadAsync(IGraphStore store, CancellationToken cancellation)
    {
        var entities = ImmutableArray.CreateBuilder<EntityRecord>();
        var lines = ImmutableArray.CreateBuilder<Line>();
        var text = new StringBuilder();
        await foreach (var record in store.ReadEntitiesAsync(cancellation))
        {
            var names = record.Entity.Aliases.Select(a => a.Name).Prepend(record.Entity.Name).Select(NameNormalizer.Normalize);
            var isAlias = false;
            foreach (var name in names)
            {
                lines.Add(new Line(text.Length, name.Length, entities.Count, isAlias, CharactersOf(name)));
                text.Append(name).Append('\n');
                isAlias = true;
            }
            entities.Add(record);
        }
        return new NameBook(entities.ToImmutable(), text.ToString(), lines.ToImmutable());
    }

    /// <summary>Where an entity found stands in a list.</summary>
    public NameRank RankOf(FoundName found)
    {
        var standing = _standings[found.Entity];
        return NameRank.Of(found, standing.NameLength, standing.Mentions, standing.Id);
    }

    /// <summary>All entities.</summary>
    public List<FoundName> All() => [.. Enumerable.Range(0, _entities.Length).Select(n => new FoundName(n, null))];

    /// <summary>
    /// The entities that a normalised text means, in the order of their ids: those with the text in a name, or with a name that is so read; where there is none, those
    /// with a name that has it but for one slip.
    /// </summary>
    public List<FoundName> Find(string text)
    {
        if (text.Length == 0)
            return [];
        var found = FoundName.Merge(AsWritten(text), AsRead(text));
        return found.Count > 0 ? found : WithSlip(text);
    }

    /// <summary>The entities whose names resemble a text that was not found whole: names inside it, and names of which two thirds are right.</summary>
    public List<FoundName> Like(string text)
    {
        var found = new List<FoundName>();
        var characters = CharactersOf(text);
        foreach (var line in _lines)
        {
            var bound = Math.Max(1, Math.Min(text.Length, line.Length) / 3);
            // A name of one character stands in everything.
            if (line.Length < 2 || BitOperations.PopCount(line.Characters & ~characters) > bound)
                continue;
            var name = NameAt(line);
            if (text.AsSpan().IndexOf(name) >= 0)
                new FoundName(line.Entity, NameMatch.Contained, text.Length - line.Length).AddTo(found);
            else if (BitOperations.PopCount(characters & ~line.Characters) <= bound && EditDistance.Between(text, name, bound) is { } distance)
                new FoundName(line.Entity, NameMatch.Similar, distance).AddTo(found);
        }
        return found;
    }

    private List<FoundName> AsWritten(string text)
    {
        var found = new List<FoundName>();
        var place = 0;
        for (var at = _text.AsSpan().IndexOf(text); at >= 0;)
        {
            place = LineAt(at, place);
            var line = _lines[place];
            var match = (at == line.Start, at + text.Length == line.End) switch
            {
                (true, true) => line.IsAlias ? NameMatch.Alias : NameMatch.Name,
                (true, false) => line.IsAlias ? NameMatch.AliasPrefix : NameMatch.NamePrefix,
                _ => line.IsAlias ? NameMatch.AliasPart : NameMatch.NamePart,
            };
            new FoundName(line.Entity, match).AddTo(found);
            var next = _text.AsSpan(line.End).IndexOf(text);
            at = next < 0 ? -1 : line.End + next;
        }
        return found;
    }

    private List<FoundName> AsRead(string text)
    {
        var found = new List<FoundName>();
        if (PinyinPattern.Of(text) is not { } pattern)
            return found;
        var place = 0;
        for (var at = pattern.NextPlace(_letters, 0); at >= 0; at = pattern.NextPlace(_letters, at))
        {
            place = LineAt(at, place);
            var line = _lines[place];
            var end = at == line.Start || pattern.FitsInside ? pattern.EndIn(NameAt(line), at - line.Start) : -1;
            if (end >= 0)
            {
                var match = at > line.Start ? NameMatch.PinyinPart : end == line.Length ? NameMatch.Pinyin : NameMatch.PinyinPrefix;
                new FoundName(line.Entity, match).AddTo(found);
            }
            at = end >= 0 || !pattern.FitsInside ? line.End + 1 : at + 1;
        }
        return found;
    }

    private List<FoundName> WithSlip(string text)
    {
        var found = new List<FoundName>();
        if (text.Length < ShortestWithSlip)
            return found;
        var characters = CharactersOf(text);
        foreach (var line in _lines)
        {
            if (BitOperations.PopCount(characters & ~line.Characters) > 1 || line.Length + 1 < text.Length)
                continue;
            var name = NameAt(line);
            for (var at = 0; at < name.Length; at++)
            {
                if (TypingSlip.EndIn(text, name, at) is not { } end)
                    continue;
                new FoundName(line.Entity, at == 0 && end == name.Length ? NameMatch.Similar : NameMatch.SimilarPart, 1).AddTo(found);
                break;
            }
        }
        return found;
    }

    private ReadOnlySpan<char> NameAt(Line line) => _text.AsSpan(line.Start, line.Length);

    /// <summary>The line that holds a place of the text, not before the line at which the search begins.</summary>
    private int LineAt(int at, int from)
    {
        // It is most often near: doubled steps find it sooner than halves of all that is left.
        var (low, high) = (from, from);
        for (var step = 1; high < _lines.Length - 1 && _lines[high].End < at; step *= 2)
            (low, high) = (high, Math.Min(high + step, _lines.Length - 1));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _lines[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>The characters of a name, each as one of 64 bits: a character whose bit a name lacks does not stand in it.</summary>
    private static ulong CharactersOf(ReadOnlySpan<char> name)
    {
        var characters = 0ul;
        foreach (var c in name)
            characters |= 1ul << (int)((c * 0x9E3779B1u) >> 26);
        return characters;
    }

    private readonly record struct Standing(string Id, int NameLength, int Mentions);

    private readonly record struct Line(int Start, int Length, int Entity, bool IsAlias, ulong Characters)
    {
        public int End => Start + Length;
    }
}
