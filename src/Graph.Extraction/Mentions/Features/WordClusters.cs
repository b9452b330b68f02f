namespace Graph.Extraction.Mentions.Features;

/// <summary>The group of each known word: words of one group keep like company.</summary>
internal sealed class WordClusters
{
    private readonly uint[] _keys;
    private readonly byte[] _groups;

    /// <summary>From keys and their groups.</summary>
    public WordClusters(uint[] keys, byte[] groups)
    {
        (Keys, Groups) = (keys, groups);
        var size = 16;
        while (size < keys.Length * 2)
            size *= 2;
        (_keys, _groups) = (new uint[size], new byte[size]);
        for (var k = 0; k < keys.Length; k++)
        {
            var slot = (int)(keys[k] & (uint)(size - 1));
            while (_keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            (_keys[slot], _groups[slot]) = (keys[k], groups[k]);
        }
    }

    /// <summary>No word is known.</summary>
    public static WordClusters Empty { get; } = new([], []);

    /// <summary>The keys of the known words, rising.</summary>
    public uint[] Keys { get; }

    /// <summary>Of each its group, from 1.</summary>
    public byte[] Groups { get; }

    /// <summary>The group of the word with this hash, 0 when it is not known.</summary>
    public byte Of(ulong word)
    {
        var key = FeatureHash.Key(FeatureHash.Mix(word));
        var slot = (int)(key & (uint)(_keys.Length - 1));
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == key)
                return _groups[slot];
            slot = (slot + 1) & (_keys.Length - 1);
        }
        return 0;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordClusters Read(BinaryReader reader)
    {
        var keys = new uint[reader.Read7BitEncodedInt()];
        var key = 0U;
        for (var k = 0; k < keys.Length; k++)
            keys[k] = key += (uint)reader.Read7BitEncodedInt();
        return new WordClusters(keys, reader.ReadBytes(keys.Length));
    }

    /// <summary>Writes the groups.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Keys.Length);
        var last = 0U;
        foreach (var key in Keys)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }
        writer.Write(Groups);
    }
}
