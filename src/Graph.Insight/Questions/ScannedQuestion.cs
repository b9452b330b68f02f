using System.Collections.Immutable;
using System.Globalization;
using Graph.Insight.Indicators;
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

    /// <summary>Scans a question from left to right; at each place the longest name goes before a year, a year before a cue.</summary>
    public static ScannedQuestion Of(string question, NameIndex names, IndicatorIndex indicators)
    {
        var text = NameNormalizer.Normalize(question);
        var districts = new List<DistrictRef>();
        var entities = new List<ImmutableArray<NameIndex.Named>>();
        var years = new List<int>();
        var cues = new List<CueWord>();
        var unread = new List<string>();
        string? indicator = null;
        var loose = -1;
        var at = 0;
        while (at < text.Length)
        {
            var length = 0;
            var district = names.DistrictAt(text, at);
            var entity = names.EntityAt(text, at);
            var measured = indicators.LongestAt(text, at);
            var longest = Math.Max(district?.Length ?? 0, Math.Max(entity?.Length ?? 0, measured?.Length ?? 0));
            if (longest > 0 && measured?.Length == longest)
                (indicator, length) = (indicator ?? measured, longest);
            else if (longest > 0 && district?.Length == longest)
                (_, length) = (AddNew(districts, district.Value.District), longest);
            else if (longest > 0)
                (_, length) = (AddNew(entities, entity!.Value.Entities), longest);
            else if (YearAt(text, at) is { } year)
                (_, length) = (AddNew(years, year), 4);
            else if (QuestionCues.At(text, at) is { } cue)
                (_, length) = (AddNew(cues, cue.Cue), cue.Word.Length);
            else if (!char.IsLetterOrDigit(text[at]))
                length = 1;

            if (length == 0)
            {
                loose = loose < 0 ? at : loose;
                at++;
                continue;
            }
            if (loose >= 0)
                unread.Add(text[loose..at]);
            loose = -1;
            at += length;
        }
        if (loose >= 0)
            unread.Add(text[loose..]);
        // A word that is part of an indicator's name (税收 of 税收收入) means it, where nothing else is asked about.
        if (indicator is null && entities.Count == 0)
        {
            indicator = unread.Select(indicators.WithPart).FirstOrDefault(i => i is not null);
            if (indicator is not null)
                unread.RemoveAll(word => indicators.WithPart(word) is not null);
        }
        return new ScannedQuestion([.. districts], [.. entities], [.. years], [.. cues], indicator, [.. unread]);
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
}
