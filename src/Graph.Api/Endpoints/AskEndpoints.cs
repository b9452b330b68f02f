using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Questions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>Questions in Chinese.</summary>
internal static class AskEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapAsk(this IEndpointRouteBuilder routes) => routes.MapGet("/api/ask", AskAsync)
        .AddEndpointFilter<ResolvedStore>()
        .Declare(
            "ask", "Questions", "Ask in Chinese",
            "A question is read by the names, years and numbers held and by the words of questions. `reading` shows how: the form, the values, the request "
                + "that has the same answer, and the words that were not used. A question that fits no form is 422 with what can be asked.",
            null, [Parameters.Question], [400, 422, 503]);

    private static async Task<Results<Ok<AskAnswer>, ProblemResult>> AskAsync(HttpContext http, GraphInsight insight)
    {
        var question = http.Arguments()[Parameters.Question]!;
        return await insight.AskAsync(question, http.RequestAborted) is { } answer
            ? TypedResults.Ok(answer)
            : ProblemResult.Of(
                http, Messages.QuestionNotRead, [question, string.Join(" / ", QuestionForms.Examples)], Parameters.Question.Name, QuestionForms.Examples);
    }
}
