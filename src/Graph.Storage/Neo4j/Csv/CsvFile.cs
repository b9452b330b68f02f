using System.Text;

namespace Graph.Storage.Neo4j.Csv;

/// <summary>One file of nodes or relationships, written row by row.</summary>
internal sealed class CsvFile : IAsyncDisposable
{
    private readonly CsvColumn[] _columns;
    private readonly StreamWriter _writer;
    private readonly StringBuilder _line = new();

    public CsvFile(string folder, string name, params CsvColumn[] columns)
    {
        _columns = columns;
        _writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        _writer.WriteLine(string.Join(',', columns.Select(static c => c.Header)));
    }

    /// <summary>Writes one row; what it lacks stays absent.</summary>
    public void Write(IReadOnlyDictionary<string, object?> row)
    {
        _line.Clear();
        for (var i = 0; i < _columns.Length; i++)
        {
            if (i > 0)
                _line.Append(',');
            CsvColumn.Write(_line, row.GetValueOrDefault(_columns[i].Property));
        }
        _writer.WriteLine(_line);
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();
}
