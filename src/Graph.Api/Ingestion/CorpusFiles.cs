using System.Collections.Immutable;
using System.Text.Json;
using Graph.Extraction.Reading;
using Graph.Model;

namespace Graph.Api.Ingestion;

/// <summary>A file to read, with the key it will be held under.</summary>
/// <param name="Key">Its path relative to the argument it was found by, with <c>/</c> between folders; of a file given itself, its name.</param>
/// <param name="Path">Where it lies.</param>
public sealed record CorpusFile(string Key, string Path);

/// <summary>Something that could not be read, and why.</summary>
/// <param name="Path">What the user named, or what was found there.</param>
/// <param name="Code">A word that a program can switch on.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record InputFailure(string Path, string Code, LocalizedText Message)
{
    internal static InputFailure Of(CorpusFile file, ReadFailure failure) =>
        new(file.Path, JsonNamingPolicy.CamelCase.ConvertName(failure.Code.ToString()), failure.Message);
}

/// <summary>The files that arguments name: files themselves, and folders with all that lies in them.</summary>
/// <param name="Files">By key, in code point order.</param>
/// <param name="Failures">Arguments and folders that could not be read.</param>
public sealed record CorpusFiles(ImmutableArray<CorpusFile> Files, ImmutableArray<InputFailure> Failures)
{
    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".md", ".html", ".htm", ".docx", ".pdf", ".doc", ".wps", ".ofd",
    };

    /// <summary>
    /// Lists what the arguments name. In a folder only files whose ending may be a document's are taken, hidden ones never;
    /// a file given itself is taken whatever its ending.
    /// </summary>
    public static CorpusFiles List(IEnumerable<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var files = new SortedDictionary<string, CorpusFile>(CodePointComparer.Instance);
        var failures = ImmutableArray.CreateBuilder<InputFailure>();
        foreach (var argument in arguments)
        {
            if (Directory.Exists(argument))
                Walk(argument, argument, files, failures);
            else if (File.Exists(argument))
                Add(new CorpusFile(Path.GetFileName(argument), argument), files, failures);
            else
                failures.Add(NotThere(argument));
        }
        return new CorpusFiles([.. files.Values], failures.ToImmutable());
    }

    private static void Walk(
        string root, string folder, SortedDictionary<string, CorpusFile> files, ImmutableArray<InputFailure>.Builder failures)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder))
            {
                if (Documents.Contains(Path.GetExtension(path)) && !Path.GetFileName(path).StartsWith('.'))
                    Add(new CorpusFile(Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'), path), files, failures);
            }
            foreach (var inner in Directory.EnumerateDirectories(folder))
            {
                if (!Path.GetFileName(inner).StartsWith('.'))
                    Walk(root, inner, files, failures);
            }
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            failures.Add(new InputFailure(folder, "unreadable", new LocalizedText(
                "this folder may not be read; give yourself the right to list it, or leave it out.",
                "无权读取此文件夹；请取得读取权限，或不要包含它。")));
        }
    }

    private static void Add(CorpusFile file, SortedDictionary<string, CorpusFile> files, ImmutableArray<InputFailure>.Builder failures)
    {
        if (!files.TryAdd(file.Key, file) && !string.Equals(Path.GetFullPath(files[file.Key].Path), Path.GetFullPath(file.Path), StringComparison.Ordinal))
        {
            failures.Add(new InputFailure(file.Path, "keyTaken", new LocalizedText(
                $"has the same key “{file.Key}” as {files[file.Key].Path}; give the folder that holds both, so that their paths differ.",
                $"与 {files[file.Key].Path} 的键“{file.Key}”相同；请改为给出同时包含两者的上级文件夹。")));
        }
    }

    private static InputFailure NotThere(string argument) => new(argument, "notFound", new LocalizedText(
        "there is no such file or folder; check the path.", "没有这个文件或文件夹；请检查路径。"));
}
