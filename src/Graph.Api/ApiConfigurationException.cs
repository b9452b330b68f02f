using Graph.Model;

namespace Graph.Api;

/// <summary>The API cannot be served as it is configured; the sentence says what to change.</summary>
public sealed class ApiConfigurationException : Exception
{
    /// <summary>With the sentence.</summary>
    public ApiConfigurationException(LocalizedText sentence)
        : base(sentence?.English) => Sentence = sentence ?? throw new ArgumentNullException(nameof(sentence));

    /// <summary>With a message that is the same in both languages.</summary>
    public ApiConfigurationException(string message)
        : base(message) => Sentence = new LocalizedText(message, message);

    /// <summary>With a message that is the same in both languages, and the cause.</summary>
    public ApiConfigurationException(string message, Exception inner)
        : base(message, inner) => Sentence = new LocalizedText(message, message);

    /// <summary>Without a message.</summary>
    public ApiConfigurationException()
        : this("The configuration cannot be used.")
    {
    }

    /// <summary>The sentence in both languages.</summary>
    public LocalizedText Sentence { get; }
}
