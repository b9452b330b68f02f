using Graph.Insight;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Hosting;

/// <summary>Reads all names when the server has started, so that the first who searches does not wait for it. The server answers meanwhile.</summary>
internal sealed partial class ReadingAhead(GraphInsight insight, ILogger<ReadingAhead> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await insight.ReadAheadAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Nothing that fails here may stop the server: whoever asks next is told.
            LogNotRead(failure.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The names could not be read ahead: {Reason}")]
    private partial void LogNotRead(string reason);
}
