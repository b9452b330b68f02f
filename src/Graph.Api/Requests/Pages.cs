using Graph.Api.Answers;
using Graph.Insight.Paging;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Requests;

/// <summary>Reads which page of a list a request wants.</summary>
internal static class Pages
{
    /// <summary>How many items of each list of an answer are wanted.</summary>
    public static int EachLimit(this HttpContext http) => http.Arguments()[Parameters.EachLimit] ?? PageRequest.DefaultLimit;

    /// <summary>The page, or the problem with its cursor.</summary>
    public static (PageRequest Page, ProblemResult? Problem) Page(this HttpContext http) =>
        Page(http, http.Arguments()[Parameters.Limit] ?? PageRequest.DefaultLimit);

    /// <summary>The page of several lists that are paged together, or the problem with its cursor.</summary>
    public static (PageRequest Page, ProblemResult? Problem) EachPage(this HttpContext http) => Page(http, http.EachLimit());

    private static (PageRequest Page, ProblemResult? Problem) Page(HttpContext http, int limit)
    {
        var cursor = http.Arguments()[Parameters.Cursor];
        return PageRequest.TryCreate(limit, cursor, out var page)
            ? (page, null)
            : (PageRequest.First, ProblemResult.Of(http, Messages.InvalidCursor, [Parameters.Cursor.Name, cursor ?? ""], Parameters.Cursor.Name));
    }
}
