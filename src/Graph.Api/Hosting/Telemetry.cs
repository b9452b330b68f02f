using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;

namespace Graph.Api.Hosting;

/// <summary>What is measured of the server (requests by route and status, connections, refusals, memory), as Prometheus text at <c>/metrics</c>.</summary>
internal static class Telemetry
{
    /// <summary>Adds the measures.</summary>
    public static void AddTelemetry(this IServiceCollection services) => services.AddOpenTelemetry().WithMetrics(metrics => metrics
        .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime")
        .AddPrometheusExporter());

    /// <summary>Maps them.</summary>
    public static void MapTelemetry(this WebApplication app) => app.MapPrometheusScrapingEndpoint("/metrics");
}
