using System.Text.Json;

namespace Graph.Storage.Export;

/// <summary>
/// One file of JSON Lines, written beside its place and put there when it is whole, so that a reader never sees half of it.
/// Disposing without <see cref="CommitAsync"/> leaves the place as it was.
/// </summary>
internal sealed class JsonLinesFile : IAsyncDisposable
{
    /// <summary>Bytes gathered before they go to the disk.</summary>
    private const int BufferSize = 1 << 16;

    private static readonly JsonWriterOptions Plain = new() { Encoder = ReadableJsonEncoder.Instance, SkipValidation = true };

    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _stream;
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins a file.</summary>
    public JsonLinesFile(string folder, string name)
    {
        _path = Path.Combine(folder, name);
        _temporary = Path.Combine(folder, $".{name}.{Guid.NewGuid():n}.tmp");
        _stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
        _json = new Utf8JsonWriter(_stream, Plain);
    }

    /// <summary>Writes a line.</summary>
    public void Write(Action<Utf8JsonWriter> line)
    {
        line(_json);
        _json.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes rows, in their order.</summary>
    public void WriteInOrder(IEnumerable<ExportRow> rows)
    {
        foreach (var row in rows.Order(ExportRow.LineOrder))
            Write(row.Write);
    }

    /// <summary>Closes the file and puts it in its place.</summary>
    public async Task CommitAsync()
    {
        await _json.DisposeAsync();
        _stream.Flush(flushToDisk: true);
        await _stream.DisposeAsync();
        File.Move(_temporary, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _json.DisposeAsync();
            await _stream.DisposeAsync();
        }
        finally
        {
            File.Delete(_temporary);
        }
    }
}
