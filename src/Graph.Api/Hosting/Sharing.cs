using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Hosting;

/// <summary>Which sites' pages may call the API from a browser (CORS): none, unless the configuration names them.</summary>
internal static class Sharing
{
    /// <summary>Adds it.</summary>
    public static void AddSharing(this IServiceCollection services, GraphApiOptions options)
    {
        if (options.CorsOrigins.Count == 0)
            return;
        services.AddCors(cors => cors.AddDefaultPolicy(policy =>
        {
            if (options.CorsOrigins.Contains("*", StringComparer.Ordinal))
                policy.AllowAnyOrigin();
            else
                policy.WithOrigins([.. options.CorsOrigins]);
            policy.WithMethods("GET", "HEAD", "POST", "PUT", "DELETE")
                .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.AcceptLanguage, HeaderNames.IfMatch, HeaderNames.IfNoneMatch)
                .WithExposedHeaders(HeaderNames.ETag, HeaderNames.Location, HeaderNames.RetryAfter, HeaderNames.ContentDisposition)
                .SetPreflightMaxAge(TimeSpan.FromHours(1));
        }));
    }

    /// <summary>Says so in answers.</summary>
    public static void UseSharing(this WebApplication app, GraphApiOptions options)
    {
        if (options.CorsOrigins.Count > 0)
            app.UseCors();
    }
}
