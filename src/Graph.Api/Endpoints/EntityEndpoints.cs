using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Entities;
using Graph.Insight.Evolutions;
using Graph.Insight.Paging;
using Graph.Insight.Timelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>Entities: searched, shown, and how they changed.</summary>
internal static class EntityEndpoints
{
    private const string Tag = "Entities";

    private static readonly int[] ListProblems = [400, 503];
    private static readonly int[] OneProblems = [400, 404, 503];

    /// <summary>Maps them.</summary>
    public static void MapEntities(this IEndpointRouteBuilder routes)
    {
        var entities = routes.MapGroup("/api/entities").AddEndpointFilter<ResolvedStore>();

        entities.MapGet("", SearchAsync).Declare(
            "listEntities", Tag, "Search entities",
            "Entities by part of a name or alias, ranked; filters combine. A name that no path can hold is reached by `name`, then by its id.",
            null,
            [
                Parameters.Text, Parameters.Name, Parameters.Label, Parameters.District, Parameters.Area, Parameters.Year, Parameters.Phase,
                Parameters.Tense, Parameters.Sort, Parameters.Limit, Parameters.Cursor,
            ],
            ListProblems);

        entities.MapGet("/{entity}", ProfileAsync).Declare(
            "getEntity", Tag, "Show an entity",
            "Names with the reason for each, parts and whole, where it lies, its years, its latest phase, and how it lives in the reports: "
                + "`steady` (every report from the first that names it to the last), `recurring` (with gaps) or `once`.",
            PathParameter.Entity, [], OneProblems);

        entities.MapGet("/{entity}/timeline", TimelineAsync).Declare(
            "getTimeline", Tag, "What was planned and reported, year by year",
            "Each year with what was planned and what was reported of the entity and of its parts. Its phase is the last reported, else the "
                + "planned one, marked. `notNamed`: a report of the year is held and does not name it; `noReport`: none is held. Without years, "
                + "from the first that names it to the last that its districts report on.",
            PathParameter.Entity, [Parameters.From, Parameters.To], OneProblems);

        entities.MapGet("/{entity}/evolution", EvolutionAsync).Declare(
            "getEvolution", Tag, "What changed between two years",
            "Phase before and after, new, dropped and repeated statements, promises and what became of them, parts that appeared, and a summary in "
                + "Chinese made of these facts only. Without years, between the first and the last that name it.",
            PathParameter.Entity, [Parameters.From, Parameters.To], OneProblems);

        entities.MapGet("/{entity}/mentions", MentionsAsync).Declare(
            "listMentions", Tag, "Every passage that names an entity",
            "By document and place.",
            PathParameter.Entity, [Parameters.MinScore, Parameters.Limit, Parameters.Cursor], OneProblems);
    }

    private static async Task<Results<Ok<Page<EntityHit>>, ProblemResult>> SearchAsync(HttpContext http, GraphInsight insight)
    {
        var (query, problem) = await EntityFilters.ReadAsync(http, insight);
        return query is null ? problem! : TypedResults.Ok(await insight.SearchAsync(query, http.RequestAborted));
    }

    private static async Task<Results<Ok<EntityProfile>, CandidatesResult, ProblemResult>> ProfileAsync(HttpContext http, GraphInsight insight) =>
        await insight.LookUpAsync(http.PathName(), http.RequestAborted) switch
        {
            FoundEntity found => TypedResults.Ok(await insight.ProfileAsync(found.Record, http.RequestAborted)),
            AmbiguousName several => CandidatesResult.Of(http, several),
            var none => UnknownEntity.Of(http, none),
        };

    private static async Task<Results<Ok<Timeline>, CandidatesResult, ProblemResult>> TimelineAsync(HttpContext http, GraphInsight insight)
    {
        var (from, to) = (http.Arguments()[Parameters.From], http.Arguments()[Parameters.To]);
        if (from > to)
            return YearsReversed.Of(http, from.Value, to!.Value);
        return await insight.LookUpAsync(http.PathName(), http.RequestAborted) switch
        {
            FoundEntity found => TypedResults.Ok(await insight.TimelineAsync(found.Record, from, to, http.RequestAborted)),
            AmbiguousName several => CandidatesResult.Of(http, several),
            var none => UnknownEntity.Of(http, none),
        };
    }

    private static async Task<Results<Ok<Evolution>, CandidatesResult, ProblemResult>> EvolutionAsync(HttpContext http, GraphInsight insight)
    {
        var (from, to) = (http.Arguments()[Parameters.From], http.Arguments()[Parameters.To]);
        if (from > to)
            return YearsReversed.Of(http, from.Value, to!.Value);
        switch (await insight.LookUpAsync(http.PathName(), http.RequestAborted))
        {
            case FoundEntity found:
                return await insight.EvolutionAsync(found.Record, from, to, http.RequestAborted) is { } evolution
                    ? TypedResults.Ok(evolution)
                    : ProblemResult.Of(http, Messages.NoYears, [found.Record.Entity.Name]);
            case AmbiguousName several:
                return CandidatesResult.Of(http, several);
            case var none:
                return UnknownEntity.Of(http, none);
        }
    }

    private static async Task<Results<Ok<Page<PassageView>>, CandidatesResult, ProblemResult>> MentionsAsync(HttpContext http, GraphInsight insight)
    {
        var (page, problem) = http.Page();
        if (problem is not null)
            return problem;
        return await insight.LookUpAsync(http.PathName(), http.RequestAborted) switch
        {
            FoundEntity found => TypedResults.Ok(await insight.MentionsAsync(found.Record, page, http.Arguments().Share(Parameters.MinScore) ?? 0, http.RequestAborted)),
            AmbiguousName several => CandidatesResult.Of(http, several),
            var none => UnknownEntity.Of(http, none),
        };
    }
}
