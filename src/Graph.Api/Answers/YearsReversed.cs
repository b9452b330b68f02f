using Graph.Api.Requests;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Answers;

/// <summary>The answer to a first year after the last.</summary>
internal static class YearsReversed
{
    /// <summary>The problem.</summary>
    public static ProblemResult Of(HttpContext http, int from, int to) =>
        ProblemResult.Of(http, Messages.YearsReversed, [$"{from}", $"{to}"], Parameters.From.Name);
}
