using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>The properties of nodes and edges that were read from a passage, as contracts.md names them; words as in exports.</summary>
internal sealed class GraphValues(ReportFacts facts)
{
    private readonly Report _report = facts.Report;

    /// <summary>A day as its text, which orders as days do.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A member of an enumeration as exports write it: in lower case.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A node Entity, but for what the reports hold of it.</summary>
    public static Dictionary<string, object?> Entity(Entity entity, IEnumerable<string> keys) => new(StringComparer.Ordinal)
    {
        ["name"] = entity.Name,
        ["scope"] = entity.Scope,
        ["aliases"] = entity.Aliases.Select(static a => a.Name).ToArray(),
        ["aliasReasons"] = entity.Aliases.Select(static a => a.Reason).ToArray(),
        ["code"] = entity.Code,
        ["level"] = entity.Level,
        ["partOf"] = entity.PartOf,
        ["search"] = EntityKeys.Search(entity),
        ["keys"] = EntityKeys.Lines(keys),
    };

    /// <summary>What the reports hold of an entity.</summary>
    public static Dictionary<string, object?> Tally(EntityTally tally, string? firstPassage) =>
        Tally(tally.FirstYear, tally.LastYear, tally.Mentions, tally.Documents, tally.Districts, tally.First, firstPassage);

    /// <summary>The same, of an entity that was read.</summary>
    public static Dictionary<string, object?> Tally(EntityRecord record, string? firstPassage) =>
        Tally(record.FirstYear, record.LastYear, record.Mentions, record.Documents, record.Districts, record.First, firstPassage);

    /// <summary>The node GraphStore.</summary>
    public static Dictionary<string, object?> Store(StoreState state, string curation) => new(StringComparer.Ordinal)
    {
        ["name"] = "graph",
        ["curation"] = curation,
        ["schema"] = StoreCypher.SchemaVersion,
        ["revision"] = state.Revision,
        ["resolved"] = state.Resolved,
        ["documents"] = state.Documents,
        ["mentions"] = state.Mentions,
        ["assertions"] = state.Assertions,
        ["observations"] = state.Observations,
        ["relations"] = state.Relations,
        ["entities"] = state.Entities,
    };

    /// <summary>An edge MENTIONS.</summary>
    public Dictionary<string, object?> Mention(int place)
    {
        var mention = facts.Mentions[place];
        var values = Passage(mention.Sentence, mention.Span, _report.Sentences[mention.Sentence].Time);
        values["mention"] = place;
        values["sentence"] = mention.Sentence;
        values["label"] = mention.Label.ToString();
        values["text"] = mention.Text;
        values["name"] = mention.Name;
        values["score"] = mention.Score;
        return values;
    }

    /// <summary>A node Assertion.</summary>
    public Dictionary<string, object?> Assertion(Assertion said)
    {
        var mention = facts.Mentions[said.Mention];
        var values = Passage(mention.Sentence, mention.Span, new SectionTime(said.Year, said.Tense, said.From, said.To));
        values["mention"] = said.Mention;
        values["text"] = mention.Text;
        values["phase"] = said.Phase.ToString();
        values["scope"] = said.Scope;
        values["modality"] = said.Modality;
        values["due"] = said.Due;
        values["cueStart"] = said.Cue?.Start;
        values["cueEnd"] = said.Cue?.End;
        return values;
    }

    /// <summary>An edge between two entities; its place is that of the name it starts from.</summary>
    public Dictionary<string, object?> Relation(Relation relation)
    {
        var from = facts.Mentions[relation.From];
        var to = facts.Mentions[relation.To];
        var values = Passage(from.Sentence, from.Span, _report.Sentences[from.Sentence].Time);
        values["text"] = from.Text;
        values["toStart"] = to.Span.Start;
        values["toEnd"] = to.Span.End;
        values["toText"] = to.Text;
        return values;
    }

    /// <summary>An edge REPORTS.</summary>
    public Dictionary<string, object?> Observation(Observation seen)
    {
        var values = Passage(seen.Sentence, seen.Span, new SectionTime(seen.Year, seen.Tense, null, null));
        values["value"] = seen.Value;
        values["unit"] = seen.Unit;
        values["measure"] = Word(seen.Measure);
        values["qualifier"] = seen.Qualifier;
        return values;
    }

    private static Dictionary<string, object?> Tally(
        int? first, int? last, int mentions, int documents, IEnumerable<string> districts, MentionRef? named, string? firstPassage) =>
        new(StringComparer.Ordinal)
        {
            ["firstYear"] = first,
            ["lastYear"] = last,
            ["mentions"] = mentions,
            ["documents"] = documents,
            ["districts"] = districts.ToArray(),
            ["firstDocument"] = named?.Document,
            ["firstMention"] = named?.Mention,
            ["firstPassage"] = firstPassage,
        };

    private Dictionary<string, object?> Passage(int sentence, Span span, SectionTime time) => new(StringComparer.Ordinal)
    {
        ["document"] = _report.Key,
        ["year"] = time.Year,
        ["tense"] = time.Tense is { } tense ? Word(tense) : null,
        ["from"] = time.From,
        ["to"] = time.To,
        ["section"] = _report.Sections[_report.Sentences[sentence].Section].Path,
        ["quote"] = _report.Sentences[sentence].Text,
        ["start"] = span.Start,
        ["end"] = span.End,
        ["page"] = _report.PageOf(span.Start),
    };
}
