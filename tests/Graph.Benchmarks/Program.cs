// Benchmarks by name: `dotnet run -c Release --project tests/Graph.Benchmarks -- segmentation`. Each prints its figures and, where there is one, those of a
// peer measured in the same run.

using Graph.Benchmarks;

var benchmarks = new Dictionary<string, Action>(StringComparer.Ordinal)
{
    ["segmentation"] = SegmentationBenchmark.Run,
    ["extraction"] = ExtractionBenchmark.Run,
    ["build"] = ColdBuildBenchmark.Run,
    ["stores"] = StoreBenchmark.Run,
};

if (args is not [var name] || !benchmarks.TryGetValue(name, out var run))
{
    Console.Error.WriteLine("usage: Graph.Benchmarks " + string.Join(" | ", benchmarks.Keys));
    return 1;
}
run();
return 0;
