using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>A server of our own where the program expects Neo4j, for what the real one here is not: behind TLS, asked for a token, old, full.</summary>
internal sealed class PlayedNeo4j : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _scheme;

    private PlayedNeo4j(WebApplication app, string scheme) => (_app, _scheme) = (app, scheme);

    /// <summary>What was asked, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The name for <c>--store</c>.</summary>
    public string Store => $"neo4j+{_scheme}://localhost:{new Uri(_app.Urls.Single()).Port}";

    /// <summary>One that gives the same answer to everything.</summary>
    public static Task<PlayedNeo4j> AnsweringAsync(int status, string body) => StartAsync(null, async (http, _) =>
    {
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(body);
    });

    /// <summary>Starts one; with a certificate behind TLS.</summary>
    /// <param name="certificate">Its certificate, or null.</param>
    /// <param name="answer">Answers a request, given its body.</param>
    public static async Task<PlayedNeo4j> StartAsync(X509Certificate2? certificate, Func<HttpContext, string, Task> answer)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
                listen.UseHttps(certificate);
        }));
        var app = builder.Build();
        var played = new PlayedNeo4j(app, certificate is null ? "http" : "https");
        app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var body = await reader.ReadToEndAsync();
            played.Requests.Enqueue(body);
            await answer(http, body);
        });
        await app.StartAsync();
        return played;
    }

    /// <summary>A certificate for localhost that nobody has signed.</summary>
    public static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
