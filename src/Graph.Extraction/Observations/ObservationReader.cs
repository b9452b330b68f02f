using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>
/// Reads what a report measures: every number with a unit that says something of its district, in sentences and in tables that were
/// printed cell by cell. A grammar over characters; <c>units.tsv</c> and <c>measure-words.tsv</c> hold what it knows of the language.
/// A reader may be shared between threads.
/// </summary>
public sealed class ObservationReader
{
    private readonly TableHeads _heads = new();

    /// <summary>The observations of a report, in the order of its text; none when its district is not known.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sentences">Its sentences with their words; numbers are read from the characters, so this reader does not look at them.</param>
    public ImmutableArray<Observation> Read(Report report, ImmutableArray<TaggedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Metadata.District is not { } district)
            return [];
        var found = ImmutableArray.CreateBuilder<Observation>();
        var grammar = new SentenceGrammar();
        var tables = new TableReader(_heads, grammar);
        var readings = new List<Reading>();
        var cells = new List<TableCell>();
        for (var i = 0; i < report.Sentences.Length; i++)
        {
            var sentence = report.Sentences[i];
            if (sentence.Kind == SentenceKind.Heading || sentence.Time is not { Year: { } year, Tense: { } tense })
                continue;
            if (sentence.Kind == SentenceKind.Line && tables.Read(report.Sentences, i, cells) is var end && end > i)
            {
                foreach (var cell in cells)
                    found.Add(OfCell(cell, report.Sentences, district.Value, year));
                cells.Clear();
                i = end - 1;
                continue;
            }
            readings.Clear();
            grammar.Read(sentence.Text, readings);
            foreach (var reading in readings)
                found.Add(OfSentence(reading, sentence, i, district.Value, year, tense));
        }
        return found.ToImmutable();
    }

    private static Observation OfSentence(Reading reading, Sentence sentence, int index, DistrictRef district, int year, Tense tense)
    {
        var own = reading.Year.In(year, tense);
        return Make(reading, index, sentence.ToRaw(reading.Start, reading.End), district, own, own < year ? Tense.Review : tense);
    }

    private static Observation OfCell(TableCell cell, ImmutableArray<Sentence> sentences, DistrictRef district, int year) =>
        Make(
            cell.Reading, cell.Sentence, new Span(sentences[cell.Row].Span.Start, sentences[cell.Sentence].Span.End), district,
            cell.Column.Year.In(year, cell.Column.Tense), cell.Column.Tense);

    private static Observation Make(Reading reading, int sentence, Span span, DistrictRef district, int year, Tense tense) =>
        new(sentence, span, reading.Indicator, district, year, tense, reading.Value, reading.Unit, reading.Measure, reading.Qualifier);
}
