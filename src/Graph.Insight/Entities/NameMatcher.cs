using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>How well a text meets the names of an entity, and the order in which the entities that it meets are listed.</summary>
internal static class NameMatcher
{
    /// <summary>The best way in which <paramref name="text"/> (normalised) meets a name, or null when it is part of none.</summary>
    public static NameMatch? Match(string text, Entity entity)
    {
        if (text.Length == 0)
            return null;
        NameMatch? best = Compare(text, NameNormalizer.Normalize(entity.Name)) switch
        {
            Meeting.Same => NameMatch.Name,
            Meeting.Prefix => NameMatch.NamePrefix,
            Meeting.Part => NameMatch.NamePart,
            _ => null,
        };
        foreach (var alias in entity.Aliases)
        {
            NameMatch? other = Compare(text, NameNormalizer.Normalize(alias.Name)) switch
            {
                Meeting.Same => NameMatch.Alias,
                Meeting.Prefix => NameMatch.AliasPrefix,
                Meeting.Part => NameMatch.AliasPart,
                _ => null,
            };
            if (other is not null && (best is null || other < best))
                best = other;
        }
        return best;
    }

    /// <summary>The key of the order: the better match, the shorter name, the more mentions, the id.</summary>
    public static string RankKey(EntityRecord record, NameMatch? match, int distance = 0)
    {
        // Without a text asked for, the length of a name says nothing.
        var length = match is null ? 0 : record.Entity.Name.Length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)(match ?? NameMatch.Name):D2} {distance:D4} {length:D6} {int.MaxValue - record.Mentions:D10} {record.Entity.Id}");
    }

    private static Meeting Compare(string text, string name)
    {
        if (string.Equals(text, name, StringComparison.Ordinal))
            return Meeting.Same;
        if (name.StartsWith(text, StringComparison.Ordinal))
            return Meeting.Prefix;
        return name.Contains(text, StringComparison.Ordinal) ? Meeting.Part : Meeting.None;
    }

    private enum Meeting
    {
        None,
        Same,
        Prefix,
        Part,
    }
}
