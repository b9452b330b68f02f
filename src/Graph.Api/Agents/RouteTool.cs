using System.Globalization;
using System.Text;
using System.Text.Json;
using Graph.Api.Answers;
using Graph.Api.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Graph.Api.Agents;

/// <summary>A route of the API as a tool: its parameters are the tool's arguments, its answer the tool's, its problem the tool's error.</summary>
internal sealed class RouteTool : McpServerTool
{
    private readonly RouteEndpoint _route;
    private readonly IServiceProvider _services;
    private readonly ILogger _log;
    private readonly RouteDeclaration _declared;

    /// <summary>The tool of a route.</summary>
    public RouteTool(RouteEndpoint route, IServiceProvider services, ILogger log)
    {
        (_route, _services, _log) = (route, services, log);
        _declared = route.Metadata.GetRequiredMetadata<RouteDeclaration>();
        var summary = route.Metadata.GetRequiredMetadata<IEndpointSummaryMetadata>().Summary;
        ProtocolTool = new Tool
        {
            Name = route.Metadata.GetRequiredMetadata<IEndpointNameMetadata>().EndpointName,
            Title = summary,
            Description = $"{summary}. {route.Metadata.GetRequiredMetadata<IEndpointDescriptionMetadata>().Description}",
            InputSchema = ArgumentSchema.Of(_declared),
            Annotations = new ToolAnnotations { Title = summary, ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
        };
    }

    /// <inheritdoc/>
    public override Tool ProtocolTool { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<object> Metadata => _route.Metadata;

    /// <inheritdoc/>
    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var scope = _services.CreateAsyncScope();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellationToken };
        http.Response.Body = body;
        http.SetEndpoint(_route);
        await AnswerAsync(http, Values(request.Params?.Arguments));
        await http.Response.BodyWriter.FlushAsync(cancellationToken);
        var answer = Encoding.UTF8.GetString(body.ToArray());
        return http.Response.StatusCode == StatusCodes.Status200OK
            ? Result(answer)
            : Result($"{Detail(answer)}\n{answer}", isError: true);
    }

    private async Task AnswerAsync(DefaultHttpContext http, Dictionary<string, string> values)
    {
        try
        {
            if (Missing(values) is { } missing)
            {
                await ProblemResult.Of(http, Messages.MissingParameter, [missing.Name, missing.Description], missing.Name).ExecuteAsync(http);
                return;
            }
            Address(http.Request, values);
            await _route.RequestDelegate!(http);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            await FailureGuard.Answer(http, failure, _log).ExecuteAsync(http);
        }
    }

    private (string Name, string Description)? Missing(Dictionary<string, string> values)
    {
        if (_declared.Path is { } path && string.IsNullOrEmpty(values.GetValueOrDefault(path.Name)))
            return (path.Name, path.Description);
        return _declared.PathYear is { } year && !values.ContainsKey(year.Name) ? (year.Name, year.Description) : null;
    }

    /// <summary>Puts the values of the path into the path, percent-encoded, and all else into the query.</summary>
    private void Address(HttpRequest request, Dictionary<string, string> values)
    {
        var path = _route.RoutePattern.RawText!;
        foreach (var name in _route.RoutePattern.Parameters.Select(p => p.Name))
        {
            if (values.Remove(name, out var value))
                path = path.Replace($"{{{name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
        }
        request.Method = HttpMethods.Get;
        request.QueryString = QueryString.Create(values.Select(v => KeyValuePair.Create(v.Key, (string?)v.Value)));
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = path;
        request.Path = Uri.UnescapeDataString(path);
    }

    private static Dictionary<string, string> Values(IDictionary<string, JsonElement>? arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
        {
            // A model that has nothing to say of a parameter often says null.
            if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                values[name] = Text(value);
        }
        return values;
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number.ToString("0.############", CultureInfo.InvariantCulture),
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };

    private static string Detail(string problem)
    {
        using var read = JsonDocument.Parse(problem);
        return read.RootElement.GetProperty("detail").GetString()!;
    }

    private static CallToolResult Result(string text, bool isError = false) => new() { Content = [new TextContentBlock { Text = text }], IsError = isError };
}
