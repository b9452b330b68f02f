using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Graph.Extraction.Reading;
using Graph.Insight.Json;
using Graph.Model;

namespace Graph.Api.Ingestion;

/// <summary>Reads report files from disk, each with what a <c>corpus.json</c> in its folder and a side file <c>NAME.ext.json</c> beside it set.</summary>
public sealed class ReportFileReader
{
    private const string CorpusFileName = "corpus.json";
    private readonly ReportReader _reader;
    private readonly ConcurrentDictionary<string, ImmutableSortedDictionary<string, ReportOverrides>> _corpora = new(StringComparer.Ordinal);

    /// <summary>Over the reader of reports.</summary>
    public ReportFileReader(ReportReader reader) => _reader = reader;

    /// <summary>The bytes of a file and what is set for it; or why they cannot be had.</summary>
    public FileSource Open(CorpusFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            var length = new FileInfo(file.Path).Length;
            if (length > 4L * ReportReader.LargestFile)
                return FileSource.Failed(file, "tooLarge", new LocalizedText(
                    $"is {length / 1_000_000} MB long, far longer than any report; give the report alone.",
                    $"有 {length / 1_000_000} MB，远大于任何报告；请只给出报告本身。"));
            var bytes = File.ReadAllBytes(file.Path);
            var overrides = Overrides(file.Path);
            return new FileSource(bytes, overrides, overrides is null ? "" : GraphJson.Write(overrides), null);
        }
        catch (ReportOverridesException error)
        {
            return FileSource.Failed(file, "badSideFile", error.Sentence);
        }
        catch (UnauthorizedAccessException)
        {
            return FileSource.Failed(file, "unreadable", new LocalizedText(
                "this file may not be read; give yourself the right to read it.", "无权读取此文件；请取得读取权限。"));
        }
        catch (IOException error)
        {
            return FileSource.Failed(file, "unreadable", new LocalizedText(
                $"cannot be read: {error.Message}", $"无法读取：{error.Message}"));
        }
    }

    /// <summary>Reads the report out of a file that was opened.</summary>
    public ReadResult Read(CorpusFile file, FileSource source)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(source);
        return _reader.Read(file.Key, source.Bytes, source.Overrides);
    }

    private ReportOverrides? Overrides(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var corpus = _corpora.GetOrAdd(folder, Corpus).GetValueOrDefault(Path.GetFileName(path));
        var side = path + ".json";
        return File.Exists(side) ? ReportOverrides.Parse(side, File.ReadAllText(side, Encoding.UTF8)).Over(corpus) : corpus;
    }

    private static ImmutableSortedDictionary<string, ReportOverrides> Corpus(string folder)
    {
        var path = Path.Combine(folder, CorpusFileName);
        return File.Exists(path)
            ? ReportOverrides.ParseCorpus(path, File.ReadAllText(path, Encoding.UTF8))
            : ImmutableSortedDictionary.Create<string, ReportOverrides>(StringComparer.Ordinal);
    }
}

/// <summary>A file that was opened.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Overrides">What is set for it, or null.</param>
/// <param name="Settings">The same as text, so that a change of it can be told; empty for none.</param>
/// <param name="Failure">Why it cannot be read, or null.</param>
public sealed record FileSource(byte[] Bytes, ReportOverrides? Overrides, string Settings, InputFailure? Failure)
{
    internal static FileSource Failed(CorpusFile file, string code, LocalizedText message) =>
        new([], null, "", new InputFailure(file.Path, code, message));
}
