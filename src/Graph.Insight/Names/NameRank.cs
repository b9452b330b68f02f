using System.Globalization;
using Graph.Insight.Entities;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Names;

/// <summary>
/// Where an entity stands in a list: the better match first, then the less distance, the shorter name, the more mentions, the id. A number orders a hundred thousand
/// in no time; the same as a text is what a cursor holds.
/// </summary>
internal readonly record struct NameRank(ulong Number, string Id)
{
    private const int MostDistance = 63;
    private const int MostLength = ushort.MaxValue;

    /// <summary>The rank of an entity that a text led to.</summary>
    public static NameRank Of(FoundName found, EntityRecord record) => Of(found, record.Entity.Name.Length, record.Mentions, record.Entity.Id);

    /// <summary>The same, by the length of its name, its mentions and its id.</summary>
    public static NameRank Of(FoundName found, int nameLength, int mentions, string id)
    {
        // Without a text asked for, the length of a name says nothing.
        var length = found.Match is null ? 0 : Math.Min(nameLength, MostLength);
        var match = (ulong)(found.Match ?? NameMatch.Name);
        var fewer = (ulong)(int.MaxValue - mentions);
        return new NameRank((match << 53) | ((ulong)Math.Min(found.Distance, MostDistance) << 47) | ((ulong)length << 31) | fewer, id);
    }

    /// <summary>The rank that <see cref="Text"/> wrote, or null when it is none.</summary>
    public static NameRank? Parse(string text) =>
        text.Split(' ', 2) is [var number, { Length: > 0 } id] && ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? new NameRank(read, id)
            : null;

    /// <summary>The rank as a text that sorts as ranks do.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Number:D20} {Id}");

    /// <summary>The order of ranks.</summary>
    public static IComparer<NameRank> Order { get; } = Comparer<NameRank>.Create(
        static (x, y) => x.Number != y.Number ? x.Number.CompareTo(y.Number) : CodePointComparer.Instance.Compare(x.Id, y.Id));
}
