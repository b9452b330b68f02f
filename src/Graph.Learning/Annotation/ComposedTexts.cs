using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Graph.Learning.Annotation;

/// <summary>One composed report: a text in the manner of a city district's, whose statements are invented.</summary>
/// <param name="File">Its file name; one that ends in <c>-plain.txt</c> is a stretch with few names.</param>
/// <param name="Place">The division that it is told of.</param>
/// <param name="ReviewYear">The year it looks back on.</param>
/// <param name="PlanYear">The year it plans.</param>
public sealed record ComposedText(string File, string Place, int ReviewYear, int PlanYear);

/// <summary>
/// The composed reports: training data that may ship. They are only learned from; nothing of them is ever scored, and nothing of them may
/// stand in a graph.
/// </summary>
/// <param name="Folder">Where they lie.</param>
/// <param name="Texts">The texts by file name.</param>
/// <param name="Gold">What is marked in them.</param>
public sealed record ComposedTexts(string Folder, ImmutableArray<ComposedText> Texts, GoldFolder Gold)
{
    /// <summary>Where the composed reports lie that ship with the program.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "Composed");

    /// <summary>Reads the folder: <c>index.tsv</c>, <c>texts/</c> and the annotation.</summary>
    /// <exception cref="AnnotationException">A file is broken; the message names file and line.</exception>
    public static ComposedTexts Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var index = Path.Combine(folder, "index.tsv");
        var texts = File.ReadLines(index, Encoding.UTF8)
            .Select((line, number) => (Cells: line.Split('\t'), Number: number + 1))
            .Where(row => row.Number > 1 && row.Cells[0].Length > 0)
            .Select(row => row.Cells.Length == 5 && Year(row.Cells[3]) is { } review && Year(row.Cells[4]) is { } plan
                ? new ComposedText(row.Cells[0], row.Cells[1], review, plan)
                : throw new AnnotationException($"{index}:{row.Number}: file, place, form, review and plan, separated by tabs, are expected."))
            .OrderBy(text => text.File, StringComparer.Ordinal);
        return new ComposedTexts(folder, [.. texts], GoldFolder.Load(folder));
    }

    /// <summary>Where a text lies.</summary>
    public string PathOf(ComposedText text) => Path.Combine(Folder, "texts", text.File);

    private static int? Year(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
