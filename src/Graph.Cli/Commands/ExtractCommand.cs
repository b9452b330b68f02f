using System.Collections.Immutable;
using System.CommandLine;
using Graph.Api.Ingestion;
using Graph.Extraction;
using Graph.Storage.Facts;

namespace Graph.Cli.Commands;

/// <summary><c>graph extract</c>: files in, facts out as JSON Lines, without a store; on as many machines as one likes.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Arity = ArgumentArity.OneOrMore,
            HelpName = terminal.Say("files or folders", "文件或文件夹"),
            Description = terminal.Say("Reports, or folders that hold them.", "报告，或存放报告的文件夹。"),
        };
        var shard = new Option<string>("--shard")
        {
            HelpName = "i/n",
            DefaultValueFactory = _ => "0/1",
            Description = terminal.Say("Read only portion i of n, i from 0.", "只读取 n 份中的第 i 份，i 从 0 起。"),
        };
        shard.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Shard.TryParse(token.Value, out _))
            {
                result.AddError(terminal.Say(
                    $"--shard {token.Value}: write i/n with i from 0 to n − 1, for example 0/4.",
                    $"--shard {token.Value}：请写成 i/n，i 从 0 到 n − 1，例如 0/4。"));
            }
        });
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "file",
            Description = terminal.Say("Where the facts go, in place only when whole; else standard output.", "事实写入的文件，完成后才就位；未给出时写到标准输出。"),
        };
        var dictionary = Ingestion.DictionaryOption(terminal);
        var command = new GraphCommand(
            terminal,
            "extract",
            "Read reports and write their facts as JSON Lines, without a store; graph load puts them into one.",
            "阅读报告并把其中的事实写成 JSON Lines，不需要库；之后用 graph load 装入。",
            "graph extract reports/ --output facts.jsonl",
            "graph extract reports/ --shard 3/16 --output facts-3.jsonl")
        {
            inputs, shard, output, dictionary,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (Ingestion.Extractor(terminal, parsed.GetValue(dictionary)) is not { } extractor)
                return ExitCode.InputFailed;
            var corpus = CorpusFiles.List(parsed.GetValue(inputs)!);
            // The validator has seen it; without --shard it is all.
            var files = (Shard.TryParse(parsed.GetValue(shard)!, out var own) ? own.Value : Shard.Whole).Of(corpus.Files);
            return parsed.GetValue(output) is { } path
                ? await ToFileAsync(terminal, extractor, corpus, files, path, cancellation)
                : await WriteAsync(terminal, extractor, corpus, files, Console.OpenStandardOutput(), cancellation);
        });
        return command;
    }

    private static async Task<int> ToFileAsync(
        Terminal terminal, ReportExtractor extractor, CorpusFiles corpus, ImmutableArray<CorpusFile> files, string path, CancellationToken cancellation)
    {
        var partial = path + ".partial";
        try
        {
            int code;
            await using (var stream = File.Create(partial))
                code = await WriteAsync(terminal, extractor, corpus, files, stream, cancellation);
            File.Move(partial, path, overwrite: true);
            return code;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Tell(
                $"{path}: cannot write there: {error.Message} Choose a place that you may write to.",
                $"{path}：无法写入：{error.Message} 请选择有写入权限的位置。");
            return ExitCode.InputFailed;
        }
    }

    private static async Task<int> WriteAsync(
        Terminal terminal, ReportExtractor extractor, CorpusFiles corpus, ImmutableArray<CorpusFile> files, Stream stream, CancellationToken cancellation)
    {
        var (read, failed) = (0, corpus.Failures.Length);
        foreach (var failure in corpus.Failures)
            terminal.Tell(failure.Path, failure.Message);
        await foreach (var reading in Ingestion.Files(extractor).ReadAsync(files, ImmutableDictionary<string, string>.Empty, cancellation))
        {
            if (reading.Failure is { } failure)
            {
                terminal.Tell(failure.Path, failure.Message);
                failed++;
            }
            else if (reading.Facts is { } facts)
            {
                await stream.WriteAsync(FactsJson.Write(facts), cancellation);
                await stream.WriteAsync("\n"u8.ToArray(), cancellation);
                read++;
            }
        }
        await stream.FlushAsync(cancellation);
        terminal.Tell($"Read {read} documents; {failed} not read.", $"读入 {read} 份文件；{failed} 份未能读取。");
        return failed > 0 ? ExitCode.InputFailed : ExitCode.Done;
    }
}
