using Graph.Model;

namespace Graph.Storage;

/// <summary>Finds in a sentence the units of which a stretch of its normalised form was made.</summary>
internal static class PlaceInSentence
{
    /// <summary>The first and the last of them.</summary>
    public static (int First, int Last) Units(string sentence, int start, int length)
    {
        var (first, last, seen) = (-1, -1, 0);
        for (var i = 0; i < sentence.Length && seen < start + length; i++)
        {
            if (NameNormalizer.Normalize(sentence.Substring(i, 1)).Length == 0)
                continue;
            if (seen == start)
                first = i;
            last = i;
            seen++;
        }
        return (first, last);
    }
}
