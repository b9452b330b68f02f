using System.Collections.Immutable;
using System.Text;
using Graph.Model;

namespace Graph.Learning.Annotation;

/// <summary>
/// All annotation of reports that are real: the folders <c>dev</c>, <c>train</c>, <c>more</c>, <c>wide</c>, <c>relations</c> and
/// <c>indicators</c> of one place (those that are there), and the fold of each file in the cross-validation.
/// </summary>
/// <param name="Folders">The folders by name.</param>
/// <param name="Folds">The fold of each file.</param>
public sealed record GoldCorpus(ImmutableSortedDictionary<string, GoldFolder> Folders, ImmutableSortedDictionary<string, string> Folds)
{
    private static readonly string[] Known = ["dev", "train", "more", "wide", "relations", "indicators"];

    /// <summary>The folders on whose mentions and assertions the cross-validation is judged.</summary>
    public static ImmutableArray<string> Judged { get; } = ["dev", "train", "more"];

    /// <summary>The names of the folds, in ordinal order.</summary>
    public ImmutableArray<string> FoldNames =>
        [.. Folds.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Every file of which something is annotated, in ordinal order.</summary>
    public ImmutableArray<string> Documents =>
        [.. Folders.Values.SelectMany(folder => folder.Ranges.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>One folder alone, without folds.</summary>
    public static GoldCorpus Of(GoldFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new GoldCorpus(
            ImmutableSortedDictionary.Create<string, GoldFolder>(StringComparer.Ordinal).Add(folder.Name, folder),
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
    }

    /// <summary>Reads the annotation under a folder.</summary>
    /// <exception cref="AnnotationException">It holds none, or a file is broken.</exception>
    public static GoldCorpus Load(string gold)
    {
        ArgumentException.ThrowIfNullOrEmpty(gold);
        var folders = Known
            .Select(name => Path.Combine(gold, name))
            .Where(folder => File.Exists(Path.Combine(folder, "ranges.json")))
            .ToImmutableSortedDictionary(folder => Path.GetFileName(folder), GoldFolder.Load, StringComparer.Ordinal);
        if (folders.IsEmpty)
            throw new AnnotationException($"{gold}: none of the folders {string.Join(", ", Known)} with a ranges.json is there.");
        var folds = Path.Combine(gold, "folds.tsv");
        return new GoldCorpus(folders, File.Exists(folds) ? LoadFolds(folds) : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
    }

    /// <summary>The mentions of a document in all folders, each once, in the order of the text, and the stretches in which they are all there are.</summary>
    public (ImmutableArray<GoldMention> Mentions, ImmutableArray<Span> Ranges) MentionsOf(string document)
    {
        var folders = Folders.Values.Where(folder => folder.Mentions is not null && folder.Ranges.ContainsKey(document)).ToList();
        return (
            [.. folders.SelectMany(folder => folder.Mentions!).Where(mention => string.Equals(mention.Document, document, StringComparison.Ordinal))
                .DistinctBy(mention => (mention.Span, mention.Label)).OrderBy(mention => mention.Span)],
            [.. folders.SelectMany(folder => folder.Ranges[document]).Distinct().Order()]);
    }

    private static ImmutableSortedDictionary<string, string> LoadFolds(string path)
    {
        var folds = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (number == 1 || line.Length == 0)
                continue;
            var cells = line.Split('\t');
            if (cells.Length != 2)
                throw new AnnotationException($"{path}:{number}: a file name and a fold, separated by a tab, are expected.");
            folds[cells[0]] = cells[1];
        }
        return folds.ToImmutable();
    }
}
