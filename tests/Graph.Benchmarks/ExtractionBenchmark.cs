using System.Text;
using Graph.Extraction;
using Graph.Extraction.Assertions;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Observations;
using Graph.Extraction.Reading;
using Graph.Extraction.Relations;
using Graph.Model;
using Graph.Testing;

namespace Graph.Benchmarks;

/// <summary>How many bytes of UTF-8 are read in a second on one core, from the bytes of a file to its facts, stage by stage and in all, beside what jieba-rs needs only to tag words.</summary>
internal static class ExtractionBenchmark
{
    public static void Run()
    {
        var files = Directory.GetFiles(RepositoryFiles.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var megabytes = files.Sum(f => f.LongLength) / 1e6;
        var reader = new ReportReader(DivisionTable.Default);
        var extractor = ReportExtractor.Default;
        var reports = files.Select(f => reader.Read("report.txt", f).Report!).ToArray();
        var tagged = reports.Select(extractor.Tag).ToArray();
        var mentions = new MentionReader();
        var found = reports.Select((r, i) => mentions.Read(r, tagged[i])).ToArray();

        Print("reading", () => Array.ForEach(files, f => _ = reader.Read("report.txt", f)));
        Print("segmentation", () => Array.ForEach(reports, r => _ = extractor.Tag(r)));
        Print("mentions", () => Each(i => mentions.Read(reports[i], tagged[i])));
        Print("assertions", () => Each(i => new AssertionReader().Read(reports[i], tagged[i], found[i])));
        Print("relations", () => Each(i => new RelationReader().Read(reports[i], tagged[i], found[i])));
        Print("observations", () => Each(i => new ObservationReader().Read(reports[i], tagged[i])));
        var all = Print("all of extraction", () => Array.ForEach(files, f => _ = extractor.Extract(reader.Read("report.txt", f).Report!)));
        if (NodeJieba.BytesPerSecond(files.SelectMany(f => Encoding.UTF8.GetString(f).Split('\n'))) is { } peer)
        {
            Measure.Print("@node-rs/jieba: tag", peer / 1e6, "MB/s");
            Measure.Print("all of extraction beside it", all * 1e6 / peer, "×");
        }

        double Print(string name, Action work)
        {
            var rate = megabytes / Measure.Steady(work).TotalSeconds;
            Measure.Print(name, rate, "MB/s");
            return rate;
        }

        void Each<T>(Func<int, T> work)
        {
            for (var i = 0; i < reports.Length; i++)
                _ = work(i);
        }
    }
}
