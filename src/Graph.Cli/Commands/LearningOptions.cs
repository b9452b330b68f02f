using System.CommandLine;
using Graph.Extraction.Gazetteer;
using Graph.Learning.Annotation;
using Graph.Learning.Training;

namespace Graph.Cli.Commands;

/// <summary>Where annotation and the texts it is of are found, for training and evaluation alike.</summary>
internal sealed class LearningOptions
{
    private readonly SharedOptions _shared;

    public LearningOptions(Terminal terminal, SharedOptions shared)
    {
        _shared = shared;
        Gold = new Option<string?>("--gold")
        {
            HelpName = terminal.Say("folder", "文件夹"),
            Description = terminal.Say(
                "Annotation: a folder with ranges.json, or one that holds such folders.", "标注：含 ranges.json 的文件夹，或包含这类文件夹的上级文件夹。"),
        };
        Texts = new Option<string[]>("--texts")
        {
            HelpName = terminal.Say("folders", "文件夹"),
            AllowMultipleArgumentsPerToken = true,
            Description = terminal.Say(
                "Where the annotated reports lie; else seeds/ and the folders seeds and corpus of GRAPH_SHARED (../shared).",
                "被标注报告所在处；未给出时为 seeds/ 以及 GRAPH_SHARED（../shared）下的 seeds 和 corpus。"),
        };
    }

    public Option<string?> Gold { get; }

    public Option<string[]> Texts { get; }

    /// <summary>The reports to learn from or to judge on.</summary>
    /// <exception cref="AnnotationException">A folder or file is missing or broken; the message names it.</exception>
    public TrainingCorpus Load(ParseResult parsed, GoldCorpus? gold, GeneralKnowledge? knowledge = null) =>
        TrainingCorpus.Load(ComposedTexts.Load(ComposedTexts.ShippedFolder), gold, TextFolders(parsed), knowledge);

    /// <summary>The annotation that <c>--gold</c> names, or null when it names none.</summary>
    /// <exception cref="AnnotationException">It is missing or broken.</exception>
    public GoldCorpus? LoadGold(ParseResult parsed)
    {
        if (parsed.GetValue(Gold) is not { } folder)
            return null;
        return File.Exists(Path.Combine(folder, "ranges.json")) ? GoldCorpus.Of(GoldFolder.Load(folder)) : GoldCorpus.Load(folder);
    }

    private List<string> TextFolders(ParseResult parsed)
    {
        if (parsed.GetValue(Texts) is { Length: > 0 } named)
            return [.. named];
        var shared = _shared.Environment("GRAPH_SHARED") ?? Path.Combine("..", "shared");
        List<string> folders = [Path.Combine(shared, "seeds"), Path.Combine(shared, "corpus")];
        if (RepositoryFolder.Find(Path.Combine("seeds", "corpus.json")) is { } seeds)
            folders.Insert(0, Path.GetDirectoryName(seeds)!);
        return folders;
    }
}
