using System.Globalization;

namespace Graph.Benchmarks;

/// <summary>Figures side by side, printed as a table in Markdown; rows in the order in which they first came.</summary>
internal sealed class FigureTable(string title, params string[] columns)
{
    private readonly List<string> _rows = [];
    private readonly Dictionary<(string Row, string Column), string> _cells = [];

    public void Add(string row, string column, double value, string unit)
    {
        if (!_rows.Contains(row, StringComparer.Ordinal))
            _rows.Add(row);
        _cells[(row, column)] = value.ToString(value < 100 ? "0.0" : "#,##0", CultureInfo.InvariantCulture) + " " + unit;
    }

    public void Print()
    {
        Console.WriteLine();
        Line([title, .. columns]);
        Line(["---", .. columns.Select(_ => "---:")]);
        foreach (var row in _rows)
            Line([row, .. columns.Select(column => _cells.GetValueOrDefault((row, column), "–"))]);
    }

    private static void Line(IEnumerable<string> cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");
}
