using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Answers;

/// <summary>Problems that pass: the answer says when to come again.</summary>
internal static class Patience
{
    /// <summary>The problem, with <c>Retry-After</c>.</summary>
    public static ProblemResult Of(HttpContext http, Message message, int seconds)
    {
        var text = seconds.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.RetryAfter = text;
        return ProblemResult.Of(http, message, [text]);
    }
}
