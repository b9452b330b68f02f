using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Graph.Insight.Names;
using Graph.Model;

namespace Graph.Insight.Paging;

/// <summary>
/// Which page of a list is wanted. A cursor holds the sort key of the last item seen, not a count of items, so that a page neither repeats
/// nor skips what stood before it when documents are added meanwhile.
/// </summary>
public sealed record PageRequest
{
    /// <summary>The longest page.</summary>
    public const int MaxLimit = 200;

    /// <summary>The length of a page when none is asked for.</summary>
    public const int DefaultLimit = 50;

    private readonly string? _after;

    private PageRequest(int limit, string? after) => (Limit, _after) = (limit, after);

    /// <summary>The first page, of the usual length.</summary>
    public static PageRequest First { get; } = new(DefaultLimit, null);

    /// <summary>How many items at most, 1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; }

    /// <summary>Reads a request; false when the limit is out of bounds or the cursor is none that a page gave.</summary>
    public static bool TryCreate(int limit, string? cursor, [NotNullWhen(true)] out PageRequest? request)
    {
        request = null;
        if (limit is < 1 or > MaxLimit || !TryDecode(cursor, out var after))
            return false;
        request = new PageRequest(limit, after);
        return true;
    }

    /// <summary>Sorts the items by their keys (by code point, each key once) and cuts the page out.</summary>
    internal Page<T> Cut<T>(IEnumerable<T> items, Func<T, string> sortKey)
    {
        var sorted = items.Select(item => (Key: sortKey(item), Item: item)).OrderBy(pair => pair.Key, CodePointComparer.Instance).ToList();
        var start = _after is null ? 0 : sorted.FindIndex(pair => CodePointComparer.Instance.Compare(pair.Key, _after) > 0);
        var page = start < 0 ? [] : sorted.Skip(start).Take(Limit).ToList();
        var more = page.Count > 0 && start + page.Count < sorted.Count;
        return new Page<T>([.. page.Select(pair => pair.Item)], sorted.Count, more ? Encode(page[^1].Key) : null);
    }

    /// <summary>
    /// Cuts the page out of a list of names found, in the order of their ids, which may be too long to be sorted whole: only the items of the page are put into order.
    /// </summary>
    internal Page<T> Cut<T>(List<T> items, Func<T, NameRank> rankOf)
    {
        var after = _after is null ? null : NameRank.Parse(_after);
        // The last of those kept stands on top, to make room for a better one; one more than the page holds tells whether another follows.
        var kept = new PriorityQueue<T, NameRank>(Comparer<NameRank>.Create(static (x, y) => NameRank.Order.Compare(y, x)));
        foreach (var item in items)
        {
            var rank = rankOf(item);
            // Of equal numbers the smaller id comes first, and that was here before.
            if (kept.Count > Limit && kept.TryPeek(out _, out var worst) && rank.Number >= worst.Number)
                continue;
            if (after is { } last && NameRank.Order.Compare(rank, last) <= 0)
                continue;
            if (kept.Count <= Limit)
                kept.Enqueue(item, rank);
            else
                kept.DequeueEnqueue(item, rank);
        }
        var page = kept.UnorderedItems.OrderBy(static k => k.Priority, NameRank.Order).ToList();
        return new Page<T>(
            [.. page.Take(Limit).Select(static k => k.Element)], items.Count, page.Count > Limit ? Encode(page[Limit - 1].Priority.Text) : null);
    }

    /// <summary>
    /// Sorts lists by the keys of their items (by code point, each key once, without line ends) and cuts the page out of each. They are paged together:
    /// the cursor holds where each ended.
    /// </summary>
    internal EachPage<T> CutEach<T>(IReadOnlyList<IReadOnlyCollection<T>> lists, Func<T, string> sortKey)
    {
        // Nothing comes before the empty key.
        var ends = _after?.Split('\n') is { } held && held.Length == lists.Count ? held : [.. lists.Select(_ => "")];
        var more = false;
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<T>>(lists.Count);
        var seen = ImmutableArray.CreateBuilder<T>();
        foreach (var (i, list) in lists.Index())
        {
            var sorted = list.Select(item => (Key: sortKey(item), Item: item)).OrderBy(pair => pair.Key, CodePointComparer.Instance).ToList();
            var before = sorted.TakeWhile(pair => CodePointComparer.Instance.Compare(pair.Key, ends[i]) <= 0).Count();
            var page = sorted.Skip(before).Take(Limit).ToList();
            pages.Add([.. page.Select(pair => pair.Item)]);
            seen.AddRange(sorted.Take(before + page.Count).Select(pair => pair.Item));
            ends[i] = page.Count > 0 ? page[^1].Key : ends[i];
            more |= before + page.Count < sorted.Count;
        }
        return new EachPage<T>(pages.ToImmutable(), seen.ToImmutable(), more ? Encode(string.Join('\n', ends)) : null);
    }

    private static string Encode(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    private static bool TryDecode(string? cursor, out string? after)
    {
        after = null;
        if (cursor is null)
            return true;
        if (cursor.Length == 0 || !Base64Url.IsValid(cursor))
            return false;
        try
        {
            after = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Base64Url.DecodeFromChars(cursor));
            return after.Length > 0;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return false;
        }
    }
}
