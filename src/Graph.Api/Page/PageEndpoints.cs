using System.Collections.Frozen;
using Graph.Api.Answers;
using Graph.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Page;

/// <summary>The page at <c>/</c> and at the address of each of its views, and the files that it is made of.</summary>
internal static class PageEndpoints
{
    // The first segment of every address that the page gives a view; all else that nobody serves is answered 404.
    private static readonly string[] Views = ["search", "entity", "district", "compare", "ask", "documents", "graph", "suggestions", "add"];

    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Maps them; where the page is not built in, <c>/</c> says how to get it.</summary>
    public static void MapPage(this IEndpointRouteBuilder routes)
    {
        var page = routes.MapGroup("").ExcludeFromDescription().WithMetadata(new PagePolicy());
        if (!PageFiles.AreHere)
        {
            page.MapGet("/", (HttpContext http) => TypedResults.Text(Messages.NoPage.In(http.Language())));
            return;
        }
        page.MapGet("/", (HttpContext http) => File(http, PageFiles.Index));
        foreach (var view in Views)
            page.MapGet($"/{view}/{{**rest}}", (HttpContext http) => File(http, PageFiles.Index));
        foreach (var path in PageFiles.Paths.Where(p => p != PageFiles.Index && MediaTypes.ContainsKey(Path.GetExtension(p))))
            page.MapGet("/" + path, (HttpContext http) => File(http, path));
    }

    private static FileStreamHttpResult File(HttpContext http, string path)
    {
        var (content, encoding) = Compressed(http.Request, path);
        var headers = http.Response.Headers;
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        headers.Vary = HeaderNames.AcceptEncoding;
        // The names of built files change with their content; the page itself is to be asked for each time.
        headers.CacheControl = path.StartsWith("assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        var tag = new EntityTagHeaderValue($"\"{PageFiles.Revision}{(encoding is null ? "" : "-" + encoding)}\"");
        return TypedResults.Stream(content, MediaTypes[Path.GetExtension(path)], entityTag: tag);
    }

    private static (Stream Content, string? Encoding) Compressed(HttpRequest request, string path)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(e => e.Quality is null or > 0).Select(e => e.Value.Value).ToList();
        foreach (var (encoding, extension) in new[] { ("br", ".br"), ("gzip", ".gz") })
        {
            if (accepted.Contains(encoding, StringComparer.OrdinalIgnoreCase) && PageFiles.Open(path + extension) is { } compressed)
                return (compressed, encoding);
        }
        return (PageFiles.Open(path)!, null);
    }
}
