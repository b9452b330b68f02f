using System.Globalization;
using System.Threading.RateLimiting;
using Graph.Api.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Hosting;

/// <summary>What one caller may ask of the server: how large a target and a body, how often, and how long an answer is worked on.</summary>
internal static class Limits
{
    // A name of 300 characters takes 2,700 bytes when percent-encoded; some routes take several.
    private const int LongestTarget = 16 * 1024;

    /// <summary>Adds them.</summary>
    public static void AddLimits(this WebApplicationBuilder builder, GraphApiOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.LargestBody;
            // Twice what is allowed, so that a caller who is a little over gets an answer that says so.
            kestrel.Limits.MaxRequestLineSize = 2 * LongestTarget;
            kestrel.Limits.MaxRequestBufferSize = 4 * LongestTarget;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = long.MaxValue);
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
            WriteTimeoutResponse = http =>
            {
                // It is cancelled by the time-out, not by the caller, who waits for this answer.
                http.RequestAborted = CancellationToken.None;
                return ProblemResult.Of(http, Messages.TimedOut, [options.TimeoutSeconds.ToString(CultureInfo.InvariantCulture)]).ExecuteAsync(http);
            },
        });
        if (options.RequestsPerMinute > 0)
            builder.Services.AddRateLimiter(limiter => Configure(limiter, options.RequestsPerMinute));
    }

    /// <summary>Holds requests to them.</summary>
    public static void UseLimits(this WebApplication app, GraphApiOptions options)
    {
        app.Use((http, next) => (http.Features.Get<IHttpRequestFeature>()?.RawTarget.Length ?? 0) > LongestTarget
            ? ProblemResult.Of(http, Messages.TargetTooLong, [LongestTarget.ToString(CultureInfo.InvariantCulture)]).ExecuteAsync(http)
            : next(http));
        if (options.RequestsPerMinute > 0)
            app.UseRateLimiter();
        app.UseRequestTimeouts();
    }

    private static void Configure(RateLimiterOptions limiter, int perMinute)
    {
        // A full minute's worth may come at once; then they come back a tenth each six seconds.
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 10),
            ReplenishmentPeriod = TimeSpan.FromSeconds(6),
            QueueLimit = 0,
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => IsWatch(http)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => bucket));
        limiter.OnRejected = async (context, cancellation) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : bucket.ReplenishmentPeriod;
            await Patience.Of(context.HttpContext, Messages.TooManyRequests, Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))).ExecuteAsync(context.HttpContext);
        };
    }

    // Those who look after the server ask again and again.
    private static bool IsWatch(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) || http.Request.Path.StartsWithSegments("/metrics", StringComparison.OrdinalIgnoreCase);
}
