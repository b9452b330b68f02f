using System.Text.Json;

namespace Graph.Api.Tests;

/// <summary>Walks the OpenAPI document and holds the API to it.</summary>
public sealed class OpenApiTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly string[] Routes =
    [
        "/api/areas/{area}/projects", "/api/ask", "/api/commitments", "/api/compare", "/api/curation", "/api/diff", "/api/districts", "/api/districts/{district}", "/api/districts/{district}/years/{year}",
        "/api/documents", "/api/documents/{id}", "/api/documents/{id}/text", "/api/entities", "/api/entities/{entity}",
        "/api/entities/{entity}/evolution", "/api/entities/{entity}/mentions", "/api/entities/{entity}/neighbors",
        "/api/entities/{entity}/timeline", "/api/export", "/api/graph", "/api/indicators", "/api/indicators/{name}/series", "/api/jobs/{id}", "/api/jobs/{id}/events", "/api/paths", "/api/stats", "/api/suggestions",
        "/health/live", "/health/ready",
    ];

    private static readonly string[] Writes = ["POST /api/documents", "DELETE /api/documents/{id}", "PUT /api/curation", "POST /api/curation"];

    private JsonElement? _document;

    [Fact]
    public async Task Every_route_is_in_the_document()
    {
        var document = (await api.GetAsync("/openapi/v1.json")).Json;

        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal).ShouldBe(Routes);
        (await OperationsAsync(reads: false)).Select(o => o.Path).ShouldBe(Writes, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_route_has_a_name_a_summary_a_tag_and_its_statuses_with_schemas()
    {
        foreach (var (path, operation) in (await OperationsAsync()).Concat(await OperationsAsync(reads: false)))
        {
            operation.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty(path);
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(path);
            operation.GetProperty("description").GetString().ShouldNotBeNullOrEmpty(path);
            operation.GetProperty("tags").GetArrayLength().ShouldBe(1, path);
            var tagged = path.StartsWith("/api", StringComparison.Ordinal) && !path.StartsWith("/api/jobs", StringComparison.Ordinal);
            operation.GetProperty("responses").TryGetProperty("304", out _).ShouldBe(tagged, path);
            operation.TryGetProperty("security", out _).ShouldBe(Writes.Contains(path, StringComparer.Ordinal), path);
            foreach (var response in operation.GetProperty("responses").EnumerateObject())
            {
                response.Value.GetProperty("description").GetString().ShouldNotBeNullOrEmpty($"{path} {response.Name}");
                response.Value.GetProperty("description").GetString().ShouldNotBe("Client Error", $"{path} {response.Name}");
                if (response.Name is "304" or "204")
                    continue;
                var types = response.Value.GetProperty("content").EnumerateObject().Select(t => t.Name).ToList();
                if (response.Name is "200" && path is "/api/export")
                    types.Count.ShouldBe(6);
                else
                    types.ShouldHaveSingleItem().ShouldBe(Expected(path, response.Name), $"{path} {response.Name}");
                response.Value.GetProperty("content").GetProperty(types[0]).TryGetProperty("schema", out _).ShouldBeTrue();
            }
        }
    }

    private static string Expected(string path, string status) => (path, status) switch
    {
        ("/api/curation", "200") => "text/tab-separated-values",
        ("/api/jobs/{id}/events", "200") => "text/event-stream",
        (_, "200" or "202" or "300") => "application/json",
        _ => "application/problem+json",
    };

    [Fact]
    public async Task Every_parameter_is_described_and_has_an_example()
    {
        foreach (var (path, operation) in (await OperationsAsync()).Concat(await OperationsAsync(reads: false)))
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
        foreach (var (path, operation) in (await OperationsAsync()).Where(o => !o.Path.StartsWith("/api/jobs", StringComparison.Ordinal)))
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

    [Fact]
    public async Task A_job_and_its_events_are_as_declared()
    {
        var job = await SentAsync("任务.txt");
        foreach (var (path, operation) in (await OperationsAsync()).Where(o => o.Path.StartsWith("/api/jobs", StringComparison.Ordinal)))
            await HoldsAsync(operation, path.Replace("{id}", job, StringComparison.Ordinal), 200);
    }

    [Fact]
    public async Task Writes_are_answered_as_declared_whatever_is_sent()
    {
        string[] bad = ["", new('园', 400), "-1", "%00", "%FF", "💥", "../..", "a//b", "2020-13-01", "2020&extra=1"];
        foreach (var (name, operation) in await OperationsAsync(reads: false))
        {
            var (method, path) = (new HttpMethod(name.Split(' ')[0]), name.Split(' ')[1]);
            var target = path.Replace("{id}", "none.txt", StringComparison.Ordinal);
            await WritesAsync(operation, method, target, Text("x"), 401, key: false);
            await WritesAsync(operation, method, $"{target}?unknown=1", Text("x"), 400);
            foreach (var parameter in Parameters(operation, "query"))
            {
                foreach (var value in bad)
                {
                    var encoded = value.StartsWith('%') || value.Contains('&', StringComparison.Ordinal) ? value : Uri.EscapeDataString(value);
                    await WritesAsync(operation, method, $"{target}?{Name(parameter)}={encoded}", Text("从前有座山。"), null);
                }
            }
            foreach (var value in bad.Where(v => v.Length > 0 && path.Contains("{id}", StringComparison.Ordinal)))
                await WritesAsync(operation, method, path.Replace("{id}", Uri.EscapeDataString(value), StringComparison.Ordinal), null, null);
            if (!operation.TryGetProperty("requestBody", out var body))
                continue;
            foreach (var type in body.GetProperty("content").EnumerateObject().Select(t => t.Name).Append("image/png").Append("text/plain; charset=none").Append("nonsense"))
            {
                foreach (var content in new byte[][] { [], [0xff, 0xfe, 0x00], [.. "same	A	B"u8], [.. "%PDF-1.7"u8], [.. "PK\u0003\u0004"u8] })
                    await WritesAsync(operation, method, path is "/api/documents" ? $"{target}?name=x.txt" : target, Bytes(content, type), null);
            }
        }
    }

    private static ByteArrayContent Text(string text) => Bytes(System.Text.Encoding.UTF8.GetBytes(text), "text/plain");

    private static ByteArrayContent Bytes(byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    private async Task<string> SentAsync(string name)
    {
        var report = Text("2020年上海市徐汇区人民政府工作报告\n一、2019年工作回顾\n徐家汇书院开工。\n" + name);
        var answer = await api.WriteAsync(HttpMethod.Post, $"/api/documents?name={name}", report);
        answer.Status.ShouldBe(202, answer.Body);
        return answer.Json.GetProperty("id").GetString()!;
    }

    private async Task WritesAsync(JsonElement operation, HttpMethod method, string address, HttpContent? body, int? expected, bool key = true)
    {
        var answer = key ? await api.WriteAsync(method, address, body) : await api.SendAsync(method, address, body);
        await HoldsAsync(operation, address, expected, answer);
    }

    private async Task HoldsAsync(JsonElement operation, string address, int? expected, Answer? sent = null)
    {
        var answer = sent ?? await api.GetAsync(address);
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

    /// <summary>The reads by their paths, or the writes by method and path.</summary>
    private async Task<List<(string Path, JsonElement Operation)>> OperationsAsync(bool reads = true)
    {
        var document = await DocumentAsync();
        var all = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => (Method: method.Name.ToUpperInvariant(), Path: path.Name, Operation: method.Value)));
        return [.. all.Where(o => o.Method is "GET" == reads).Select(o => (reads ? o.Path : $"{o.Method} {o.Path}", o.Operation))];
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
