using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>Reads what a report measures: every number with a unit that says something of its district.</summary>
public sealed class ObservationReader
{
    private readonly bool _headings = false;

    /// <summary>The observations of a report, in the order of its text; none when its district is not known.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sentences">Its sentences with their words, as many as the report has.</param>
    public ImmutableArray<Observation> Read(Report report, ImmutableArray<TaggedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Metadata.District is not { } district)
            return [];
        var found = ImmutableArray.CreateBuilder<Observation>();
        var grammar = new SentenceGrammar();
        var readings = new List<Reading>();
        for (var i = 0; i < report.Sentences.Length; i++)
        {
            var sentence = report.Sentences[i];
            if ((sentence.Kind == SentenceKind.Heading && !_headings) || sentence.Time is not { Year: { } year, Tense: { } tense })
                continue;
            readings.Clear();
            grammar.Read(sentence.Text, readings);
            foreach (var reading in readings)
                found.Add(Observe(reading, sentence, i, district.Value, year, tense));
        }
        return found.ToImmutable();
    }

    private static Observation Observe(Reading reading, Sentence sentence, int index, DistrictRef district, int year, Tense tense)
    {
        var own = reading.Year ?? year - reading.YearShift;
        return new Observation(
            index, sentence.ToRaw(reading.Start, reading.End), reading.Indicator, district, own, own < year ? Tense.Review : tense,
            reading.Value, reading.Unit, reading.Measure, reading.Qualifier);
    }
}
