using System.Runtime.CompilerServices;

namespace Graph.Testing;

/// <summary>Where tests find the real reports: the seeds of the repository, and the shared data beside it where a machine has it.</summary>
public static class RepositoryFiles
{
    /// <summary>The top level of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the five seeds.</summary>
    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>The shared data (<c>GRAPH_SHARED</c>, else <c>../shared</c>), or null where this machine has none.</summary>
    public static string? Shared
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("GRAPH_SHARED") ?? Path.Combine(Root, "..", "shared");
            return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
        }
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
