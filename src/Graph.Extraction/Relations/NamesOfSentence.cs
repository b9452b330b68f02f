using System.Buffers;
using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>The names of a sentence and what stands between them.</summary>
internal sealed class NamesOfSentence
{
    /// <summary>The marks that end a clause.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;：:。！!？?—");

    /// <summary>These, and the mark between the members of a list.</summary>
    public static readonly SearchValues<char> ListAndClauseEnds = SearchValues.Create("，,；;：:。！!？?—、");

    private readonly ImmutableArray<Mention> _mentions;
    private readonly Span[] _spans;
    private readonly string _own;

    /// <summary>The names of a sentence: the mentions from <paramref name="first"/> to <paramref name="end"/> (exclusive).</summary>
    public NamesOfSentence(Report report, Sentence sentence, ImmutableArray<Mention> mentions, int first, int end, RelationWords words)
    {
        var before = report.Raw.AsSpan(0, sentence.Span.Start);
        var line = before.TrimEnd();
        _own = report.Metadata.District?.Value.Name ?? "";
        OpensParagraph = line.Length == 0 || before[line.Length..].Contains('\n');
        (Text, First, _mentions, Words) = (sentence.Text, first, mentions, words);
        _spans = end > first ? new Span[end - first] : [];
        for (var i = 0; i < _spans.Length; i++)
            _spans[i] = sentence.ToLocal(mentions[first + i].Span);
        Section = sentence.Section;
    }

    /// <summary>The text of the sentence.</summary>
    public string Text { get; }

    /// <summary>Whether a line begins with it.</summary>
    public bool OpensParagraph { get; }

    /// <summary>The index of its first mention.</summary>
    public int First { get; }

    /// <summary>Its section.</summary>
    public int Section { get; }

    /// <summary>The words that say relations.</summary>
    public RelationWords Words { get; }

    /// <summary>How many names it has.</summary>
    public int Count => _spans.Length;

    /// <summary>The label of a name.</summary>
    public EntityLabel Label(int name) => _mentions[First + name].Label;

    /// <summary>The name as written.</summary>
    public string Name(int name) => _mentions[First + name].Text;

    /// <summary>Whether a name is of the district that the report is of, long or short.</summary>
    public bool IsOwnDistrict(int name) => Label(name) == EntityLabel.District && _own.StartsWith(Name(name), StringComparison.Ordinal);

    /// <summary>Where a name stands in the text.</summary>
    public Span At(int name) => _spans[name];

    /// <summary>Whether a name is of a place.</summary>
    public bool IsPlace(int name) => Label(name) is EntityLabel.Area or EntityLabel.District;

    /// <summary>What stands between a name and the one after it, or between the last name and the end.</summary>
    public ReadOnlySpan<char> After(int name)
    {
        var start = _spans[name].End;
        var end = name + 1 < _spans.Length ? Math.Max(start, _spans[name + 1].Start) : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>What stands before the first name, or between a name and the one before it; a mark of enumeration that opens the sentence (〔6〕) left out.</summary>
    public ReadOnlySpan<char> Before(int name)
    {
        if (name > 0)
            return After(name - 1);
        var mark = MarkLength;
        return _spans[0].Start > mark ? Text.AsSpan(mark, _spans[0].Start - mark) : [];
    }

    /// <summary>How long the mark of enumeration is that opens the sentence, and 0 where there is none.</summary>
    public int MarkLength
    {
        get
        {
            if (Text.Length == 0 || !"〔［[（(【".Contains(Text[0]))
                return 0;
            var end = Text.AsSpan(1).IndexOfAnyExceptInRange('0', '9');
            return end > 0 && "〕］]）)】".Contains(Text[1 + end]) ? end + 2 : 0;
        }
    }

    /// <summary>All that stands behind a name in its clause, other names too.</summary>
    public ReadOnlySpan<char> RestOfClause(int name)
    {
        var rest = Text.AsSpan(_spans[name].End);
        var end = rest.IndexOfAny(ClauseEnds);
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>What directly governs a name: all that stands between it and the mark or name before it.</summary>
    public ReadOnlySpan<char> Governor(int name)
    {
        var before = Before(name);
        // A dash before the name stays: it makes it the end of a route.
        var start = before.TrimEnd('—').LastIndexOfAny(ListAndClauseEnds);
        return before[(start + 1)..];
    }

    /// <summary>Whether a name stands directly before the next one, 的 and opening marks aside (徐汇滨江西岸传媒港, 凌云的“一街一品”).</summary>
    public bool TouchesNext(int name) =>
        name + 1 < Count && After(name).Trim("的“”《》‘’\"") is { Length: 0 } && !After(name).Contains("”“", StringComparison.Ordinal) && !After(name).Contains("》《", StringComparison.Ordinal);

    /// <summary>Whether the next name goes on the same list: a list mark and no end of clause between them.</summary>
    public bool ListsNext(int name)
    {
        if (name + 1 >= Count)
            return false;
        var between = After(name);
        if (between is "”“" or "》《" or "》“" or "”《")
            return true;
        between = between.Trim("“”《》‘’\"");
        if (between.ContainsAny(ClauseEnds))
            return false;
        return between.Contains('、') || between is "和" or "及" or "与" or "以及" or "暨" || (between.Length <= 4 && between.ContainsAny("和及与"));
    }

    /// <summary>The first name of the list that ends with this one.</summary>
    public int ListStart(int name)
    {
        while (name > 0 && ListsNext(name - 1))
            name--;
        return name;
    }

    /// <summary>The last name of the list that begins with this one.</summary>
    public int ListEnd(int name)
    {
        while (ListsNext(name))
            name++;
        return name;
    }
}
