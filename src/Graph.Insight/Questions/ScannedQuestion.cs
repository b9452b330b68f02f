using System.Collections.Immutable;
using System.Globalization;
using Graph.Insight.Indicators;
using Graph.Insight.Names;
using Graph.Model;

namespace Graph.Insight.Questions;

/// <summary>What stands in a question: names, years, cues, and the words that are none of these.</summary>
internal sealed record ScannedQuestion(
    ImmutableArray<DistrictRef> Districts,
    ImmutableArray<ImmutableArray<NameIndex.Named>> Entities,
    ImmutableArray<int> Years,
    ImmutableArray<CueWord> Cues,
    string? Indicator,
    ImmutableArray<string> Unread)
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The phase asked for, or null.</summary>
    public Phase? Phase => Cues.FirstOrDefault(c => c.Cue == Cue.Phase)?.Phase;

    /// <summary>The label asked for, or null.</summary>
    public EntityLabel? Label => Cues.FirstOrDefault(c => c.Cue == Cue.Label)?.Label;

    /// <summary>Whether one of these cues stands in it.</summary>
    public bool Asks(params Cue[] cues) => Cues.Any(c => cues.Contains(c.Cue));

    /// <summary>
    /// Scans a question from left to right; at each place the longest name goes before a year, a year before a cue. Words that are none of these may still mean a name
    /// (<see cref="MeantNames"/>), with the names beside them: 徐家汇书园 is no 徐家汇.
    /// </summary>
    public static ScannedQuestion Of(string question, NameIndex names, NameBook book, IndicatorIndex indicators)
    {
        var text = NameNormalizer.Normalize(question);
        var districts = new List<DistrictRef>();
        var years = new List<int>();
        var cues = new List<CueWord>();
        var words = new List<Word>();
        string? indicator = null;
        var at = 0;
        while (at < text.Length)
        {
            var length = 1;
            var district = names.DistrictAt(text, at);
            var entity = names.EntityAt(text, at);
            var measured = indicators.LongestAt(text, at);
            var longest = Math.Max(district?.Length ?? 0, Math.Max(entity?.Length ?? 0, measured?.Length ?? 0));
            if (longest > 0 && measured?.Length == longest)
                (indicator, length) = (indicator ?? measured, longest);
            else if (longest > 0 && district?.Length == longest)
                (_, length) = (AddNew(districts, district.Value.District), longest);
            else if (longest > 0)
                (_, length) = (Append(words, at, longest, entity!.Value.Entities), longest);
            else if (YearAt(text, at) is { } year)
                (_, length) = (AddNew(years, year), 4);
            else if (QuestionCues.At(text, at) is { } cue)
                (_, length) = (AddNew(cues, cue.Cue), cue.Word.Length);
            else if (char.IsLetterOrDigit(text[at]))
                Append(words, at, 1, []);
            at += length;
        }
        var (entities, unread) = Meanings(text, words, book);
        // A word that is part of an indicator's name (税收 of 税收收入) means it, where nothing else is asked about.
        if (indicator is null && entities.Count == 0)
        {
            indicator = unread.Select(indicators.WithPart).FirstOrDefault(i => i is not null);
            if (indicator is not null)
                unread.RemoveAll(word => indicators.WithPart(word) is not null);
        }
        return new ScannedQuestion([.. districts], [.. entities], [.. years], [.. cues], indicator, [.. unread]);
    }

    /// <summary>The entities that names and words mean, and the words that mean none.</summary>
    private static (List<ImmutableArray<NameIndex.Named>> Entities, List<string> Unread) Meanings(string text, List<Word> words, NameBook book)
    {
        var entities = new List<ImmutableArray<NameIndex.Named>>();
        var unread = new List<string>();
        for (var first = 0; first < words.Count;)
        {
            var last = first;
            while (last + 1 < words.Count && words[last + 1].Start == words[last].End)
                last++;
            var run = words[first..(last + 1)];
            var together = run.Exists(w => w.Entities.IsEmpty) ? MeantNames.Of(text[run[0].Start..run[^1].End], book) : [];
            if (!together.IsEmpty)
                run = [new Word(run[0].Start, run[^1].End, together)];
            foreach (var word in run)
            {
                if (word.Entities.IsEmpty)
                    unread.Add(text[word.Start..word.End]);
                else if (!entities.Exists(known => known.SequenceEqual(word.Entities)))
                    entities.Add(word.Entities);
            }
            first = last + 1;
        }
        return (entities, unread);
    }

    /// <summary>Adds a name, or a character of none, which continues the word before it.</summary>
    private static bool Append(List<Word> words, int start, int length, ImmutableArray<NameIndex.Named> entities)
    {
        if (entities.IsEmpty && words.Count > 0 && words[^1].Entities.IsEmpty && words[^1].End == start)
            words[^1] = words[^1] with { End = start + length };
        else
            words.Add(new Word(start, start + length, entities));
        return true;
    }

    private static bool AddNew<T>(List<T> list, T item)
    {
        if (list.Contains(item))
            return false;
        list.Add(item);
        return true;
    }

    private static int? YearAt(string text, int start)
    {
        if (start + 4 > text.Length || (start > 0 && char.IsAsciiDigit(text[start - 1])) || (start + 4 < text.Length && char.IsAsciiDigit(text[start + 4])))
            return null;
        var written = string.Concat(text.AsSpan(start, 4).ToArray().Select(c =>
            Digits.IndexOf(c is '零' or '○' ? '〇' : c, StringComparison.Ordinal) is var digit and >= 0 ? (char)('0' + digit) : c));
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;
    }

    /// <summary>A stretch of the question: a name with the entities that bear it, or a word that is none.</summary>
    private readonly record struct Word(int Start, int End, ImmutableArray<NameIndex.Named> Entities);
}
