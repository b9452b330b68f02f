using System.Net;
using System.Text.Json;

namespace Graph.Storage.Neo4j.Http;

/// <summary>
/// Turns an answer of the Query API that is a failure into a <see cref="CypherException"/>. The status does not tell: 202 comes with errors too, and
/// transient errors come with 400; only a body without <c>errors</c> is a success.
/// </summary>
internal sealed class AnswerHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>The code given to a server that does not know the Query API.</summary>
    public const string NoQueryApi = "Graph.NoQueryApi";

    /// <summary>The code given to a gateway that says it cannot reach the server.</summary>
    private const string Unreachable = "Neo.TransientError.Graph.Unreachable";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            if (await FailureAsync(response.StatusCode, stream, cancellationToken) is { } failure)
                throw failure;
            stream.Position = 0;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async Task<CypherException?> FailureAsync(HttpStatusCode status, Stream body, CancellationToken cancellation)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                if (json.RootElement.TryGetProperty("errors"u8, out var errors) && errors.GetArrayLength() > 0)
                    return new CypherException(errors[0].GetProperty("code"u8).GetString()!, errors[0].GetProperty("message"u8).GetString() ?? "");
                if (json.RootElement.TryGetProperty("data"u8, out _))
                    return null;
            }
        }
        catch (JsonException) when (status != HttpStatusCode.Accepted)
        {
            // A page of something that is not Neo4j; the status says what it means.
        }
        return status switch
        {
            HttpStatusCode.Unauthorized => new CypherException("Neo.ClientError.Security.Unauthorized", "Unauthorized"),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
                new CypherException(Unreachable, $"The server answers {(int)status}"),
            _ => new CypherException(NoQueryApi, $"The server answers {(int)status}"),
        };
    }
}
