using System.Buffers;

namespace Graph.Storage.Sqlite;

/// <summary>Whole numbers from 0 in as few bytes as they need: seven bits a byte, the lowest first, the high bit set on all but the last.</summary>
internal static class VariableLength
{
    /// <summary>Appends a number.</summary>
    public static void Write(IBufferWriter<byte> target, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var bytes = target.GetSpan(5);
        var length = 0;
        var rest = (uint)number;
        while (rest >= 0x80)
        {
            bytes[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }
        bytes[length++] = (byte)rest;
        target.Advance(length);
    }

    /// <summary>Takes the first number off.</summary>
    /// <exception cref="FormatException">The bytes end within it, or it is longer than a number can be.</exception>
    public static int Read(ref ReadOnlySpan<byte> bytes)
    {
        var number = 0u;
        for (var i = 0; i < Math.Min(5, bytes.Length); i++)
        {
            number |= (uint)(bytes[i] & 0x7f) << (7 * i);
            if (bytes[i] >= 0x80)
                continue;
            bytes = bytes[(i + 1)..];
            return (int)number;
        }
        throw new FormatException("A number of variable length is cut off.");
    }
}
