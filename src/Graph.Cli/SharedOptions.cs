using System.CommandLine;
using Graph.Storage;

namespace Graph.Cli;

/// <summary>The options that several commands have, and the store that they name.</summary>
internal sealed class SharedOptions
{
    private const string DefaultStore = "graph.db";
    private readonly Func<string, string?> _environment;

    /// <summary>For one command line.</summary>
    public SharedOptions(Terminal terminal, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        _environment = environment;
        Store = new Option<string?>("--store")
        {
            HelpName = terminal.Say("file or neo4j+http://host:port/database", "文件或 neo4j+http://主机:端口/数据库"),
            Description = terminal.Say(
                $"The store to use; else GRAPH_STORE, else {DefaultStore} in this folder.",
                $"要使用的库；未给出时用环境变量 GRAPH_STORE，否则用当前文件夹的 {DefaultStore}。"),
        };
        Json = new Option<bool>("--json")
        {
            Description = terminal.Say("Print JSON, as the REST API answers.", "输出 JSON，与 REST API 的回答相同。"),
        };
        Language = new Option<string?>("--lang")
        {
            HelpName = "zh|en",
            Recursive = true,
            Description = terminal.Say("Language of messages; else the locale's.", "消息的语言；未给出时按系统区域。"),
        };
        Language.AcceptOnlyFromAmong("zh", "en");
    }

    /// <summary><c>--store</c>.</summary>
    public Option<string?> Store { get; }

    /// <summary><c>--json</c>.</summary>
    public Option<bool> Json { get; }

    /// <summary><c>--lang</c>.</summary>
    public Option<string?> Language { get; }

    /// <summary>The name of the store that this command line means: a path, or an address of Neo4j.</summary>
    public string StorePath(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return parsed.GetValue(Store) ?? (_environment("GRAPH_STORE") is { Length: > 0 } named ? named : DefaultStore);
    }

    /// <summary>Opens the store, which must be there unless it may be created.</summary>
    /// <exception cref="StoreException">It cannot be opened; the message says what to do.</exception>
    public async Task<IGraphStore> OpenAsync(ParseResult parsed, StoreOpenMode mode, CancellationToken cancellation) =>
        await StoreOpener.OpenAsync(StorePath(parsed), mode, _environment, cancellation);

    /// <summary>An environment variable, or null.</summary>
    public string? Environment(string name) => _environment(name);
}
