namespace Graph.Cli;

/// <summary>What the program tells the shell (contracts.md).</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 1;

    /// <summary>Some input could not be read; the rest was.</summary>
    public const int InputFailed = 2;

    /// <summary>The store could not be used.</summary>
    public const int Store = 3;

    /// <summary>What was asked for is not there.</summary>
    public const int NotFound = 4;
}
