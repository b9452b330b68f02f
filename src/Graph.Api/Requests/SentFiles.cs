using Graph.Api.Answers;
using Graph.Api.Writing;
using Graph.Extraction.Reading;
using Graph.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Requests;

/// <summary>Reads the file that a request sends.</summary>
internal static class SentFiles
{
    private static readonly char[] Slashes = ['/', '\\'];

    /// <summary>The file, or the problem with it.</summary>
    public static async Task<(SentFile? File, ProblemResult? Problem)> ReadFileAsync(this HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !SentBody.Report.MediaTypes.Contains(type.MediaType.Value ?? "", StringComparer.OrdinalIgnoreCase))
            return (null, WrongType(http, SentBody.Report));
        var name = http.Arguments()[Parameters.DocumentName];
        byte[] bytes;
        if (type.MediaType.Equals(SentBody.Form, StringComparison.OrdinalIgnoreCase))
        {
            var (file, problem) = await FileOfFormAsync(http);
            if (file is null)
                return (null, problem);
            name ??= file.FileName.Split(Slashes)[^1];
            type = MediaTypeHeaderValue.TryParse(file.ContentType, out var own) ? own : type;
            await using var content = file.OpenReadStream();
            bytes = await BytesAsync(content, http.RequestAborted);
        }
        else if (name is null)
        {
            return (null, ProblemResult.Of(http, Messages.MissingParameter, [Parameters.DocumentName.Name, Parameters.DocumentName.Description], Parameters.DocumentName.Name));
        }
        else
        {
            bytes = await BytesAsync(http.Request.Body, http.RequestAborted);
        }
        if (!IsKey(name))
            return (null, ProblemResult.Of(http, Messages.InvalidValue, [Parameters.DocumentName.Name, name, Parameters.DocumentName.Description], Parameters.DocumentName.Name));
        var settings = Settings(http.Arguments());
        return settings is { Review.Value: var review, Plan.Value: var plan } && review > plan
            ? (null, ProblemResult.Of(http, Messages.YearsReversed, [$"{review}", $"{plan}"], Parameters.ReviewYear.Name))
            : (new SentFile(name, bytes, settings, type.Charset.HasValue ? HeaderUtilities.RemoveQuotes(type.Charset).Value : null), null);
    }

    /// <summary>The text of a body in UTF-8, or the problem with it.</summary>
    public static async Task<(string? Text, ProblemResult? Problem)> ReadTextAsync(this HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !SentBody.Curation.MediaTypes.Contains(type.MediaType.Value ?? "", StringComparer.OrdinalIgnoreCase))
            return (null, WrongType(http, SentBody.Curation));
        var bytes = await BytesAsync(http.Request.Body, http.RequestAborted);
        return System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0)
            ? (System.Text.Encoding.UTF8.GetString(bytes), null)
            : (null, ProblemResult.Of(http, Messages.NotUtf8));
    }

    private static ProblemResult WrongType(HttpContext http, SentBody body) => ProblemResult.Of(
        http, Messages.WrongType, [http.Request.ContentType ?? "", string.Join(", ", body.MediaTypes)], allowed: body.MediaTypes);

    private static async Task<(IFormFile? File, ProblemResult? Problem)> FileOfFormAsync(HttpContext http)
    {
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return form.Files is [var only] ? (only, null) : (null, ProblemResult.Of(http, Messages.OneFile));
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return (null, ProblemResult.Of(http, Messages.OneFile));
        }
    }

    private static async Task<byte[]> BytesAsync(Stream content, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    // A key is a path below no folder in particular.
    private static bool IsKey(string name) =>
        name.Length is > 0 and <= PathParameter.MaxLength && !name.Any(c => char.IsControl(c) || c == '\\')
        && name.Split('/').All(step => step.Trim() is not ("" or "." or ".."));

    private static ReportOverrides? Settings(Arguments given)
    {
        var set = new ReportOverrides(
            Set(given[Parameters.ReportTitle]),
            Set(given[Parameters.ReportIssuer]),
            Set(given[Parameters.ReportDistrict]),
            given[Parameters.ReportDate] is { } day ? new Sourced<DateOnly>(day, ValueOrigin.SideFile) : null,
            given.Choice(Parameters.Kind) is { } kind ? new Sourced<ReportKind>(kind, ValueOrigin.SideFile) : null,
            given[Parameters.ReviewYear] is { } review ? new Sourced<int>(review, ValueOrigin.SideFile) : null,
            given[Parameters.PlanYear] is { } plan ? new Sourced<int>(plan, ValueOrigin.SideFile) : null);
        return set == new ReportOverrides() ? null : set;
    }

    private static Sourced<string>? Set(string? value) => string.IsNullOrWhiteSpace(value) ? null : new(value.Trim(), ValueOrigin.SideFile);
}
