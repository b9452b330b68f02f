using Graph.Extraction.Observations;
using Graph.Extraction.Tests.Reading;
using Graph.Model;

namespace Graph.Extraction.Tests.Observations;

/// <summary>What the reader finds, written shortly: <c>地区生产总值 6.3 % growth 左右</c>.</summary>
internal static class Observed
{
    private static readonly ObservationReader Reader = new();

    /// <summary>The observations of one passage, read as a sentence of a review of 2020 unless told otherwise.</summary>
    public static string[] In(string passage, Tense tense = Tense.Review, int year = 2020) =>
        [.. Read(passage, tense, year).Select(Short)];

    public static Observation[] Read(string passage, Tense tense = Tense.Review, int year = 2020)
    {
        var sentence = new Sentence(passage, [.. Enumerable.Range(0, passage.Length)], 0, SentenceKind.Prose, new SectionTime(year, tense, null, null));
        var district = new Sourced<DistrictRef>(new DistrictRef("徐汇区", "310104"), ValueOrigin.Text);
        var metadata = new ReportMetadata(null, null, district, null, null, null, null);
        return [.. Reader.Read(new Report("a.txt", "", passage, metadata, [], [sentence], []), [])];
    }

    public static Observation[] InSeed(string name) => [.. Reader.Read(Reports.Seed(name), [])];

    public static string Short(Observation o)
    {
        var value = o.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{o.Indicator} {value} {o.Unit} {o.Measure.ToString().ToLowerInvariant()} {o.Qualifier}".TrimEnd();
    }
}
