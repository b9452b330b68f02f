namespace Graph.Cli.Commands;

/// <summary>Finds what lies in the repository: seeds and training texts, which are not copied beside the program.</summary>
internal static class RepositoryFolder
{
    /// <summary>The path under this folder or one above it, or beside the program or above it; null when it is nowhere there.</summary>
    /// <param name="relative">A file or folder by its path from the top level of the repository.</param>
    public static string? Find(string relative) => Above(Directory.GetCurrentDirectory(), relative) ?? Above(AppContext.BaseDirectory, relative);

    private static string? Above(string folder, string relative)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            var path = Path.Combine(here.FullName, relative);
            if (Path.Exists(path))
                return path;
        }
        return null;
    }
}
