using System.Diagnostics;

namespace Graph.Cli.Tests;

/// <summary>The program in a process of its own, for what cannot be tried in this one: being killed, being another user, starting cold.</summary>
public sealed class ProgramProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ProgramProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    public static ProgramProcess Start(params string[] arguments) => StartBy([], arguments);

    /// <summary>Starts it by another program (<c>setpriv …</c>).</summary>
    public static ProgramProcess StartBy(IReadOnlyList<string> launcher, params string[] arguments)
    {
        string[] line = [.. launcher, .. CommandLine(arguments)];
        var start = new ProcessStartInfo(line[0]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in line.Skip(1))
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C.UTF-8";
        return new ProgramProcess(Process.Start(start)!);
    }

    /// <summary>What starts it: the program of .NET, the program's file, its arguments.</summary>
    public static string[] CommandLine(params string[] arguments) =>
        [Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", Program, .. arguments];

    public bool HasExited => _process.HasExited;

    /// <summary>SIGKILL: the process gets no chance to tidy up.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async Task<RunResult> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new RunResult(_process.ExitCode, await _output, await _error);
    }

    public void Dispose() => _process.Dispose();

    private static string Program => Path.Combine(AppContext.BaseDirectory, "graph.dll");
}
