using System.ComponentModel;
using System.Diagnostics;

namespace Graph.Storage.Tests.Export;

/// <summary>The Python of this machine, whose libraries read exports back.</summary>
internal sealed class Python
{
    private readonly string _program;

    private Python(string program) => _program = program;

    /// <summary>One that has a library; where none has, the test is skipped and says so.</summary>
    public static Python With(string library)
    {
        // Debian installs libraries for its own Python, which need not be the first on the PATH.
        var found = new[] { "python3", "/usr/bin/python3" }.Select(program => new Python(program)).FirstOrDefault(python => python.Has(library));
        Assert.SkipWhen(found is null, $"python3 with {library} is not here");
        return found!;
    }

    /// <summary>What a script prints.</summary>
    public string Run(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(_program, ["-c", script, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(error.GetAwaiter().GetResult());
    }

    private bool Has(string library)
    {
        try
        {
            return Run($"import {library}; print('here')").StartsWith("here", StringComparison.Ordinal);
        }
        catch (Exception missing) when (missing is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }
}
