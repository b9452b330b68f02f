using System.Diagnostics;
using Graph.Testing;

namespace Graph.Benchmarks;

/// <summary>How long <c>graph build seeds/</c> takes from a cold process, and how long a process that only says its version, as the runtime's own share.</summary>
internal static class ColdBuildBenchmark
{
    private const int Runs = 5;

    public static void Run()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "graph.dll");
        Measure.Print("graph --version, median", Median(() => ["--version"], program), "s");
        Measure.Print("graph build seeds/, median", Median(() => ["build", RepositoryFiles.Seeds, "--store", Path.Combine(Directory.CreateTempSubdirectory("graph-bench-").FullName, "graph.db")], program), "s");
    }

    private static double Median(Func<string[]> arguments, string program)
    {
        var seconds = Enumerable.Range(0, Runs).Select(_ => Seconds(program, arguments())).Order().ToArray();
        return seconds[Runs / 2];
    }

    private static double Seconds(string program, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"graph {arguments[0]} ended with {process.ExitCode}.");
    }
}
