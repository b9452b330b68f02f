using Graph.Model;

namespace Graph.Api;

/// <summary>How the API is served.</summary>
public sealed record GraphApiOptions
{
    /// <summary>Where it listens; port 0 takes a free one.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>The language of messages to a caller whose <c>Accept-Language</c> asks for neither Chinese nor English.</summary>
    public Language Language { get; init; } = Language.English;
}
