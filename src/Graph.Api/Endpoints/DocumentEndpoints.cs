using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Documents;
using Graph.Insight.Paging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>The reports that answers are drawn from.</summary>
internal static class DocumentEndpoints
{
    private const string Tag = "Documents";

    private static readonly int[] ListProblems = [400, 503];
    private static readonly int[] OneProblems = [400, 404, 503];

    /// <summary>Maps them.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        var documents = routes.MapGroup("/api/documents");

        documents.MapGet("", ListAsync).Declare(
            "listDocuments", Tag, "The reports held",
            "What is known of each, where each value was taken from, and what was found in it.",
            null, [Parameters.Limit, Parameters.Cursor], ListProblems);

        documents.MapGet("/{id}", ShowAsync).Declare(
            "getDocument", Tag, "Show a report",
            "What is known of it, and its sections with the years they speak of.",
            PathParameter.Document, [], OneProblems);

        documents.MapGet("/{id}/text", TextAsync).AddEndpointFilter<ResolvedStore>().Declare(
            "getDocumentText", Tag, "The text of a report",
            "As stored, with the stretches that name entities; every offset counts UTF-16 units, the end exclusive.",
            PathParameter.Document, [], OneProblems);
    }

    private static async Task<Results<Ok<Page<DocumentView>>, ProblemResult>> ListAsync(HttpContext http, GraphInsight insight)
    {
        var (page, problem) = http.Page();
        return problem is not null ? problem : TypedResults.Ok(await insight.DocumentsAsync(page, http.RequestAborted));
    }

    private static async Task<Results<Ok<DocumentDetail>, ProblemResult>> ShowAsync(HttpContext http, GraphInsight insight) =>
        await insight.DocumentAsync(http.PathName(), http.RequestAborted) is { } document
            ? TypedResults.Ok(document)
            : await UnknownAsync(http, insight);

    private static async Task<Results<Ok<DocumentText>, ProblemResult>> TextAsync(HttpContext http, GraphInsight insight) =>
        await insight.TextAsync(http.PathName(), http.RequestAborted) is { } text
            ? TypedResults.Ok(text)
            : await UnknownAsync(http, insight);

    internal static async Task<ProblemResult> UnknownAsync(HttpContext http, GraphInsight insight)
    {
        var asked = http.PathName();
        var nearest = await insight.NearestDocumentsAsync(asked, http.RequestAborted);
        return nearest.IsEmpty
            ? ProblemResult.Of(http, Messages.NoDocuments, [asked])
            : ProblemResult.Of(
                http, Messages.UnknownDocument, [asked, string.Join(", ", nearest)], nearest: [.. nearest.Select(key => new NearName(key, key))]);
    }
}
