using System.Net;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Http;
using Graph.Testing;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What a user gets wrong about Neo4j, as servers answer it; each answer is one that a real server gave, or the proxy before it.</summary>
public sealed class Neo4jFailureTests
{
    private static readonly Neo4jAddress Address = new(new Uri("http://graph.example:7474/"), "neo4j");

    [Theory]
    [InlineData(401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""", "GRAPH_NEO4J_PASSWORD")]
    [InlineData(404, """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"Graph not found: nodb"}]}""", "no such database")]
    [InlineData(404, "<html>Not Found</html>", "no Query API")]
    [InlineData(404, "", "no Query API")]
    [InlineData(202, """{"data":{"fields":[],"values":[]},"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"No space left on device"}]}""", "no room left")]
    [InlineData(202, """{"data":{"fields":["1/x"],"values":[[]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""", "/ by zero")]
    public async Task A_refusal_is_a_sentence_that_says_what_to_do(int status, string body, string expected)
    {
        using var server = new PlayedServer(_ => (status, body));
        await using var transport = new QueryApiTransport(Address, Neo4jCredentials.None, server);

        var refused = await Should.ThrowAsync<StoreException>(() => Neo4jGraphStore.OpenAsync(transport, StoreOpenMode.Create));

        refused.Message.ShouldContain(expected);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_database_of_another_schema_version_is_left_alone()
    {
        using var server = new PlayedServer(_ => (202,
            """{"data":{"fields":["a","b"],"values":[[{"$type":"Integer","_value":"99"},{"$type":"Boolean","_value":false}]]},"bookmarks":["b1"]}"""));
        var transport = new QueryApiTransport(Address, Neo4jCredentials.None, server);

        var refused = await Should.ThrowAsync<StoreException>(() => Neo4jGraphStore.OpenAsync(transport, StoreOpenMode.Create));

        refused.Message.ShouldContain("newer graph (schema 99");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_at_once()
    {
        var nowhere = new Neo4jAddress(new Uri("http://127.0.0.1:1/"), "neo4j");

        var refused = await Should.ThrowAsync<StoreException>(
            () => Neo4jGraphStore.OpenAsync(new QueryApiTransport(nowhere, Neo4jCredentials.None), StoreOpenMode.ReadOnly));

        refused.Message.ShouldContain("There is no answer from neo4j+http://127.0.0.1:1/neo4j");
    }

    [Theory]
    [InlineData(400, """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"wait"}]}""")]
    [InlineData(202, """{"data":{"fields":[],"values":[]},"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"wait"}]}""")]
    [InlineData(503, "upstream is gone")]
    public async Task What_is_transient_by_Neo4js_code_is_tried_again_whatever_the_status(int status, string body)
    {
        using var server = new PlayedServer(n => n < 2 ? (status, body) : (202, """{"data":{"fields":["1"],"values":[[{"$type":"Integer","_value":"1"}]]}}"""));
        await using var transport = new QueryApiTransport(Address, Neo4jCredentials.None, server);

        var rows = await transport.RunAsync(new CypherStatement("RETURN 1", ("value", 6.0)));

        rows[0].Long(0).ShouldBe(1);
        server.Requests.Count.ShouldBe(3);
        server.Requests.ShouldAllBe(r => r.Contains("""{"$type":"Float","_value":"6.0"}"""));
    }

    [Fact]
    public async Task A_question_waits_for_what_the_one_before_it_wrote()
    {
        using var server = new PlayedServer(n => (202, $$"""{"data":{"fields":[],"values":[]},"bookmarks":["b{{n}}"]}"""));
        await using var transport = new QueryApiTransport(Address, Neo4jCredentials.None, server);

        await transport.RunAsync(new CypherStatement("CREATE ()"));
        await transport.RunAsync(new CypherStatement("MATCH (n) RETURN n") { ReadOnly = true });

        server.Requests[0].ShouldContain("\"bookmarks\":[]");
        server.Requests[1].ShouldContain("\"accessMode\":\"READ\",\"bookmarks\":[\"b0\"]");
    }

    [Fact]
    public async Task Secrets_come_from_the_environment_or_a_file_and_are_never_shown()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("secret"), "s3cret-word\n");
        var variables = new Dictionary<string, string?> { ["GRAPH_NEO4J_USER"] = "reader", ["GRAPH_NEO4J_PASSWORD_FILE"] = folder.File("secret") };
        using var server = new PlayedServer(_ => (401, ""));

        var credentials = Neo4jCredentials.From(variables.GetValueOrDefault);
        await using var transport = new QueryApiTransport(Address, credentials, server);
        var refused = await Should.ThrowAsync<StoreException>(() => transport.RunAsync(new CypherStatement("RETURN 1")));

        server.Authorizations[0].ShouldBe("Basic " + Convert.ToBase64String("reader:s3cret-word"u8));
        refused.ToString().ShouldNotContain("s3cret-word");
        credentials.ToString().ShouldNotContain("s3cret-word");
        Neo4jCredentials.From(n => n == "GRAPH_NEO4J_TOKEN" ? "tok" : null).Header()!.ToString().ShouldBe("Bearer tok");
    }

    [Theory]
    [InlineData("neo4j+http://localhost:7474", "http://localhost:7474/db/neo4j/query/v2")]
    [InlineData("neo4j+https://graph.example/reports", "https://graph.example/db/reports/query/v2")]
    public void An_address_names_server_and_database(string store, string queryApi)
    {
        Neo4jAddress.TryParse(store, out var address).ShouldBeTrue();

        address!.QueryApi.ToString().ShouldBe(queryApi);
    }

    [Fact]
    public void A_password_in_an_address_is_refused_and_not_repeated()
    {
        var refused = Should.Throw<StoreException>(() => Neo4jAddress.TryParse("neo4j+http://neo4j:hush@localhost:7474", out _));

        refused.Message.ShouldContain("GRAPH_NEO4J_PASSWORD");
        refused.Message.ShouldNotContain("hush");
    }

    /// <summary>Answers as it is told, and remembers what was asked.</summary>
    private sealed class PlayedServer(Func<int, (int Status, string Body)> answer) : HttpMessageHandler
    {
        public List<string> Requests { get; } = [];

        public List<string?> Authorizations { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (status, body) = answer(Requests.Count);
            Requests.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            Authorizations.Add(request.Headers.Authorization?.ToString());
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };
        }
    }
}
