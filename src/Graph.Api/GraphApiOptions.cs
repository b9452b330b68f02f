using Graph.Extraction.Reading;
using Graph.Model;
using Microsoft.Extensions.Configuration;

namespace Graph.Api;

/// <summary>
/// How the API is served. What the section <c>Graph</c> of the configuration says (<c>appsettings.json</c> beside the program, or environment variables such
/// as <c>Graph__RequestsPerMinute</c>) wins over what the caller gives.
/// </summary>
public sealed record GraphApiOptions
{
    private const string KeysVariable = "GRAPH_API_KEYS";

    /// <summary>Where it listens; port 0 takes a free one.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>The language of messages to a caller whose <c>Accept-Language</c> asks for neither Chinese nor English.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The SHA-256 of each key that may write, in hex (<c>GRAPH_API_KEYS</c> too, separated by commas); without any nothing can be written.</summary>
    public IReadOnlyList<string> ApiKeys { get; init; } = [];

    /// <summary>The sites whose pages may call the API from a browser, as <c>https://example.org</c>, or <c>*</c>; none by default.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = [];

    /// <summary>How many requests one address may make in a minute; 0 for any number.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>How long an answer may take to make, in seconds; exports and streams aside.</summary>
    public double TimeoutSeconds { get; init; } = 60;

    /// <summary>The largest body that is taken, in bytes: that of the largest report, with room for a form around it.</summary>
    public long LargestBody { get; init; } = ReportReader.LargestFile + (64 * 1024);

    /// <summary>The largest JSON answer that is given, in bytes.</summary>
    public int LargestAnswer { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether the log is JSON, one object a line, with a line for each request; else lines for a person, of what goes wrong.</summary>
    public bool JsonLog { get; init; } = true;

    /// <summary>The same as the configuration wants it.</summary>
    /// <exception cref="ApiConfigurationException">A value of the configuration cannot be read.</exception>
    internal GraphApiOptions ConfiguredBy(IConfiguration configuration)
    {
        var options = this with { };
        try
        {
            configuration.GetSection("Graph").Bind(options);
        }
        catch (InvalidOperationException wrong)
        {
            throw new ApiConfigurationException(wrong.InnerException?.Message ?? wrong.Message, wrong);
        }
        var named = configuration[KeysVariable]?.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return options with { ApiKeys = [.. options.ApiKeys, .. named] };
    }
}
