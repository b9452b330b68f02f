using System.Runtime.InteropServices;
using System.Text;

namespace Graph.Extraction.Segmentation;

/// <summary>Writes the tables that <see cref="CompiledFileReader"/> reads, in the same order.</summary>
internal sealed class CompiledFileWriter
{
    /// <summary>The first four bytes; the last digit counts up when the tables or their order change.</summary>
    public const int Magic = 0x47_44_43_01;

    private readonly Stream _stream;

    public CompiledFileWriter(Stream stream)
    {
        _stream = stream;
        WriteInt32(Magic);
    }

    public void WriteTable<T>(ReadOnlySpan<T> rows)
        where T : unmanaged
    {
        WriteInt32(rows.Length);
        _stream.Write(MemoryMarshal.AsBytes(rows));
    }

    public void WriteNames(IEnumerable<string> names) => WriteTable<byte>(Encoding.UTF8.GetBytes(string.Join('\n', names)));

    private void WriteInt32(int value) => _stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));
}
