using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Graph.Testing;

/// <summary>
/// A real Neo4j server of one test run: its own folder, its own ports, gone when it is disposed and also when the test run is killed.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private readonly string _home;
    private readonly string _scripts;

    private readonly string[] _memory;

    private Neo4jServer(string scripts, string home, int http, int bolt, string? password, string[] memory) =>
        (_scripts, _home, HttpPort, BoltPort, Password, _memory) = (scripts, home, http, bolt, password, memory);

    /// <summary>Why no server can be started here, or null.</summary>
    public static string? Missing { get; } =
        RepositoryFiles.Shared is not { } shared || !File.Exists(Path.Combine(shared, "neo4j", "start")) ? "no ../shared/neo4j here"
        : !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static p => File.Exists(Path.Combine(p, "java"))) ? "no java on the PATH"
        : null;

    /// <summary>Where it answers over HTTP.</summary>
    public int HttpPort { get; }

    /// <summary>Where it answers over Bolt.</summary>
    public int BoltPort { get; }

    /// <summary>The password of the user <c>neo4j</c>, or null where authentication is off.</summary>
    public string? Password { get; }

    /// <summary>Its folder.</summary>
    public string Home => _home;

    /// <summary>The name by which <c>--store</c> means it.</summary>
    public string Store => $"neo4j+http://127.0.0.1:{HttpPort}";

    /// <summary>Starts one and waits until it answers.</summary>
    /// <param name="password">Of the user <c>neo4j</c>; without one authentication is off.</param>
    /// <param name="heap">Memory for its work; little unless told, since tests run beside it.</param>
    /// <param name="pageCache">Memory for its data.</param>
    public static async Task<Neo4jServer> StartAsync(string? password = null, string heap = "512m", string pageCache = "64m")
    {
        var scripts = Path.Combine(RepositoryFiles.Shared!, "neo4j");
        var home = Directory.CreateTempSubdirectory("graph-neo4j-").FullName;
        var (http, bolt) = (FreePort(), FreePort());
        var server = new Neo4jServer(scripts, home, http, bolt, password, ["--heap", heap, "--pagecache", pageCache]);
        // The server has a session of its own and would outlive a test run that is killed.
        Process.Start("bash", [
            "-c", "while kill -0 \"$1\" 2>/dev/null && [ -d \"$2\" ]; do sleep 2; done; \"$3/stop\" --home \"$2\" >/dev/null; rm -rf \"$2\"",
            "watch", Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture), home, scripts])?.Dispose();
        try
        {
            await server.StartAgainAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it again after <see cref="StopAsync"/>, on the same data.</summary>
    public Task StartAgainAsync() => RunAsync("start", [
        "--home", _home, "--http", $"{HttpPort}", "--bolt", $"{BoltPort}", "--timeout", "120", .. _memory,
        .. Password is null ? Array.Empty<string>() : ["--password", Password]]);

    /// <summary>Stops it; its data stay.</summary>
    /// <param name="kill">As a power cut would.</param>
    public Task StopAsync(bool kill = false) => RunAsync("stop", ["--home", _home, .. kill ? ["--kill"] : Array.Empty<string>()]);

    /// <summary>Runs the administration command on its folder; the server must be stopped.</summary>
    public Task<string> AdministerAsync(params string[] arguments) => RunAsync("admin", ["--home", _home, .. arguments]);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!Directory.Exists(_home))
            return;
        await StopAsync(kill: true);
        Directory.Delete(_home, recursive: true);
    }

    private async Task<string> RunAsync(string script, string[] arguments)
    {
        // Into a file and not a pipe, which the server would keep open.
        var log = Path.Combine(_home, script + ".out");
        using var process = Process.Start("bash", ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1", script, log, Path.Combine(_scripts, script), .. arguments]);
        await process.WaitForExitAsync();
        var output = File.Exists(log) ? await File.ReadAllTextAsync(log) : "";
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} failed: {output}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
