using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Graph.Api.Hosting;

/// <summary>
/// The log, on stderr: for programs JSON with the trace of the request, one line for each; for a person what goes wrong. Neither headers, bodies nor queries
/// are written, so that no key gets into it.
/// </summary>
internal static partial class RequestLog
{
    /// <summary>Adds the log.</summary>
    public static void AddRequestLog(this WebApplicationBuilder builder, GraphApiOptions options)
    {
        builder.Logging.ClearProviders();
        builder.Logging.Configure(log => log.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        if (options.JsonLog)
        {
            builder.Logging.AddJsonConsole(json =>
            {
                json.IncludeScopes = true;
                json.UseUtcTimestamp = true;
                json.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
                json.JsonWriterOptions = new System.Text.Json.JsonWriterOptions { Encoder = Storage.Export.ReadableJsonEncoder.Instance };
            });
        }
        else
        {
            builder.Logging.AddSimpleConsole(plain => plain.SingleLine = true);
            builder.Logging.AddFilter(typeof(RequestLog).FullName, LogLevel.Warning);
        }
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // What it says of a failed request says the guard already, which knows what became of it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Http.Timeouts", LogLevel.Error);
    }

    /// <summary>Writes a line for each request when it has been answered.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestLog).FullName!);
        app.Use(async (http, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                await next(http);
            }
            finally
            {
                LogAnswered(
                    log, http.Request.Method, http.Request.Path.Value ?? "/", http.Response.StatusCode, Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1));
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} in {Milliseconds} ms")]
    private static partial void LogAnswered(ILogger log, string method, string path, int status, double milliseconds);
}
