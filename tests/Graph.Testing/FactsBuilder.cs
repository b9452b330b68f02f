using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.Testing;

/// <summary>
/// Makes the facts of a small report for a test, passage by passage: a section, a sentence as printed, and what stands in it.
/// <code>
/// new FactsBuilder("2020.txt").Of("徐汇区", "310104").Titled("…").On(2020, 1, 7)
///     .Section("一、2019年工作回顾", 2019, Tense.Review)
///     .Sentence("北杨人工智能小镇正式启动建设。").Mention("北杨人工智能小镇", EntityLabel.Project).Said(Phase.Started, cue: "正式启动建设")
///     .Build();
/// </code>
/// </summary>
public sealed class FactsBuilder(string key)
{
    private readonly StringBuilder _raw = new();
    private readonly List<(ImmutableArray<string> Path, int Start, SectionTime Time)> _sections = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Assertion> _assertions = [];
    private readonly List<Observation> _observations = [];
    private readonly List<Relation> _relations = [];
    private readonly List<NameStatement> _names = [];
    private readonly List<LocalizedText> _warnings = [];
    private ImmutableArray<int> _pages = [];
    private ReportMetadata _metadata = new(null, null, null, null, null, null, null);

    /// <summary>The division that the report is of.</summary>
    public FactsBuilder Of(string district, string? code) => With(_metadata with { District = Read(new DistrictRef(district, code)) });

    /// <summary>Its title.</summary>
    public FactsBuilder Titled(string title) => With(_metadata with { Title = Read(title) });

    /// <summary>Its issuer.</summary>
    public FactsBuilder Issued(string issuer) => With(_metadata with { Issuer = Read(issuer) });

    /// <summary>Its day.</summary>
    public FactsBuilder On(int year, int month, int day) => With(_metadata with { Date = Read(new DateOnly(year, month, day)) });

    /// <summary>Its kind and the years it looks back on and ahead to.</summary>
    public FactsBuilder Years(int? review, int? plan, ReportKind kind = ReportKind.Work) => With(_metadata with
    {
        Kind = Read(kind),
        ReviewYear = review is { } back ? Read(back) : null,
        PlanYear = plan is { } ahead ? Read(ahead) : null,
    });

    /// <summary>Metadata as a test needs it, such as with other origins.</summary>
    public FactsBuilder With(ReportMetadata metadata)
    {
        _metadata = metadata;
        return this;
    }

    /// <summary>Where its pages begin, as a .pdf has them.</summary>
    public FactsBuilder Paged(params int[] starts)
    {
        _pages = [.. starts];
        return this;
    }

    /// <summary>Something a reader should know.</summary>
    public FactsBuilder Warn(LocalizedText warning)
    {
        _warnings.Add(warning);
        return this;
    }

    /// <summary>Begins a section; its heading is printed as a line and is a sentence of its own.</summary>
    public FactsBuilder Section(string heading, int? year, Tense? tense, int? from = null, int? to = null)
    {
        Begin([heading], new SectionTime(year, tense, from, to));
        Append(heading + "\n", SentenceKind.Heading);
        return this;
    }

    /// <summary>Prints a sentence as the raw text has it; white space is no part of <see cref="Graph.Model.Sentence.Text"/>.</summary>
    public FactsBuilder Sentence(string printed)
    {
        Append(printed, SentenceKind.Prose);
        return this;
    }

    /// <summary>A name in the last sentence, where it stands first after the mentions already read there.</summary>
    public FactsBuilder Mention(string text, EntityLabel label, string? name = null, double score = 0.9)
    {
        var number = _sentences.Count - 1;
        var after = _mentions.Where(m => m.Sentence == number).Select(m => _sentences[number].ToLocal(m.Span).End).LastOrDefault();
        _mentions.Add(new Mention(number, Find(text, after), label, text, name ?? text, score));
        return this;
    }

    /// <summary>What the passage says of the last mention, in the time of its sentence.</summary>
    public FactsBuilder Said(
        Phase phase, string? cue = null, string scope = "", string modality = "", int? from = null, int? to = null, string due = "")
    {
        var time = _sentences[^1].Time;
        _assertions.Add(new Assertion(
            _mentions.Count - 1, time.Year ?? 0, time.Tense ?? Tense.Review, phase, scope, modality, from, to, due, cue is null ? null : Find(cue, 0)));
        return this;
    }

    /// <summary>A number in the last sentence, in its time.</summary>
    public FactsBuilder Measured(
        string passage, string indicator, double value, string unit, Measure measure = Measure.Level, string qualifier = "")
    {
        var time = _sentences[^1].Time;
        _observations.Add(new Observation(
            _sentences.Count - 1, Find(passage, 0), indicator, _metadata.District!.Value, time.Year ?? 0, time.Tense ?? Tense.Review,
            value, unit, measure, qualifier));
        return this;
    }

    /// <summary>A relation between the last mentions with these texts.</summary>
    public FactsBuilder Related(RelationType type, string from, string to)
    {
        _relations.Add(new Relation(type, LastMention(from), LastMention(to)));
        return this;
    }

    /// <summary>That the text takes the last mentions with these texts for one thing.</summary>
    public FactsBuilder SameThing(string full, string other, NameStatementKind kind = NameStatementKind.Gloss)
    {
        _names.Add(new NameStatement(LastMention(full), LastMention(other), kind));
        return this;
    }

    /// <summary>The facts.</summary>
    public ReportFacts Build()
    {
        var raw = _raw.ToString();
        var sections = _sections.Select((s, i) =>
            new Section(s.Path, new Span(s.Start, i + 1 < _sections.Count ? _sections[i + 1].Start : raw.Length), s.Time));
        var report = new Report(
            key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(raw))), raw, _metadata, [.. sections], [.. _sentences], [.. _warnings])
        {
            Pages = _pages,
        };
        return new ReportFacts(report, [.. _mentions], [.. _assertions], [.. _observations], [.. _relations], [.. _names]);
    }

    private static Sourced<T> Read<T>(T value) => new(value, ValueOrigin.Text);

    private void Begin(ImmutableArray<string> path, SectionTime time) => _sections.Add((path, _raw.Length, time));

    private void Append(string printed, SentenceKind kind)
    {
        if (_sections.Count == 0)
            Begin([], default);
        var units = Enumerable.Range(0, printed.Length).Where(i => !char.IsWhiteSpace(printed[i])).ToArray();
        _sentences.Add(new Sentence(
            string.Concat(units.Select(i => printed[i])), [.. units.Select(i => _raw.Length + i)], _sections.Count - 1, kind, _sections[^1].Time));
        _raw.Append(printed);
    }

    private Span Find(string text, int after)
    {
        var sentence = _sentences[^1];
        var start = sentence.Text.IndexOf(text, after, StringComparison.Ordinal);
        if (start < 0)
            throw new ArgumentException($"“{text}” does not stand in “{sentence.Text}” after unit {after}.", nameof(text));
        return sentence.ToRaw(start, start + text.Length);
    }

    private int LastMention(string text) => _mentions.FindLastIndex(m => string.Equals(m.Text, text, StringComparison.Ordinal)) is var found and >= 0
        ? found
        : throw new ArgumentException($"There is no mention “{text}”.", nameof(text));
}
