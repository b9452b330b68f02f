using Graph.Api.Ingestion;
using Graph.Extraction;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Resolution;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary>Puts the stages that fill a store together, with what ships with the program.</summary>
internal static class Ingestion
{
    public static CorpusBuilder Builder(IGraphStore store) => new(
        store, Reader(), ReportExtractor.Default, new Resolver(DivisionTable.Default));

    public static FileExtraction Files() => new(Reader(), ReportExtractor.Default);

    private static ReportFileReader Reader() => new(new ReportReader(DivisionTable.Default));
}
