using System.Text;
using Graph.Extraction.Segmentation;
using Graph.Testing;
using JiebaNet.Segmenter.PosSeg;

namespace Graph.Benchmarks;

/// <summary>How long the segmenter takes to load and how many bytes of UTF-8 it tags in a second on one core, beside jieba.NET.</summary>
internal static class SegmentationBenchmark
{
    public static void Run()
    {
        var lines = Directory.GetFiles(RepositoryFiles.Seeds, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).ToArray();
        var megabytes = lines.Sum(Encoding.UTF8.GetByteCount) / 1e6;

        var load = Measure.Once(() => _ = Segmenter.Default.Tag("北杨"));
        var tag = Measure.Steady(() => Array.ForEach(lines, line => _ = Segmenter.Default.Tag(line)));
        var cut = Measure.Steady(() => Array.ForEach(lines, line => _ = Segmenter.Default.Cut(line)));
        Measure.Print("load and first word", load.TotalMilliseconds, "ms");
        Measure.Print("tag", megabytes / tag.TotalSeconds, "MB/s");
        Measure.Print("cut", megabytes / cut.TotalSeconds, "MB/s");

        JiebaNet.Segmenter.ConfigManager.ConfigFileBaseDir = Path.Combine(AppContext.BaseDirectory, "Resources");
        var peer = new Lazy<PosSegmenter>();
        var peerLoad = Measure.Once(() => _ = peer.Value.Cut("北杨").ToList());
        var peerTag = Measure.Steady(() => Array.ForEach(lines, line => _ = peer.Value.Cut(line).ToList()));
        Measure.Print("jieba.NET: load and first word", peerLoad.TotalMilliseconds, "ms");
        Measure.Print("jieba.NET: tag", megabytes / peerTag.TotalSeconds, "MB/s");
        Measure.Print("load: times as fast", peerLoad / load, "×");
        Measure.Print("tag: times as fast", peerTag / tag, "×");
    }
}
