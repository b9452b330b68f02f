using System.Text.Json;

namespace Graph.Api.Tests;

/// <summary>Walks the OpenAPI document and holds the API to it.</summary>
public sealed class OpenApiTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly string[] Routes =
    [
        "/api/areas/{area}/projects", "/api/ask", "/api/commitments", "/api/compare", "/api/diff", "/api/districts", "/api/districts/{district}", "/api/districts/{district}/years/{year}",
        "/api/documents", "/api/documents/{id}", "/api/documents/{id}/text", "/api/entities", "/api/entities/{entity}",
        "/api/entities/{entity}/evolution", "/api/entities/{entity}/mentions", "/api/entities/{entity}/neighbors",
        "/api/entities/{entity}/timeline", "/api/export", "/api/graph", "/api/indicators", "/api/indicators/{name}/series", "/api/paths", "/api/stats", "/api/suggestions",
        "/health/live", "/health/ready",
    ];

    private JsonElement? _document;

    [Fact]
    public async Task Every_route_is_in_the_document()
    {
        var document = (await api.GetAsync("/openapi/v1.json")).Json;

        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal).ShouldBe(Routes);
    }

    [Fact]
    public async Task Every_route_has_a_name_a_summary_a_tag_and_its_statuses_with_schemas()
    {
        foreach (var (path, operation) in await OperationsAsync())
        {
            operation.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty(path);
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(path);
            operation.GetProperty("description").GetString().ShouldNotBeNullOrEmpty(path);
            operation.GetProperty("tags").GetArrayLength().ShouldBe(1, path);
            operation.GetProperty("responses").TryGetProperty("304", out _).ShouldBe(path.StartsWith("/api", StringComparison.Ordinal), path);
            foreach (var response in operation.GetProperty("responses").EnumerateObject())
            {
                response.Value.GetProperty("description").GetString().ShouldNotBeNullOrEmpty($"{path} {response.Name}");
                if (response.Name is "304")
                    continue;
                if (response.Name is "200" && path is "/api/export")
                {
                    response.Value.GetProperty("content").EnumerateObject().Count().ShouldBe(6);
                    continue;
                }
                var type = response.Name is "200" or "300" ? "application/json" : "application/problem+json";
                response.Value.GetProperty("content").EnumerateObject().Single().Name.ShouldBe(type, $"{path} {response.Name}");
                response.Value.GetProperty("content").GetProperty(type).TryGetProperty("schema", out _).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public async Task Every_parameter_is_described_and_has_an_example()
    {
        foreach (var (path, operation) in await OperationsAsync())
        {
            foreach (var parameter in Parameters(operation))
            {
                var name = $"{path} {parameter.GetProperty("name").GetString()}";
                parameter.GetProperty("description").GetString().ShouldNotBeNullOrEmpty(name);
                parameter.GetProperty("schema").TryGetProperty("type", out _).ShouldBeTrue(name);
                if (!name.EndsWith(" cursor", StringComparison.Ordinal))
                    parameter.TryGetProperty("example", out _).ShouldBeTrue(name);
            }
        }
    }

    [Fact]
    public async Task Good_values_are_answered_with_200_one_parameter_at_a_time_and_together()
    {
        foreach (var (path, operation) in await OperationsAsync())
        {
            var given = Parameters(operation, "query").Where(p => p.TryGetProperty("example", out _)).ToList();
            var all = given.Where(p => !IsNameBesideText(given, p)).Select(Pair).ToList();
            foreach (var asked in given.Select(p => Required(operation, p).Append(Pair(p))).Append(all).Append(Required(operation)))
                await HoldsAsync(operation, $"{Fill(path, operation)}?{string.Join('&', asked)}".TrimEnd('?'), 200);
        }
    }

    [Fact]
    public async Task Bad_values_are_answered_with_a_declared_problem()
    {
        string[] bad = ["", new('园', 2500), "-1", "5", "%00", "%FF", "💥", "' OR 1=1 --", "%", "../..", "[注1]", "9999999999999999999", "2020&extra=1"];
        foreach (var (path, operation) in await OperationsAsync())
        {
            foreach (var parameter in Parameters(operation, "query"))
            {
                foreach (var value in bad)
                {
                    var encoded = value.StartsWith('%') || value.Contains('&', StringComparison.Ordinal) ? value : Uri.EscapeDataString(value);
                    var asked = Required(operation, parameter).Append($"{Name(parameter)}={encoded}");
                    await HoldsAsync(operation, $"{Fill(path, operation)}?{string.Join('&', asked)}", null);
                }
                if (IsRequired(parameter))
                    await HoldsAsync(operation, $"{Fill(path, operation)}?{string.Join('&', Required(operation, parameter))}", 400);
            }
            // An empty name in a path is another route.
            foreach (var value in bad.Where(v => v.Length > 0 && path.Contains('{', StringComparison.Ordinal)))
                await HoldsAsync(operation, Fill(path, operation, Uri.EscapeDataString(value)), null);
            await HoldsAsync(operation, $"{Fill(path, operation)}?unknown=1", 400);
        }
    }

    private async Task HoldsAsync(JsonElement operation, string address, int? expected)
    {
        var answer = await api.GetAsync(address);
        var shown = address.Length > 200 ? address[..200] : address;

        answer.Status.ShouldBeLessThan(500, $"{shown}\n{answer.Body}");
        if (expected is not null)
            answer.Status.ShouldBe(expected.Value, $"{shown}\n{answer.Body}");
        // The server itself refuses a target that no route is asked for: too long, or with a null in it.
        if (answer.Status is 414 || (answer.Status is 400 && answer.Body.Length == 0))
            return;
        var declared = operation.GetProperty("responses").EnumerateObject().FirstOrDefault(r => r.NameEquals($"{answer.Status}"));
        declared.Value.ValueKind.ShouldBe(JsonValueKind.Object, $"{answer.Status} of {shown} is not declared");
        declared.Value.GetProperty("content").TryGetProperty(answer.MediaType!, out _).ShouldBeTrue($"{answer.MediaType} of {shown}");
        if (!answer.MediaType!.EndsWith("json", StringComparison.Ordinal))
            return;
        var schema = declared.Value.GetProperty("content").GetProperty(answer.MediaType!).GetProperty("schema");
        SchemaCheck.Faults(schema, answer.Json, await DocumentAsync()).ShouldBeEmpty(shown);
    }

    private async Task<JsonElement> DocumentAsync() => _document ??= (await api.GetAsync("/openapi/v1.json")).Json;

    private async Task<List<(string Path, JsonElement Operation)>> OperationsAsync()
    {
        var document = await DocumentAsync();
        return [.. document.GetProperty("paths").EnumerateObject().Select(p => (p.Name, p.Value.GetProperty("get")))];
    }

    private static string Fill(string path, JsonElement operation, string? value = null)
    {
        foreach (var parameter in Parameters(operation, "path"))
            path = path.Replace($"{{{Name(parameter)}}}", value ?? Example(parameter), StringComparison.Ordinal);
        return path;
    }

    private static IEnumerable<JsonElement> Parameters(JsonElement operation, string? place = null) =>
        operation.TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Where(p => place is null || string.Equals(p.GetProperty("in").GetString(), place, StringComparison.Ordinal))
            : [];

    // A name wanted whole and a part of a name exclude each other.
    private static bool IsNameBesideText(List<JsonElement> parameters, JsonElement parameter) =>
        string.Equals(Name(parameter), "name", StringComparison.Ordinal) && parameters.Exists(p => string.Equals(Name(p), "q", StringComparison.Ordinal));

    private static bool IsRequired(JsonElement parameter) => parameter.TryGetProperty("required", out var required) && required.GetBoolean();

    private static IEnumerable<string> Required(JsonElement operation, JsonElement? except = null) => Parameters(operation, "query")
        .Where(p => IsRequired(p) && !(except is { } other && string.Equals(Name(p), Name(other), StringComparison.Ordinal)))
        .Select(Pair);

    private static string Pair(JsonElement parameter) => $"{Name(parameter)}={Example(parameter)}";

    private static string Name(JsonElement parameter) => parameter.GetProperty("name").GetString()!;

    private static string Example(JsonElement parameter) => Uri.EscapeDataString(parameter.GetProperty("example").ToString());
}
