using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Api.Ingestion;

/// <summary>One of several equal portions of a corpus. Which portion a file is in depends on its key alone, so that every machine says the same.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Count">How many portions there are.</param>
public readonly record struct Shard(int Index, int Count)
{
    /// <summary>All of it.</summary>
    public static Shard Whole { get; } = new(0, 1);

    /// <summary>Reads <c>i/n</c>, i from 0 (as Kubernetes counts its pods) to n − 1.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/');
        shard = parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index < count
                ? new Shard(index, count)
                : null;
        return shard is not null;
    }

    /// <summary>The files of this portion, in their order.</summary>
    public ImmutableArray<CorpusFile> Of(ImmutableArray<CorpusFile> files)
    {
        var own = this;
        return own.Count == 1 ? files : [.. files.Where(f => own.Has(f.Key))];
    }

    private bool Has(string key) =>
        BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) % (uint)Count == (uint)Index;
}
