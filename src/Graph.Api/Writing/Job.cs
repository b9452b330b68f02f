using System.Text.Json.Serialization;

namespace Graph.Api.Writing;

/// <summary>How a job stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JobState>))]
public enum JobState
{
    /// <summary>It waits for its turn.</summary>
    [JsonStringEnumMemberName("queued")]
    Queued,

    /// <summary>The names of the report and what is said of them are being read.</summary>
    [JsonStringEnumMemberName("extracting")]
    Extracting,

    /// <summary>It is being decided which names are the same thing.</summary>
    [JsonStringEnumMemberName("resolving")]
    Resolving,

    /// <summary>The store holds the report.</summary>
    [JsonStringEnumMemberName("done")]
    Done,

    /// <summary>Nothing was changed; <c>detail</c> says why and what to do.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}

/// <summary>A document on its way into the store.</summary>
/// <param name="Id">The id to ask for it by.</param>
/// <param name="Document">The document's key.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Mentions">The mentions found in it; null until they are.</param>
/// <param name="SameAs">The document that says the same and is held in its place, or null.</param>
/// <param name="Code">Of a failed job a word for programs, else null.</param>
/// <param name="Detail">Of a failed job a sentence for people, in the caller's language, else null.</param>
public sealed record Job(string Id, string Document, JobState State, int? Mentions, string? SameAs, string? Code, string? Detail);
