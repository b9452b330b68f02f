using System.Globalization;

namespace Graph.Benchmarks;

/// <summary>
/// Times an action and prints figures, one a line. Time is the processor's, not the clock's: on a machine that others use too, only that says what the
/// action costs. Work that it spreads over several cores is therefore added up.
/// </summary>
internal static class Measure
{
    /// <summary>The time of one call, as the first use of a thing costs it.</summary>
    public static TimeSpan Once(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - start;
    }

    /// <summary>
    /// The time of one call after warming up: the middle of several rounds, so that neither a busy machine nor the best moment decides. Each round repeats
    /// the action until it has lasted half a second.
    /// </summary>
    public static TimeSpan Steady(Action action)
    {
        const int Rounds = 9;
        var round = TimeSpan.FromSeconds(0.5);
        // The runtime compiles what is hot anew in the background, twice; until it has, a call costs several times as much (the reader of reports reaches a
        // quarter of its rate after half a second).
        _ = TimeOfOne(action, TimeSpan.FromSeconds(4));
        var times = Enumerable.Range(0, Rounds).Select(_ => TimeOfOne(action, round)).Order().ToArray();
        return times[Rounds / 2];
    }

    public static void Print(string figure, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure,-40} {value,10:0.00} {unit}"));

    private static TimeSpan TimeOfOne(Action action, TimeSpan atLeast)
    {
        var start = Environment.CpuUsage.TotalTime;
        TimeSpan elapsed;
        var calls = 0;
        do
        {
            action();
            calls++;
            elapsed = Environment.CpuUsage.TotalTime - start;
        }
        while (elapsed < atLeast);
        return elapsed / calls;
    }
}
