using Graph.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Answers;

/// <summary>The language in which a caller wants messages.</summary>
internal static class CallerLanguage
{
    /// <summary>
    /// Chinese or English, whichever <c>Accept-Language</c> likes better; when it likes neither, the one the program was started with.
    /// </summary>
    public static Language Language(this HttpContext http)
    {
        var wanted = http.Request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is null or > 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Known(l.Value.Value))
            .FirstOrDefault(l => l is not null);
        return wanted ?? http.RequestServices.GetRequiredService<GraphApiOptions>().Language;
    }

    private static Language? Known(string? tag) => tag?.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => Model.Language.Chinese,
        "en" => Model.Language.English,
        _ => null,
    };
}
