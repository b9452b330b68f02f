using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Insight.Questions;

/// <summary>Shows how a question was read: the values, and the request to the API that has the same answer.</summary>
internal static class ReadingWriter
{
    /// <summary>The reading as it is shown.</summary>
    public static QuestionReading Write(ReadQuestion read, ImmutableArray<string> unread)
    {
        var values = Values(read).ToImmutableArray();
        return new QuestionReading(
            read.Form, [.. values.Select(v => new ReadParameter(v.Name, v.Shown))], Request(read, values), unread, read.Alternatives);
    }

    private static IEnumerable<(string Name, string Shown, string Asked)> Values(ReadQuestion read)
    {
        if (read.Districts.Length > 0)
            yield return ("district", Join(read.Districts.Select(d => d.Name)), Join(read.Districts.Select(d => d.Scope)));
        if (read.Form == QuestionForm.Paths)
        {
            yield return ("from", read.Entities[0].Name, read.Entities[0].Id);
            yield return ("to", read.Entities[1].Name, read.Entities[1].Id);
        }
        else if (read.Entities.Length > 0)
        {
            yield return (read.Form == QuestionForm.AreaProjects ? "area" : "entity", read.Entities[0].Name, read.Entities[0].Id);
        }
        if (read.Indicator is { } indicator)
            yield return ("indicator", indicator, indicator);
        foreach (var (name, year) in new[] { ("from", read.From), ("to", read.To), ("year", read.Year) })
        {
            if (year is { } number)
                yield return (name, Number(number), Number(number));
        }
        if (read.Phase is { } phase)
            yield return ("phase", phase.ToString(), phase.ToString());
        if (read.Tense is { } tense)
            yield return ("tense", Camel(tense.ToString()), Camel(tense.ToString()));
        if (read.Label is { } label)
            yield return ("label", label.ToString(), label.ToString());
        if (!read.Outcomes.IsEmpty)
            yield return ("outcome", Join(read.Outcomes.Select(o => Camel(o.ToString()))), Join(read.Outcomes.Select(o => Camel(o.ToString()))));
    }

    private static string Request(ReadQuestion read, ImmutableArray<(string Name, string Shown, string Asked)> values)
    {
        string Of(string name) => values.FirstOrDefault(v => string.Equals(v.Name, name, StringComparison.Ordinal)).Asked;
        var (path, inPath) = read.Form switch
        {
            QuestionForm.Evolution => ($"/api/entities/{Of("entity")}/evolution", "entity"),
            QuestionForm.Timeline => ($"/api/entities/{Of("entity")}/timeline", "entity"),
            QuestionForm.Entity => ($"/api/entities/{Of("entity")}", "entity"),
            QuestionForm.Mentions => ($"/api/entities/{Of("entity")}/mentions", "entity"),
            QuestionForm.Neighbors => ($"/api/entities/{Of("entity")}/neighbors", "entity"),
            QuestionForm.Paths => ("/api/paths", ""),
            QuestionForm.AreaProjects => ($"/api/areas/{Of("area")}/projects", "area"),
            QuestionForm.Entities => ("/api/entities", ""),
            QuestionForm.Commitments => ("/api/commitments", ""),
            QuestionForm.Indicator => ($"/api/indicators/{Of("indicator")}/series", "indicator,year"),
            QuestionForm.IndicatorComparison => ($"/api/indicators/{Of("indicator")}/series", "indicator,district,year"),
            QuestionForm.Comparison => ("/api/compare", ""),
            QuestionForm.District => ($"/api/districts/{Of("district")}", "district"),
            QuestionForm.DistrictYear => ($"/api/districts/{Of("district")}/years/{Of("year")}", "district,year"),
            _ => ("/api/diff", ""),
        };
        var query = values
            .Where(v => !inPath.Split(',').Contains(v.Name, StringComparer.Ordinal))
            .Select(v => $"{(read.Form == QuestionForm.Comparison && v.Name is "district" ? "districts" : v.Name)}={v.Asked}");
        return string.Join('?', new[] { path, string.Join('&', query) }.Where(part => part.Length > 0));
    }

    private static string Join(IEnumerable<string> values) => string.Join(',', values);

    private static string Camel(string value) => JsonNamingPolicy.CamelCase.ConvertName(value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
