using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>A cell of a table with what it says, read together with the name of its row.</summary>
/// <param name="Sentence">The index of the cell's sentence.</param>
/// <param name="Row">The index of the sentence that names its row.</param>
/// <param name="Reading">What it says; places in it are of no use, the passage is row and cell.</param>
/// <param name="Column">Its column.</param>
internal readonly record struct TableCell(int Sentence, int Row, Reading Reading, Column Column);

/// <summary>Puts tables together again that were printed cell by cell: the row names the indicator, the column tells target or result.</summary>
/// <param name="heads">Finds where tables begin.</param>
/// <param name="grammar">Reads a row's name and a cell as one sentence.</param>
internal sealed class TableReader(TableHeads heads, SentenceGrammar grammar)
{
    private const int LongestName = 30;
    private const int LongestValue = 16;
    private readonly List<Reading> _readings = [];

    /// <summary>Reads the table that begins at sentence <paramref name="first"/>.</summary>
    /// <returns>The index behind the table; <paramref name="first"/> itself when none begins there.</returns>
    public int Read(ImmutableArray<Sentence> sentences, int first, List<TableCell> cells)
    {
        if (heads.At(sentences, first) is not { } head)
            return first;
        var i = first + head.Length;
        while (i + 1 < sentences.Length && IsName(sentences[i]) && IsValue(sentences[i + 1]))
        {
            var row = i++;
            for (var column = 0; column < head.Columns.Length && i < sentences.Length && IsValue(sentences[i]); column++, i++)
                ReadCell(sentences, row, i, head.Columns[column], cells);
        }
        return i;
    }

    private void ReadCell(ImmutableArray<Sentence> sentences, int row, int cell, Column column, List<TableCell> cells)
    {
        _readings.Clear();
        grammar.Read(sentences[row].Text + sentences[cell].Text, _readings);
        foreach (var reading in _readings)
        {
            var expected = column.IsExpected && reading.Qualifier.Length == 0;
            cells.Add(new TableCell(cell, row, expected ? reading with { Qualifier = "预计" } : reading, column));
        }
    }

    private static bool IsName(Sentence sentence) =>
        sentence.Kind == SentenceKind.Line && sentence.Text.Length <= LongestName && !sentence.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsValue(Sentence sentence) =>
        sentence.Kind == SentenceKind.Line && sentence.Text.Length <= LongestValue && sentence.Text.AsSpan().ContainsAnyInRange('0', '9');
}
