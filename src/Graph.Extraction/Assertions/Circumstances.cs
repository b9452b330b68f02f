using System.Collections.Immutable;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Assertions;

/// <summary>What a clause says around a finding: of which part it holds, how sure it is, by when.</summary>
internal static class Circumstances
{
    private const int LongestScope = 16;

    // What follows a name for its kind alone is no part of it: A项目, A建设工程.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "项目", "工程", "建设", "项目建设", "工程建设", "工作", "活动", "等", "品牌", "制度", "体系", "机制", "平台",
    };

    /// <summary>The part of the thing of which the finding holds, as written (地上部分, 改扩建工程); empty for the whole.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="mention">The part that is the name.</param>
    /// <param name="finding">What is said of it.</param>
    public static string Scope(SentenceFrame frame, ImmutableArray<Token> tokens, int mention, Finding finding)
    {
        var text = frame.Text;
        var start = frame.Parts[mention].End;
        while (start < text.Length && text[start] is '”' or '》' or '"' or '’')
            start++;
        var end = start;
        for (var i = mention + 1; end < text.Length; i++)
        {
            var part = i < frame.Parts.Count ? frame.Parts[i] : new Part(PartKind.Stop, text.Length, text.Length, -1, null);
            end = part.Start;
            if (part.Kind != PartKind.Word || !IsNoun(part, finding))
                break;
            end = part.End;
        }
        var many = start < end ? text.AsSpan(start, end - start).IndexOf('等') : -1;
        if (many >= 0)
            end = start + many;
        if (end > start)
            end = start + TimeWords.IndexOfDate(text.AsSpan(start, end - start));
        if (end <= start || end - start > LongestScope || !char.IsAsciiLetter(text[start]) && text[start] is < '一' or > '龥')
            return "";
        var scope = text[start..end];
        return Empty.Contains(scope) || !IsNounPhrase(tokens, start, end) ? "" : scope;
    }

    /// <summary>How the finding is said, as written (确保, 力争, 未); empty when plainly.</summary>
    public static string Modality(SentenceFrame frame, Finding finding)
    {
        for (var i = frame.PartAt(finding.Start); i >= 0 && frame.Parts[i].Kind != PartKind.Stop; i--)
        {
            if (frame.Parts[i].Word is { Role: GovernorRole.Modal or GovernorRole.Negation } word)
                return word.Text;
        }
        return "";
    }

    /// <summary>The clause that a finding stands in.</summary>
    public static (int Start, int End) Clause(SentenceFrame frame, Finding finding)
    {
        var first = frame.PartAt(finding.Start);
        var last = first;
        while (first >= 0 && frame.Parts[first].Kind != PartKind.Stop)
            first--;
        while (last < frame.Parts.Count && frame.Parts[last].Kind != PartKind.Stop)
            last++;
        return (first < 0 ? 0 : frame.Parts[first].End, last < frame.Parts.Count ? frame.Parts[last].Start : frame.Text.Length);
    }

    /// <summary>The clause that opens the sentence: what it says of time holds for the whole (“十三五”期间，…).</summary>
    public static ReadOnlySpan<char> Opening(SentenceFrame frame)
    {
        foreach (var part in frame.Parts)
        {
            if (part.Kind == PartKind.Stop)
                return frame.TextWithoutNames(0, part.Start);
        }
        return frame.TextWithoutNames(0, frame.Text.Length);
    }

    // Works that are done to the thing (改扩建, 综合治理) belong to the phrase unless they are the cue itself.
    private static bool IsNoun(Part part, Finding finding) =>
        part.Word is { Predicates: [{ Use: PredicateUse.Nominal }, ..] } && (part.Start != finding.Start || finding.Phase == Graph.Model.Phase.UnderWay);

    private static bool IsNounPhrase(ImmutableArray<Token> tokens, int start, int end)
    {
        var first = tokens.BinarySearch(new Token(start, start, ""), TokenStarts.Instance);
        var last = tokens.BinarySearch(new Token(end, end, ""), TokenStarts.Instance);
        first = first < 0 ? ~first : first;
        last = (last < 0 ? ~last : last) - 1;
        return first <= last && IsNominal(tokens[first].Tag, opens: true) && IsNominal(tokens[last].Tag, opens: false);
    }

    private static bool IsNominal(string tag, bool opens) =>
        tag.Length == 0 || tag[0] is 'n' or 'l' or 'i' or 'j' or 'x' or 's' || tag is "vn" or "an" or "v" or "eng" || (opens && tag[0] is 'b' or 'a' or 'f');

    private sealed class TokenStarts : IComparer<Token>
    {
        public static readonly TokenStarts Instance = new();

        public int Compare(Token x, Token y) => x.Start.CompareTo(y.Start);
    }
}
