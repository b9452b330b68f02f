using System.CommandLine;
using Graph.Api.Ingestion;
using Graph.Extraction;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Extraction.Segmentation;
using Graph.Resolution;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary>Puts the stages that fill a store together, with what ships with the program and the words that the user adds.</summary>
internal static class Ingestion
{
    public static CorpusBuilder Builder(IGraphStore store, ReportExtractor? extractor = null)
    {
        extractor ??= ReportExtractor.Default;
        return new(store, Reader(extractor), extractor, new Resolver(extractor.Knowledge.Divisions, extractor.Knowledge.Names));
    }

    public static FileExtraction Files(ReportExtractor extractor) => new(Reader(extractor), extractor);

    /// <summary><c>--dictionary</c>: words of the user's own.</summary>
    public static Option<string?> DictionaryOption(Terminal terminal) => new("--dictionary")
    {
        HelpName = terminal.Say("file", "文件"),
        Description = terminal.Say(
            "Words to know beside the program's, in jieba's format: a word a line, then if wanted its frequency and tag.",
            "补充词典，结巴分词格式：每行一个词，可再写词频和词性。"),
    };

    /// <summary>The extractor with the words of a file, or as it ships; null when the file cannot be read, which the user has then been told.</summary>
    public static ReportExtractor? Extractor(Terminal terminal, string? dictionary, GeneralKnowledge? knowledge = null)
    {
        var extractor = knowledge is null ? ReportExtractor.Default : ReportExtractor.Default.With(knowledge);
        if (dictionary is null)
            return extractor;
        try
        {
            return extractor.With(UserDictionary.Load(dictionary));
        }
        catch (Exception error) when (error is UserDictionaryException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(error.Message);
            return null;
        }
    }

    private static ReportFileReader Reader(ReportExtractor extractor) => new(new ReportReader(extractor.Knowledge.Divisions));
}
