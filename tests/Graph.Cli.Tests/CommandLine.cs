using Graph.Model;

namespace Graph.Cli.Tests;

/// <summary>What one run of the program printed and returned.</summary>
public sealed record RunResult(int ExitCode, string Output, string Error);

/// <summary>Runs the program's command line in this process, as a user without a terminal would.</summary>
public static class CommandLine
{
    public static Task<RunResult> RunAsync(params string[] arguments) => RunAsync(_ => null, arguments);

    public static async Task<RunResult> RunAsync(Func<string, string?> environment, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, UserLanguage.Of(arguments, environment));
        var code = await GraphCommandLine.RunAsync(arguments, terminal, environment, TestContext.Current.CancellationToken);
        return new RunResult(code, output.ToString(), error.ToString());
    }
}
