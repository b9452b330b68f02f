using System.Collections.Immutable;
using System.Text;
using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>
/// Finds passages by any text in them, of one character too, by looking through the normalised lines of each document in the order of keys.
/// A look through bytes goes at gigabytes a second and stops when enough is found, so no index of all pairs of characters has to be kept.
/// </summary>
internal static class PassageSearch
{
    /// <summary>The first passages whose sentence contains the text, white space, width and case aside; none for a text of white space alone.</summary>
    public static ImmutableArray<Evidence> Find(SqliteConnection connection, string text, int limit)
    {
        var wanted = NameNormalizer.Normalize(text);
        if (wanted.Length == 0)
            return [];
        var lines = connection.Query(PassageSql.Lines, static r => (Document: r.GetInt64(0), Lines: r.GetFieldValue<byte[]>(1)));
        return
        [
            .. lines
                .SelectMany(row => LinesWith(row.Lines, Encoding.UTF8.GetBytes(wanted)).Select(hit => (row.Document, Hit: hit)))
                .Take(limit)
                .Select(found => At(connection, found.Document, found.Hit, wanted.Length)),
        ];
    }

    /// <summary>For each line with the text its number, and how many units of it stand before the text.</summary>
    private static IEnumerable<(int Line, int Unit)> LinesWith(byte[] lines, byte[] wanted)
    {
        var line = 0;
        for (var start = 0; ;)
        {
            var hit = lines.AsSpan(start).IndexOf(wanted);
            if (hit < 0)
                yield break;
            var before = lines.AsSpan(start, hit);
            line += before.Count((byte)'\n');
            yield return (line, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]));
            var end = lines.AsSpan(start + hit).IndexOf((byte)'\n');
            if (end < 0)
                yield break;
            start += hit + end + 1;
            line++;
        }
    }

    private static Evidence At(SqliteConnection connection, long document, (int Line, int Unit) hit, int length) =>
        connection.First(
            PassageSql.SentenceAt,
            r =>
            {
                var quote = r.GetString(4);
                var offsets = OffsetRuns.Read(r.GetFieldValue<byte[]>(5), quote.Length);
                var (first, last) = PlaceInSentence.Units(quote, hit.Unit, length);
                var date = r.TextOrNull(2);
                return new Evidence(
                    r.GetString(0), r.TextOrNull(1), date is null ? null : FactsReader.Day(date), r.Strings(3), quote, offsets[first], offsets[last] + 1)
                {
                    Page = Report.PageOf(r.Numbers(6), offsets[first]),
                };
            },
            ("$document", document),
            ("$place", hit.Line))!;
}
