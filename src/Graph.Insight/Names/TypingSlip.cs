namespace Graph.Insight.Names;

/// <summary>Finds a text in a name although one character was typed wrongly, left out, put in, or two neighbours were exchanged.</summary>
internal static class TypingSlip
{
    /// <summary>Where the text stands with one slip; null when it stands nowhere so.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">Where in the name to look.</param>
    /// <returns>Where it ends.</returns>
    public static int? EndIn(ReadOnlySpan<char> text, ReadOnlySpan<char> name, int at)
    {
        var rest = name[at..];
        var same = text.CommonPrefixLength(rest);
        // Half of a character is none.
        if (same > 0 && char.IsHighSurrogate(text[same - 1]))
            same--;
        var typed = text[same..];
        var meant = rest[same..];
        if (typed.IsEmpty)
            return null;
        var (first, wanted) = (Units(typed, 0), Units(meant, 0));
        if (wanted > 0 && meant[wanted..].StartsWith(typed[first..]))
            return at + same + wanted + typed.Length - first;
        if (wanted > 0 && meant[wanted..].StartsWith(typed))
            return at + same + wanted + typed.Length;
        if (meant.StartsWith(typed[first..]))
            return at + same + typed.Length - first;
        var second = Units(typed, first);
        return second > 0 && meant.StartsWith(typed.Slice(first, second)) && meant[second..].StartsWith(typed[..first])
            && meant[(first + second)..].StartsWith(typed[(first + second)..])
            ? at + same + typed.Length
            : null;
    }

    private static int Units(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? 0 : char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
}
