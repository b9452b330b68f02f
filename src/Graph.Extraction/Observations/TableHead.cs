using System.Collections.Immutable;
using Graph.Extraction.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>The names of the rows.</summary>
    Index,

    /// <summary>What is aimed at.</summary>
    Target,

    /// <summary>What was reached.</summary>
    Result,
}

/// <summary>A column of values.</summary>
/// <param name="Tense">Plan for targets, review for results.</param>
/// <param name="Year">The year that its head names, or default.</param>
/// <param name="IsExpected">Whether its results are not final yet (预计).</param>
internal readonly record struct Column(Tense Tense, OwnYear Year, bool IsExpected);

/// <summary>The head of a table that was printed cell by cell: 指标, 年度目标, 全年完成预计, each on a line of its own.</summary>
/// <param name="Columns">The columns of values, in their order.</param>
/// <param name="Length">How many lines the head takes.</param>
internal sealed record TableHead(ImmutableArray<Column> Columns, int Length);

/// <summary>Finds heads of tables by the words of <c>table-columns.tsv</c>.</summary>
internal sealed class TableHeads
{
    private const int LongestCell = 12;

    private readonly ImmutableArray<(string Word, ColumnRole Role)> _words =
        [.. LexiconFile.Load("table-columns.tsv", 2).Rows.Select(row => (row.Text(0), row.Enum<ColumnRole>(1)))];

    /// <summary>The head whose first cell is sentence <paramref name="first"/>; null when no table begins there.</summary>
    public TableHead? At(ImmutableArray<Sentence> sentences, int first)
    {
        if (RoleOf(sentences[first]) != ColumnRole.Index)
            return null;
        var columns = ImmutableArray.CreateBuilder<Column>();
        for (var i = first + 1; i < sentences.Length; i++)
        {
            if (RoleOf(sentences[i]) is not { } role || role == ColumnRole.Index)
                break;
            var text = sentences[i].Text;
            columns.Add(new Column(
                role == ColumnRole.Target ? Tense.Plan : Tense.Review, OwnYear.AtStart(text), text.Contains("预计", StringComparison.Ordinal)));
        }
        return columns.Count == 0 ? null : new TableHead(columns.ToImmutable(), columns.Count + 1);
    }

    private ColumnRole? RoleOf(Sentence sentence)
    {
        if (sentence.Kind != SentenceKind.Line || sentence.Text.Length > LongestCell)
            return null;
        foreach (var (word, role) in _words)
        {
            if (sentence.Text.Contains(word, StringComparison.Ordinal))
                return role;
        }
        return null;
    }
}
