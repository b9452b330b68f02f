using System.Buffers;
using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Text.Json;
using Graph.Storage.Export;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Graph.Storage.Neo4j.Http;

/// <summary>Cypher over Neo4j's Query API: one POST for each statement, typed JSON both ways.</summary>
public sealed class QueryApiTransport : ICypherTransport
{
    private static readonly MediaTypeHeaderValue Typed = new("application/vnd.neo4j.query");
    private static readonly MediaTypeHeaderValue Plain = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue TypedAnswer = new("application/vnd.neo4j.query");

    /// <summary>A large batch on a busy server may take long; nothing of this store takes longer.</summary>
    private static readonly TimeSpan Attempt = TimeSpan.FromMinutes(3);

    private readonly Neo4jAddress _address;
    private readonly AuthenticationHeaderValue? _authentication;
    private readonly HttpMessageInvoker _patient;
    private readonly HttpMessageInvoker _once;
    private readonly Lock _gate = new();
    private ImmutableHashSet<string> _bookmarks = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>To a server, with what it wants to know of who asks.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="credentials">Who asks.</param>
    /// <param name="handler">The connection, for tests; else pooled connections of its own.</param>
    public QueryApiTransport(Neo4jAddress address, Neo4jCredentials credentials, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        _address = address;
        _authentication = credentials.Header();
        var answers = new AnswerHandler(handler ?? new SocketsHttpHandler
        {
            // A name may come to mean another address: members of a cluster go and come.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            AllowAutoRedirect = false,
        });
        _once = new HttpMessageInvoker(new ResilienceHandler(TimeLimit(new()).Build()) { InnerHandler = answers }, disposeHandler: false);
        _patient = new HttpMessageInvoker(new ResilienceHandler(TimeLimit(Retries(new())).Build()) { InnerHandler = answers });
    }

    /// <inheritdoc/>
    public string Name => _address.ToString();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var bookmarks = _bookmarks;
        using var request = Request(statement, bookmarks);
        try
        {
            using var response = await (statement.Patient ? _patient : _once).SendAsync(request, cancellation);
            using var answer = await JsonDocument.ParseAsync(
                await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
            Remember(answer.RootElement, bookmarks);
            return [.. answer.RootElement.GetProperty("data"u8).GetProperty("values"u8).EnumerateArray()
                .Select(static row => new CypherRow(row.EnumerateArray().Select(TypedJson.Read).ToArray()))];
        }
        catch (CypherException failure) when (failure.Code is AnswerHandler.NoQueryApi)
        {
            throw Neo4jFailures.NoQueryApi(Name);
        }
        catch (CypherException failure)
        {
            throw Neo4jFailures.Explain(failure, Name);
        }
        catch (HttpRequestException failure) when (failure.InnerException is AuthenticationException untrusted)
        {
            throw Neo4jFailures.Untrusted(Name, untrusted);
        }
        catch (Exception failure) when (failure is HttpRequestException or TimeoutRejectedException or IOException)
        {
            throw Neo4jFailures.NotThere(Name, failure);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _once.Dispose();
        _patient.Dispose();
        return ValueTask.CompletedTask;
    }

    private HttpRequestMessage Request(CypherStatement statement, ImmutableHashSet<string> bookmarks)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance, SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteString("statement"u8, statement.Text);
            json.WriteStartObject("parameters"u8);
            foreach (var (name, value) in statement.Parameters)
            {
                json.WritePropertyName(name);
                if (statement.Plain)
                    PlainJson.Write(json, value);
                else
                    TypedJson.Write(json, value);
            }
            json.WriteEndObject();
            json.WriteString("accessMode"u8, statement.ReadOnly ? "READ" : "WRITE");
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks)
                json.WriteStringValue(bookmark);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        // Bytes and not a stream, so that the request can be sent again.
        var content = new ReadOnlyMemoryContent(body.WrittenMemory);
        content.Headers.ContentType = statement.Plain ? Plain : Typed;
        var request = new HttpRequestMessage(HttpMethod.Post, _address.QueryApi) { Content = content };
        request.Headers.Accept.Add(TypedAnswer);
        request.Headers.Authorization = _authentication;
        return request;
    }

    /// <summary>The bookmarks of an answer stand for those that its question waited for; what others brought meanwhile stays.</summary>
    private void Remember(JsonElement answer, ImmutableHashSet<string> waitedFor)
    {
        if (!answer.TryGetProperty("bookmarks"u8, out var bookmarks))
            return;
        lock (_gate)
            _bookmarks = _bookmarks.Except(waitedFor).Union(bookmarks.EnumerateArray().Select(static b => b.GetString()!));
    }

    /// <summary>For two minutes and a half: a server that restarts is back by then. By Neo4j's code; no status tells.</summary>
    private static ResiliencePipelineBuilder<HttpResponseMessage> Retries(ResiliencePipelineBuilder<HttpResponseMessage> pipeline) =>
        pipeline.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            ShouldHandle = static attempt => ValueTask.FromResult(attempt.Outcome.Exception switch
            {
                CypherException failure => failure.IsTransient,
                HttpRequestException { InnerException: AuthenticationException } => false,
                HttpRequestException or IOException or TimeoutRejectedException => true,
                _ => false,
            }),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(8),
            MaxRetryAttempts = 24,
        });

    private static ResiliencePipelineBuilder<HttpResponseMessage> TimeLimit(ResiliencePipelineBuilder<HttpResponseMessage> pipeline) =>
        pipeline.AddTimeout(Attempt);
}
