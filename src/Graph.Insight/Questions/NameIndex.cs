using System.Collections.Immutable;
using Graph.Insight.Documents;
using Graph.Insight.Entities;
using Graph.Insight.Names;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Questions;

/// <summary>Every name held, for finding names inside a question.</summary>
internal sealed class NameIndex
{
    private const int Shortest = 2;

    private readonly Dictionary<string, ImmutableArray<Named>> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DistrictRef> _districts = new(StringComparer.Ordinal);
    private int _longest;

    /// <summary>An entity that bears a name.</summary>
    public sealed record Named(EntityRef Entity, string Scope, int Mentions);

    /// <summary>The names of entities, and those of the districts whose documents are held.</summary>
    public static NameIndex Of(NameBook book, ImmutableArray<DocumentRecord> documents)
    {
        var index = new NameIndex();
        foreach (var record in book.Entities)
        {
            var named = new Named(EntityRef.Of(record.Entity), record.Entity.Scope, record.Mentions);
            foreach (var name in record.Entity.Aliases.Select(a => a.Name).Prepend(record.Entity.Name))
                index.Add(NameNormalizer.Normalize(name), named);
        }
        var districts = StatisticsReader.Districts(documents);
        foreach (var district in districts)
            index.Add(new DistrictRef(district.Name, district.Code), districts);
        return index;
    }

    /// <summary>The longest name of an entity at a place, or null.</summary>
    public (int Length, ImmutableArray<Named> Entities)? EntityAt(string text, int start) => At(_entities, text, start);

    /// <summary>The longest name of a district at a place, or null.</summary>
    public (int Length, DistrictRef District)? DistrictAt(string text, int start) => At(_districts, text, start);

    private (int, T)? At<T>(Dictionary<string, T> names, string text, int start)
    {
        for (var length = Math.Min(_longest, text.Length - start); length >= Shortest; length--)
        {
            if (names.TryGetValue(text.Substring(start, length), out var found))
                return (length, found);
        }
        return null;
    }

    private void Add(string name, Named named)
    {
        // A thing called 项目 would be found in every question.
        if (name.Length < Shortest || QuestionCues.Has(name))
            return;
        var known = _entities.GetValueOrDefault(name, []);
        if (known.All(k => k.Entity != named.Entity))
            _entities[name] = known.Add(named);
        _longest = Math.Max(_longest, name.Length);
    }

    private void Add(DistrictRef district, ImmutableArray<DistrictCount> held)
    {
        var name = NameNormalizer.Normalize(district.Name);
        _districts[name] = district;
        _longest = Math.Max(_longest, name.Length);
        // The name without its last part, where it is of this district only and of two characters or more.
        var brief = name[..^1];
        if (brief.Length >= Shortest && held.Count(d => d.Name.StartsWith(brief, StringComparison.Ordinal)) == 1)
            _districts.TryAdd(brief, district);
    }
}
