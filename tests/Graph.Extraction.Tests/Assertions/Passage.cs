using System.Collections.Immutable;
using Graph.Extraction.Assertions;
using Graph.Extraction.Reading;
using Graph.Extraction.Relations;
using Graph.Extraction.Segmentation;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Assertions;

/// <summary>A passage with the names that a test gives for found, read by the grammar.</summary>
internal sealed class Passage
{
    private readonly Report _report;
    private readonly ImmutableArray<TaggedSentence> _sentences;
    private readonly ImmutableArray<Mention> _mentions;

    private Passage(Report report, IEnumerable<(string Name, EntityLabel Label)> names)
    {
        _report = report;
        _sentences = [.. report.Sentences.Select(sentence => new TaggedSentence(sentence, Segmenter.Default.Tag(sentence.Text)))];
        _mentions = [.. Find(report.Sentences, [.. names.OrderByDescending(name => name.Name.Length)])];
    }

    /// <summary>A table that knows no division: the grammar does not need one.</summary>
    public static IDivisionTable Divisions { get; } = new NoDivisions();

    /// <summary>A seed, found by the first digits of its name.</summary>
    public static Passage Seed(string number, params (string Name, EntityLabel Label)[] names)
    {
        var file = Directory.GetFiles(RepositoryFiles.Seeds, number + "_*.txt").Single();
        var result = new ReportReader(Divisions).Read(Path.GetFileName(file), File.ReadAllBytes(file));
        return new Passage(result.Report.ShouldNotBeNull(), names);
    }

    /// <summary>A text of its own, one sentence a line, read as said of 2020.</summary>
    public static Passage Of(Tense tense, string text, params (string Name, EntityLabel Label)[] names)
    {
        var time = new SectionTime(2020, tense, null, null);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            sentences.Add(new Sentence(line, [.. Enumerable.Range(start, line.Length)], 0, SentenceKind.Prose, time));
            start += line.Length + 1;
        }
        var metadata = new ReportMetadata(null, null, null, null, null, null, null);
        var section = new Section([], new Span(0, text.Length), time);
        return new Passage(new Report("passage.txt", "", text, metadata, [section], sentences.ToImmutable(), []), names);
    }

    /// <summary>All that is said of a name, in the order of the text.</summary>
    public ImmutableArray<Assertion> AssertionsOf(string name) =>
        [.. new AssertionReader().Read(_report, _sentences, _mentions).Where(assertion => string.Equals(_mentions[assertion.Mention].Text, name, StringComparison.Ordinal))];

    /// <summary>The phases said of a name, in the order of the text.</summary>
    public IEnumerable<Phase> PhasesOf(string name) => AssertionsOf(name).Select(assertion => assertion.Phase);

    /// <summary>The relations, as A RELATION B.</summary>
    public IEnumerable<string> Relations() =>
        new RelationReader().Read(_report, _sentences, _mentions)
            .Select(relation => $"{_mentions[relation.From].Text} {relation.Type} {_mentions[relation.To].Text}");

    private static IEnumerable<Mention> Find(ImmutableArray<Sentence> sentences, ImmutableArray<(string Name, EntityLabel Label)> names)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            var text = sentences[i].Text;
            for (var at = 0; at < text.Length; at++)
            {
                var (name, label) = names.FirstOrDefault(candidate => string.CompareOrdinal(text, at, candidate.Name, 0, candidate.Name.Length) == 0);
                if (name is null)
                    continue;
                yield return new Mention(i, sentences[i].ToRaw(at, at + name.Length), label, name, name, 1);
                at += name.Length - 1;
            }
        }
    }

    private sealed class NoDivisions : IDivisionTable
    {
        public Division? Find(string code) => null;

        public ImmutableArray<Division> Named(string fullName) => [];

        public ImmutableArray<Division> ShortNamed(string shortName) => [];
    }
}
