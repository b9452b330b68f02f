using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>
/// What <c>corpus.json</c> or a side file <c>NAME.ext.json</c> sets of a report. A value that is set wins over the text; one that is null leaves
/// the text to speak.
/// </summary>
/// <param name="Title">The title.</param>
/// <param name="Issuer">The body that gives the report.</param>
/// <param name="District">The division it is about, by name or code.</param>
/// <param name="Date">The day on which it was given.</param>
/// <param name="Kind">Work report or plan report.</param>
/// <param name="Review">The year it looks back on.</param>
/// <param name="Plan">The year it looks ahead to.</param>
public sealed record ReportOverrides(
    Sourced<string>? Title = null,
    Sourced<string>? Issuer = null,
    Sourced<string>? District = null,
    Sourced<DateOnly>? Date = null,
    Sourced<ReportKind>? Kind = null,
    Sourced<int>? Review = null,
    Sourced<int>? Plan = null)
{
    private const string Fields = "title, issuer, district, date, kind, review, plan, source";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a side file: one object of fields.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="json">Its content.</param>
    /// <exception cref="ReportOverridesException">It is no such object; the message says what is allowed.</exception>
    public static ReportOverrides Parse(string file, string json)
    {
        using var document = Open(file, json);
        return ParseObject(file, document.RootElement, ValueOrigin.SideFile);
    }

    /// <summary>Reads a <c>corpus.json</c>: an object that gives such fields for each file name.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="json">Its content.</param>
    /// <exception cref="ReportOverridesException">It is no such object; the message says what is allowed.</exception>
    public static ImmutableSortedDictionary<string, ReportOverrides> ParseCorpus(string file, string json)
    {
        using var document = Open(file, json);
        RequireObject(file, document.RootElement);
        var entries = ImmutableSortedDictionary.CreateBuilder<string, ReportOverrides>(CodePointComparer.Instance);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            if (!entries.TryAdd(entry.Name, ParseObject($"{file}, “{entry.Name}”", entry.Value, ValueOrigin.Corpus)))
                throw new ReportOverridesException(new LocalizedText($"{file}: “{entry.Name}” stands twice.", $"{file}：“{entry.Name}”出现了两次。"));
        }
        return entries.ToImmutable();
    }

    /// <summary>These values, and where there is none those of <paramref name="other"/>: a side file over <c>corpus.json</c>.</summary>
    public ReportOverrides Over(ReportOverrides? other) => other is null
        ? this
        : new(
            Title ?? other.Title,
            Issuer ?? other.Issuer,
            District ?? other.District,
            Date ?? other.Date,
            Kind ?? other.Kind,
            Review ?? other.Review,
            Plan ?? other.Plan);

    private static JsonDocument Open(string file, string json)
    {
        try
        {
            return JsonDocument.Parse(json, Lenient);
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber ?? 0) + 1;
            throw new ReportOverridesException(new LocalizedText($"{file}: line {line} is no valid JSON.", $"{file}：第 {line} 行不是有效的 JSON。"), e);
        }
    }

    private static void RequireObject(string where, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ReportOverridesException(new LocalizedText(
                $"{where}: an object {{ … }} is expected, with any of {Fields}.",
                $"{where}：应为一个对象 {{ … }}，可用的字段有 {Fields}。"));
        }
    }

    private static ReportOverrides ParseObject(string where, JsonElement element, ValueOrigin origin)
    {
        RequireObject(where, element);
        var overrides = new ReportOverrides();
        foreach (var field in element.EnumerateObject())
        {
            if (field.Value.ValueKind == JsonValueKind.Null)
                continue;
            overrides = field.Name switch
            {
                "title" => overrides with { Title = new(Text(where, field), origin) },
                "issuer" => overrides with { Issuer = new(Text(where, field), origin) },
                "district" => overrides with { District = new(Text(where, field), origin) },
                "date" => overrides with { Date = new(Day(where, field), origin) },
                "kind" => overrides with { Kind = new(Kinds(where, field), origin) },
                "review" => overrides with { Review = new(Year(where, field), origin) },
                "plan" => overrides with { Plan = new(Year(where, field), origin) },
                // Provenance, for people.
                "source" => overrides,
                _ => throw new ReportOverridesException(new LocalizedText(
                    $"{where}: “{field.Name}” is not known; allowed are {Fields}.",
                    $"{where}：没有“{field.Name}”这个字段；可用的有 {Fields}。")),
            };
        }
        if (overrides is { Review.Value: var review, Plan.Value: var plan } && review > plan)
        {
            throw new ReportOverridesException(new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"{where}: “review” ({review}) is after “plan” ({plan})."),
                string.Create(CultureInfo.InvariantCulture, $"{where}：“review”（{review}）晚于“plan”（{plan}）。")));
        }
        return overrides;
    }

    private static string Text(string where, JsonProperty field) =>
        field.Value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(field.Value.GetString())
            ? field.Value.GetString()!.Trim()
            : throw Wrong(where, field, "a text in quotation marks", "引号中的文字");

    private static DateOnly Day(string where, JsonProperty field) =>
        field.Value.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(field.Value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong(where, field, "a day such as \"2024-01-16\"", "日期，如 \"2024-01-16\"");

    private static ReportKind Kinds(string where, JsonProperty field) =>
        (field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString() : null) switch
        {
            "work" => ReportKind.Work,
            "plan" => ReportKind.Plan,
            _ => throw Wrong(where, field, "\"work\" or \"plan\"", "\"work\" 或 \"plan\""),
        };

    private static int Year(string where, JsonProperty field) =>
        field.Value.ValueKind == JsonValueKind.Number && field.Value.TryGetInt32(out var year) && year is >= 1949 and <= 2100
            ? year
            : throw Wrong(where, field, "a year from 1949 to 2100, without quotation marks", "1949 至 2100 的年份，不加引号");

    private static ReportOverridesException Wrong(string where, JsonProperty field, string expected, string expectedZh) => new(new LocalizedText(
        $"{where}: “{field.Name}” is {field.Value.GetRawText()}; {expected} is expected.",
        $"{where}：“{field.Name}”是 {field.Value.GetRawText()}，应为{expectedZh}。"));
}
