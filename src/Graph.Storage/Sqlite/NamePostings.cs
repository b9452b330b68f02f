using System.Buffers;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>
/// For each single character and each pair of neighbours in a name, the numbers of the entities whose names have it, rising, as variable-length
/// differences. A text of one or two characters is one row; a longer one is looked for in the entities that have all its pairs.
/// </summary>
internal static class NamePostings
{
    /// <summary>The entities that may have the text in a name, by number; all that have it are among them.</summary>
    public static IReadOnlyList<int> Candidates(SqliteConnection connection, string text)
    {
        var grams = GramsToAsk(text);
        var postings = connection.Query(EntitySql.PostingsOfGrams, static r => r.GetFieldValue<byte[]>(0), ("$grams", Commands.ToJson(grams))).ToList();
        if (postings.Count < grams.Count)
            return [];
        // The shortest list comes first, so that the others only shorten it.
        var candidates = Read(postings[0]);
        foreach (var posting in postings.Skip(1))
            candidates = Common(candidates, Read(posting));
        return candidates;
    }

    /// <summary>Gathers the names of entities, which come by rising number, into postings.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<string, Posting> _postings = new(StringComparer.Ordinal);

        /// <summary>Adds a name.</summary>
        public void Add(int entity, string normalizedName)
        {
            var start = 0;
            while (start < normalizedName.Length)
            {
                var next = After(normalizedName, start);
                Add(entity, normalizedName.AsSpan(start..next));
                if (next < normalizedName.Length)
                    Add(entity, normalizedName.AsSpan(start..After(normalizedName, next)));
                start = next;
            }
        }

        /// <summary>Writes all of them.</summary>
        public void Write(SqliteConnection connection)
        {
            using var row = new RowInserter(connection, EntitySql.InsertGram);
            foreach (var (gram, posting) in _postings.OrderBy(static p => p.Key, StringComparer.Ordinal))
                row.Value(gram).Value(posting.Count).Value(posting.Bytes.WrittenSpan).Insert();
        }

        private void Add(int entity, ReadOnlySpan<char> gram)
        {
            var byText = _postings.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!byText.TryGetValue(gram, out var posting))
                byText[gram] = posting = new Posting();
            posting.Add(entity);
        }
    }

    /// <summary>The pairs that a text consists of, or its one character.</summary>
    private static HashSet<string> GramsToAsk(string text)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var next = After(text, 0); next < text.Length; next = After(text, start))
        {
            grams.Add(text[start..After(text, next)]);
            start = next;
        }
        return grams.Count > 0 ? grams : [text];
    }

    /// <summary>Where the character after the one at <paramref name="start"/> begins; one outside the BMP has two units.</summary>
    private static int After(string text, int start) =>
        start + (start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1);

    private static List<int> Read(ReadOnlySpan<byte> bytes)
    {
        var entities = new List<int>();
        for (var entity = 0; bytes.Length > 0;)
            entities.Add(entity += VariableLength.Read(ref bytes));
        return entities;
    }

    private static List<int> Common(List<int> shorter, List<int> longer)
    {
        var common = new List<int>(shorter.Count);
        var place = 0;
        foreach (var entity in shorter)
        {
            while (place < longer.Count && longer[place] < entity)
                place++;
            if (place < longer.Count && longer[place] == entity)
                common.Add(entity);
        }
        return common;
    }

    private sealed class Posting
    {
        private int _last;

        public int Count { get; private set; }

        public ArrayBufferWriter<byte> Bytes { get; } = new(4);

        public void Add(int entity)
        {
            if (entity == _last)
                return;
            VariableLength.Write(Bytes, entity - _last);
            _last = entity;
            Count++;
        }
    }
}
