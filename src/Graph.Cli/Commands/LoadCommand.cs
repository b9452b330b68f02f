using System.Collections.Concurrent;
using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Graph.Api.Ingestion;
using Graph.Insight.Json;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Facts;

namespace Graph.Cli.Commands;

/// <summary><c>graph load</c>: facts that <c>graph extract</c> wrote go into a store, which is unresolved from then on.</summary>
internal static class LoadCommand
{
    /// <summary>Documents on their way at once: over a network one alone would wait for most of the time.</summary>
    private const int AtOnce = 4;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Arity = ArgumentArity.OneOrMore,
            HelpName = terminal.Say("files", "文件"),
            Description = terminal.Say("What graph extract wrote; - for standard input.", "graph extract 写出的文件；- 表示标准输入。"),
        };
        var command = new GraphCommand(
            terminal,
            "load",
            "Put facts that graph extract wrote into the store. May be stopped and run again, in any order, by several at once; graph resolve comes after.",
            "把 graph extract 写出的事实装入库。可随时中断后重来，次序不限，可多个进程同时进行；之后运行 graph resolve。",
            "graph load facts-*.jsonl && graph resolve")
        {
            inputs, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.Create, cancellation);
            var tally = new Tally();
            var held = (await store.GetDocumentsAsync(cancellation)).ToDictionary(d => d.Key, d => d.Fingerprint, StringComparer.Ordinal);
            foreach (var input in parsed.GetValue(inputs)!)
                await LoadAsync(terminal, Ingestion.Builder(store), input, held, tally, cancellation);
            terminal.Tell(
                $"Loaded {tally.Loaded} documents; {tally.Unchanged} unchanged, {tally.Failed} not read. Run graph resolve when all is loaded.",
                $"装入 {tally.Loaded} 份文件；{tally.Unchanged} 份未变，{tally.Failed} 份未能读取。全部装入后请运行 graph resolve。");
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(GraphJson.Write(new { tally.Loaded, tally.Unchanged, tally.Failed }));
            return tally.Failed > 0 ? ExitCode.InputFailed : ExitCode.Done;
        });
        return command;
    }

    private static async Task LoadAsync(
        Terminal terminal, CorpusBuilder builder, string input, Dictionary<string, string> held, Tally tally, CancellationToken cancellation)
    {
        var broken = new ConcurrentBag<int>();
        try
        {
            await Parallel.ForEachAsync(
                LinesAsync(input, cancellation),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (line, stop) =>
                {
                    if (Facts(line.Text) is not { } facts)
                        broken.Add(line.Number);
                    else if (await builder.LoadAsync(facts, held, stop))
                        Interlocked.Increment(ref tally.Loaded);
                    else
                        Interlocked.Increment(ref tally.Unchanged);
                });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            tally.Failed++;
            terminal.Tell($"{input}: cannot be read: {error.Message}", $"{input}：无法读取：{error.Message}");
        }
        tally.Failed += broken.Count;
        foreach (var line in broken.Order())
        {
            terminal.Tell(
                $"{input}:{line}: is not a whole line of graph extract; write that shard again.",
                $"{input}:{line}：不是 graph extract 写出的完整一行；请重新生成该份。");
        }
    }

    private static async IAsyncEnumerable<(int Number, string Text)> LinesAsync(string input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = input == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(input, Encoding.UTF8);
        for (var number = 1; await reader.ReadLineAsync(cancellation) is { } text; number++)
            yield return (number, text);
    }

    private static ReportFacts? Facts(string line)
    {
        try
        {
            return FactsJson.Read(Encoding.UTF8.GetBytes(line));
        }
        catch (Exception error) when (error is JsonException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private sealed class Tally
    {
        public int Loaded;
        public int Unchanged;
        public int Failed;
    }
}
