using System.Runtime.InteropServices;
using System.Text;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Reads a file of tables that was compiled at build time: each table is copied in one go into an array, so that loading costs no more than reading.
/// Tables are little-endian, as is every machine that .NET runs on.
/// </summary>
internal sealed class CompiledFileReader
{
    private readonly Stream _stream;

    public CompiledFileReader(Stream stream)
    {
        _stream = stream;
        if (ReadInt32() != CompiledFileWriter.Magic)
            throw new InvalidDataException("A compiled dictionary was made by another version of this program: build it again.");
    }

    /// <summary>The next table, whose rows the writer wrote as the same type.</summary>
    public T[] ReadTable<T>()
        where T : unmanaged
    {
        var rows = GC.AllocateUninitializedArray<T>(ReadInt32());
        _stream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return rows;
    }

    /// <summary>The next table of short strings, interned.</summary>
    public string[] ReadNames() =>
        [.. Encoding.UTF8.GetString(ReadTable<byte>()).Split('\n').Select(string.Intern)];

    private int ReadInt32()
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        _stream.ReadExactly(bytes);
        return MemoryMarshal.Read<int>(bytes);
    }
}
