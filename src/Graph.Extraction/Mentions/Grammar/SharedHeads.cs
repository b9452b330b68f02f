using System.Collections.Immutable;
using Graph.Extraction.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Mentions.Grammar;

/// <summary>
/// Gives the items of a coordination their full names: the head that follows the list (龙水南路、银都路两条越江隧道), or the whole that stands only with the
/// first part (国贸中心三期、四期).
/// </summary>
internal static class SharedHeads
{
    private const string Numerals = "0123456789一二三四五六七八九十两几多";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
    private const string Measures = "条座个处家所项段栋大";

    private static readonly ImmutableArray<string> Parts =
        [.. LexiconFile.Load("name-parts.tsv", columns: 1).Rows.Select(row => row.Text(0)).OrderByDescending(part => part.Length)];

    /// <summary>The full name of each of a sentence's names.</summary>
    public static string[] FullNames(string text, List<Draft> names)
    {
        var full = names.ConvertAll(name => name.FullName ?? text[name.Start..name.End]).ToArray();
        for (var k = 1; k < full.Length; k++)
        {
            // Of a bare part the whole is that of the part before it in the list.
            if (PartLength(full[k]) == full[k].Length && Joined(text, names[k - 1], names[k]) && PartLength(full[k - 1]) is > 0 and var before && before < full[k - 1].Length)
                full[k] = full[k - 1][..^before] + full[k];
        }
        for (int first = 0, last; first < names.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < names.Count && names[last + 1].Label == names[first].Label && Joined(text, names[last], names[last + 1]))
                last++;
            if (last > first && names[first].Label is EntityLabel.Project)
                ShareHead(text, names[last].End, full.AsSpan(first, last - first + 1));
        }
        return full;
    }

    private static void ShareHead(string text, int end, Span<string> list)
    {
        var head = HeadAfter(text, end);
        if (head.Length > 0)
        {
            foreach (ref var name in list)
            {
                if (!name.EndsWith(head[^1]))
                    name += head;
            }
            return;
        }
        // Works that stand only with the last road of a list (龙吴路、长华路拓宽工程) are those of all before it.
        var works = "";
        for (var k = list.Length - 1; k >= 0; k--)
        {
            if (WorksOf(list[k]) is { Length: > 0 } own)
                works = own;
            else if (works.Length > 0 && HeadLabel(list[k]) == EntityLabel.Area)
                list[k] += works;
        }
    }

    /// <summary>What follows the name of a place in the name of works on it: 拓宽工程 of 长华路拓宽工程; empty when it is no such name.</summary>
    private static string WorksOf(string name)
    {
        if (!name.EndsWith("工程", StringComparison.Ordinal) && !name.EndsWith("项目", StringComparison.Ordinal))
            return "";
        for (var end = 2; end <= name.Length - 4; end++)
        {
            if (HeadLabel(name[..end]) == EntityLabel.Area)
                return name[end..];
        }
        return "";
    }

    private static EntityLabel? HeadLabel(string name) =>
        NameHeads.Default.At(name).Label is > 0 and var label ? (EntityLabel)(label - 1) : null;

    private static bool Joined(string text, Draft left, Draft right) =>
        text.AsSpan(left.End, right.Start - left.End) is "" or "、" or "和" or "及" or "与" or "”、“" or "以及";

    /// <summary>The length of the part's designation that a name ends with (三期, B地块), 0 without one.</summary>
    public static int PartLength(ReadOnlySpan<char> name)
    {
        foreach (var part in Parts)
        {
            if (!name.EndsWith(part))
                continue;
            var start = name.Length - part.Length;
            while (start > 0 && Numbers(name[start - 1]))
                start--;
            return start < name.Length - part.Length ? name.Length - start : 0;
        }
        return 0;
    }

    private static bool Numbers(char c) => Numerals.Contains(c, StringComparison.Ordinal) || Letters.Contains(c, StringComparison.Ordinal);

    /// <summary>The head that a list shares when a number and a measure follow it: 越江隧道 of 两条越江隧道竣工; empty without one.</summary>
    private static string HeadAfter(string text, int place)
    {
        var at = place;
        if (at < text.Length && text[at] is '等')
            at++;
        var counted = at;
        while (at < text.Length && Numerals.Contains(text[at], StringComparison.Ordinal))
            at++;
        if (at == counted || at >= text.Length || !Measures.Contains(text[at], StringComparison.Ordinal))
            return "";
        at++;
        // The shortest stretch from here that ends with a head of a project.
        for (var end = at + 2; end <= Math.Min(text.Length, at + 8); end++)
        {
            var (label, length) = NameHeads.Default.At(text.AsSpan(at, end - at));
            if (label == (int)EntityLabel.Project + 1 && length >= 2 && text[at..end] is not ("项目" or "工程"))
                return text[at..end];
        }
        return "";
    }
}
