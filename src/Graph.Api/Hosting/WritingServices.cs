using Graph.Api.Writing;
using Graph.Extraction;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Resolution;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Hosting;

/// <summary>What changing the store takes. Dictionary and weights are loaded when the first report comes, so that a server that only reads never does.</summary>
internal static class WritingServices
{
    /// <summary>Adds it.</summary>
    public static void AddWriting(this IServiceCollection services, GraphApiOptions options)
    {
        services.AddSingleton(new ApiKeys(options.ApiKeys));
        services.AddSingleton(new Lazy<ReportReader>(() => new ReportReader(DivisionTable.Default)));
        services.AddSingleton(new Lazy<ReportExtractor>(() => ReportExtractor.Default));
        services.AddSingleton(new Lazy<Resolver>(() => new Resolver(DivisionTable.Default)));
        services.AddSingleton<JobBoard>();
        services.AddSingleton<StoreWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<StoreWriter>());
        services.AddSingleton<DocumentIntake>();
        services.AddSingleton<CurationDesk>();
    }
}
