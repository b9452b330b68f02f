using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Grammar;
using Graph.Extraction.Reading;
using Graph.Extraction.Segmentation;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Mentions;

/// <summary>The seeds as the shipped model reads them, each read once.</summary>
internal static class SeedMentions
{
    private static readonly Lazy<ImmutableArray<ReadSeed>> Seeds = new(ReadAll);

    public static ReadSeed Of(int seed) => Seeds.Value[seed];

    public static ReadSeed Read(Report report)
    {
        var sentences = report.Sentences.Select(sentence => new TaggedSentence(sentence, Segmenter.Default.Tag(sentence.Text))).ToImmutableArray();
        var mentions = new MentionReader().Read(report, sentences);
        return new ReadSeed(report, sentences, mentions, new NameStatementReader().Read(report, sentences, mentions));
    }

    /// <summary>A passage of its own, as if it were a whole report of a district.</summary>
    public static ReadSeed ReadPassage(string passage, string district = "徐汇区")
    {
        var offsets = Enumerable.Range(0, passage.Length).Where(k => !char.IsWhiteSpace(passage[k])).ToArray();
        var sentence = new Sentence(string.Concat(offsets.Select(k => passage[k])), offsets, 0, SentenceKind.Prose, default);
        var metadata = new ReportMetadata(
            null, null, new Sourced<DistrictRef>(new DistrictRef(district, null), ValueOrigin.Text), null, null, null, null);
        return Read(new Report("passage.txt", "", passage, metadata, [], [sentence], []));
    }

    private static ImmutableArray<ReadSeed> ReadAll()
    {
        var reader = new ReportReader(DivisionTable.Default);
        return
        [
            .. Directory.GetFiles(RepositoryFiles.Seeds, "*.txt").Order(StringComparer.Ordinal)
                .Select(path => Read(reader.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Report!)),
        ];
    }
}

internal sealed record ReadSeed(
    Report Report, ImmutableArray<TaggedSentence> Sentences, ImmutableArray<Mention> Mentions, ImmutableArray<NameStatement> Statements)
{
    public IEnumerable<string> Texts => Mentions.Select(mention => mention.Text);

    public Mention Find(string text) => Mentions.First(mention => mention.Text == text);
}
