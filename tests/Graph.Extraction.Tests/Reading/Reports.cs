using System.Text;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Reading;

/// <summary>The reports that the tests read, always under a name that tells nothing.</summary>
internal static class Reports
{
    public const string Xuhui2020 = "000_e114de9436bf481b.txt";
    public const string XuhuiPlan2021 = "001_c022cf71a8959804.txt";
    public const string Xuhui2025 = "002_ac793ded085856f1.txt";
    public const string Jingan2020 = "003_b018778ef3bad3d5.txt";
    public const string XuhuiSummary2023 = "004_c7b044fd7b48fcbf.txt";

    private static readonly ReportReader Reader = new(DivisionTable.Default);

    public static byte[] SeedBytes(string name) => File.ReadAllBytes(Path.Combine(RepositoryFiles.Seeds, name));

    public static Report Seed(string name) => Read(SeedBytes(name));

    public static Report Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static Report Read(byte[] bytes) => Try("r01.txt", bytes).Report ?? throw new InvalidOperationException("no report was read");

    public static ReadResult Try(string key, byte[] bytes, ReportOverrides? overrides = null) => Reader.Read(key, bytes, overrides);

    public static Sentence SentenceWith(this Report report, string text) =>
        report.Sentences.First(sentence => sentence.Text.Contains(text, StringComparison.Ordinal));
}
