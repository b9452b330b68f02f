using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>A real server behind a gateway that speaks TLS and wants a bearer token, as Aura and clusters have it.</summary>
[Collection(SeedDatabaseCollection.Name)]
public sealed class SecureServerTests(SeedDatabase database) : IDisposable
{
    private const string Token = "token-of-this-test";
    private readonly TemporaryFolder _folder = new();
    private readonly X509Certificate2 _certificate = PlayedNeo4j.NewCertificate();
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        _certificate.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_bearer_token_over_TLS_gets_the_same_answer_as_a_password_without()
    {
        await using var gateway = await GatewayAsync();
        string[] question = ["timeline", "北杨人工智能小镇", "--json"];

        var answer = await AskAsync(Token, [.. question, "--store", gateway.Store]);

        answer.ExitCode.ShouldBe(ExitCode.Done, answer.Error);
        answer.Output.ShouldBe((await database.RunAsync(question)).Output);
    }

    [Fact]
    public async Task A_wrong_token_is_refused_in_a_sentence_without_it()
    {
        await using var gateway = await GatewayAsync();

        var answer = await AskAsync("another-token", ["documents", "--store", gateway.Store]);

        answer.ExitCode.ShouldBe(ExitCode.Store);
        answer.Error.ShouldContain("GRAPH_NEO4J_TOKEN");
        answer.Error.ShouldNotContain("another-token");
    }

    [Fact]
    public async Task A_certificate_that_nobody_signed_is_not_trusted()
    {
        await using var gateway = await GatewayAsync();

        var answer = await CommandLine.RunAsync(name => name == "GRAPH_NEO4J_TOKEN" ? Token : null, "documents", "--store", gateway.Store, "--lang", "en");

        answer.ExitCode.ShouldBe(ExitCode.Store);
        answer.Error.ShouldContain("The certificate of " + gateway.Store);
        answer.Error.ShouldContain("SSL_CERT_FILE");
        gateway.Requests.ShouldBeEmpty();
    }

    /// <summary>In a process of its own, which trusts the certificate.</summary>
    private async Task<RunResult> AskAsync(string token, string[] arguments)
    {
        var trusted = _folder["trusted.pem"];
        await File.WriteAllTextAsync(trusted, _certificate.ExportCertificatePem());
        using var program = ProgramProcess.StartBy(["env", $"SSL_CERT_FILE={trusted}", $"GRAPH_NEO4J_TOKEN={token}"], arguments);
        return await program.EndAsync();
    }

    private Task<PlayedNeo4j> GatewayAsync()
    {
        var server = new Uri(database.Store["neo4j+".Length..]);
        return PlayedNeo4j.StartAsync(_certificate, async (http, body) =>
        {
            if (http.Request.Headers.Authorization != "Bearer " + Token)
            {
                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                await http.Response.WriteAsync("""{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""");
                return;
            }
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, http.Request.Path.Value)) { Content = new StringContent(body, Encoding.UTF8) };
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(http.Request.ContentType!);
            request.Headers.Accept.ParseAdd(http.Request.Headers.Accept.ToString());
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:" + SeedDatabase.Secrets("GRAPH_NEO4J_PASSWORD"))));
            using var answer = await _client.SendAsync(request);
            http.Response.StatusCode = (int)answer.StatusCode;
            await answer.Content.CopyToAsync(http.Response.Body);
        });
    }
}
