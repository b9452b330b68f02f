using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>What a text says of whose report it is.</summary>
/// <param name="District">The division, or null.</param>
/// <param name="Issuer">The body that gives the report, or null.</param>
/// <param name="Ambiguous">Whether several divisions bear the name and nothing tells which is meant.</param>
internal sealed record DistrictReading(DistrictRef? District, string? Issuer, bool Ambiguous);

/// <summary>
/// Finds the division that a report is of: from the congress it was given to, the government it speaks for, the office of the speaker and the title,
/// and when all these say only 县 or 区, from the name that the text speaks of most.
/// </summary>
internal sealed partial class DistrictReader(IDivisionTable divisions)
{
    private const int FewestMentions = 5;

    private readonly PlaceNames _places = new(divisions);

    /// <summary>Reads an opening and, where it does not tell, the text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="opening">The lines of the opening.</param>
    /// <param name="title">The title, or null.</param>
    /// <param name="preamble">The first lines of the report proper.</param>
    /// <param name="pageTitles">What the page calls it, believed least.</param>
    public DistrictReading Read(CleanText text, string opening, string? title, string preamble, ImmutableArray<string> pageTitles)
    {
        var votes = new Dictionary<string, (int Weight, PlaceName Place)>(StringComparer.Ordinal);
        Collect(votes, Session().Matches(opening), 4);
        Collect(votes, Speaker().Matches(opening), 2);
        Collect(votes, Government().Matches(preamble), 4);
        if (title is not null)
            Collect(votes, Title().Matches(title), 2);
        foreach (var pageTitle in pageTitles)
            Collect(votes, Title().Matches(pageTitle), 1);

        var weigh = (string name) => Count(text.Text, name);
        if (votes.Count > 0)
        {
            var best = votes.OrderByDescending(v => v.Value.Weight).ThenByDescending(v => v.Key.Length).ThenBy(v => v.Key, CodePointComparer.Instance).First().Value.Place;
            var division = _places.Resolve(best, weigh, out var ambiguous);
            var name = division is { } known && PlaceNames.IsShortOf(best.Name, known) ? known.Name : best.Name;
            return new DistrictReading(new DistrictRef(name, division?.Code), IssuerOf(name, preamble, opening), ambiguous);
        }
        return FromText(text, preamble, opening, weigh);
    }

    /// <summary>The division that a side file names, by name or code.</summary>
    public DistrictRef Given(string value, CleanText text)
    {
        if (divisions.Find(value) is { } byCode)
            return new DistrictRef(byCode.Name, byCode.Code);
        if (_places.Read(value) is not { } place)
            return new DistrictRef(value, null);
        var division = _places.Resolve(place, name => Count(text.Text, name), out _);
        return new DistrictRef(division is { } known && PlaceNames.IsShortOf(place.Name, known) ? known.Name : place.Name, division?.Code);
    }

    private void Collect(Dictionary<string, (int Weight, PlaceName Place)> votes, MatchCollection matches, int weight)
    {
        foreach (Match match in matches)
        {
            if (_places.Read(match.Groups["place"].ValueSpan) is not { } place)
                continue;
            // 广西 in a title and 广西壮族自治区 in the session are one place; the longer name is kept.
            var shortName = PlaceNames.Short(place.Name);
            var (before, known) = votes.GetValueOrDefault(shortName, (0, place));
            var better = place.Name.Length > known.Name.Length || (place.Name.Length == known.Name.Length && place.Parents.Length > known.Parents.Length) ? place : known;
            votes[shortName] = (before + weight, better);
        }
    }

    private DistrictReading FromText(CleanText text, string preamble, string opening, Func<string, int> weigh)
    {
        // 代表县政府 tells at least the level.
        if (Level().Match(preamble + opening) is not { Success: true } level)
            return new DistrictReading(null, null, false);
        var suffix = level.Groups["level"].Value;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + 2 <= text.Text.Length; i++)
        {
            for (var length = 2; length <= 3 && i + length <= text.Text.Length; length++)
            {
                var name = text.Text.Substring(i, length);
                if (counts.ContainsKey(name) || divisions.ShortNamed(name).Any(d => d.Level == DivisionLevel.County))
                    counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }
        var ranked = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, CodePointComparer.Instance).ToList();
        if (ranked.Count == 0 || ranked[0].Value < FewestMentions || (ranked.Count > 1 && ranked[1].Value * 3 > ranked[0].Value * 2))
            return new DistrictReading(null, null, false);
        var best = new PlaceName(ranked[0].Key + suffix, []);
        var division = _places.Resolve(best, weigh, out var ambiguous);
        return new DistrictReading(new DistrictRef(best.Name, division?.Code), best.Name + "人民政府", ambiguous);
    }

    private static string? IssuerOf(string district, string preamble, string opening) =>
        preamble.Contains("政府", StringComparison.Ordinal) || opening.Contains("政府", StringComparison.Ordinal) ? district + "人民政府" : null;

    private static int Count(string text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            count++;
        return count;
    }

    [GeneratedRegex("(?:^|\\n|在|日|：)在?(?<place>[\\u4e00-\\u9fa5-[在]]{2,20}?)第?[一二三四五六七八九十]{1,3}届", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Session();

    [GeneratedRegex("(?:^|\\n|会议上)(?<place>[\\u4e00-\\u9fa5]{2,20}?)(?:人民政府|政府)?(?:党组书记、)?(?:代理?|常务副|副)?(?:区长|县长|市长|省长|州长|旗长|盟长|主席|专员|发展和改革委员会|发展改革委员会)", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Speaker();

    [GeneratedRegex("(?:代表|受)(?<place>[\\u4e00-\\u9fa5]{2,20}?)(?:人民)?政府", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Government();

    [GeneratedRegex("(?:^|[年于：])(?<place>[\\u4e00-\\u9fa5]{2,20}?)(?:(?:19|20)\\d\\d年)?(?:人民政府|政府|国民经济|经济社会|工作报告)", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Title();

    [GeneratedRegex("代表(?<level>县|区|市|旗)(?:人民)?政府", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Level();
}
