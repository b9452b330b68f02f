using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Resolution.Districts;

namespace Graph.Resolution.Names;

/// <summary>Takes names apart in the context of one district: spelling, general rewrites, edition, place, and the scope that follows.</summary>
internal sealed partial class NameReader(DistrictContext district, StatedPlaces places)
{
    /// <summary>The scope of what is the same in the whole country.</summary>
    public const string Nationwide = "cn";

    // Every pattern runs in time linear in a short name; a clock would make the result depend on how busy the machine is.
    private const int NoTimeout = Timeout.Infinite;
    private const int ShortestEvent = 3;

    /// <summary>Takes one name apart; the label decides what a place at its beginning means.</summary>
    public NameForm Read(string display, EntityLabel label)
    {
        var normalized = NameNormalizer.Normalize(display);
        var plain = Spelling.Plain(normalized);
        var reduced = Rewrites.Apply(plain, out var rewrites);
        var body = WithoutEdition(reduced, out var edition);
        var series = edition is null ? null : SeriesName(display, edition);

        if (IsNationwide(body, label))
            return Form(null, Nationwide, body);
        if (label == EntityLabel.District)
            return Form(null, district.Scope, body);

        var (anchor, core) = district.Anchor(body, label);
        if (anchor is null && label is EntityLabel.Project or EntityLabel.Area && places.PlaceBefore(body) is { } before)
            (anchor, core) = (new Anchor(before, district.Scope, before), body[before.Length..]);
        var scope = anchor?.Scope ?? district.Scope;
        if (label is EntityLabel.Project or EntityLabel.Area && CityLine().Match(core) is { Success: true } line)
        {
            // The lines of a city's railway are numbered by the city, so that two of its districts speak of one line.
            core = "轨交" + core[line.Groups["rail"].Length..];
            if (scope == district.Scope)
                scope = district.CityScope;
        }
        return Form(anchor, scope, core);

        NameForm Form(Anchor? place, string scopeOfName, string coreOfName) =>
            new(display, normalized, plain, rewrites, edition, place, scopeOfName, coreOfName, series);
    }

    /// <summary>
    /// Names that mean one thing wherever they stand: institutions and programmes that call themselves national, universities, numbered
    /// national roads, and railways and expressways named by the two places they join.
    /// </summary>
    private static bool IsNationwide(string body, EntityLabel label) => label switch
    {
        EntityLabel.Institution => Words.IsNational(body) || (body[^1] is '学' or '大' && University().IsMatch(body)),
        EntityLabel.Program => Words.IsNational(body),
        EntityLabel.Area or EntityLabel.Project => NationalRoute().IsMatch(body),
        _ => false,
    };

    private static string WithoutEdition(string reduced, out string? edition)
    {
        edition = null;
        var isEvent = Words.IsEvent(reduced);
        if (!isEvent && !reduced.Contains('届', StringComparison.Ordinal))
            return reduced;
        foreach (var pattern in isEvent ? (ReadOnlySpan<Regex>)[Session(), Year()] : [Session()])
        {
            if (pattern.Match(reduced) is not { Success: true } match || reduced.Length - match.Length < ShortestEvent)
                continue;
            edition += match.Value;
            reduced = reduced.Remove(match.Index, match.Length);
        }
        return reduced;
    }

    // The same on the name as written, where numerals are not digits yet.
    private static string SeriesName(string display, string edition)
    {
        if (edition.Contains('届', StringComparison.Ordinal))
            display = WrittenSession().Replace(display, "", 1);
        return Year().Match(display) is { Success: true } year && edition.Contains(year.Value, StringComparison.Ordinal)
            ? display.Remove(year.Index, year.Length)
            : display;
    }

    [GeneratedRegex("^(?<rail>轨交)?[0-9]{1,2}号线", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex CityLine();

    // 交大, 农大 and their like end in 大; so do people's congresses (人大).
    [GeneratedRegex("^.{2,}大学$|^.{2,4}(?<!人)大$", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex University();

    // A direction or a landscape (沿江高速, 南部高速) names a road in many provinces; two places (京昆, 沪苏湖) name one.
    [GeneratedRegex("^[^东南西北中环绕沿江海河湖城机内外山0-9a-z]{2,4}(高速|高铁|铁路|城际铁路|客专)$|^(g|国道)[0-9]{1,4}(国道|高速|线)?$", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex NationalRoute();

    [GeneratedRegex("第?[0-9]{1,3}届|首届", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex Session();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}年?(?![0-9])(?!.*[0-9]{4})", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex Year();

    [GeneratedRegex("第?[0-9０-９一二三四五六七八九十百零〇]{1,4}届|首届", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex WrittenSession();
}
