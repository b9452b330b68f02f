using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>A file of overrides cannot be read; the sentence names file, field and what is allowed.</summary>
public sealed class ReportOverridesException : Exception
{
    /// <summary>With a sentence for the person who wrote the file.</summary>
    public ReportOverridesException(LocalizedText sentence)
        : base(sentence?.English) =>
        Sentence = sentence ?? throw new ArgumentNullException(nameof(sentence));

    /// <summary>With a sentence and the cause.</summary>
    public ReportOverridesException(LocalizedText sentence, Exception inner)
        : base(sentence?.English, inner) =>
        Sentence = sentence ?? throw new ArgumentNullException(nameof(sentence));

    /// <summary>With a message that is the same in both languages.</summary>
    public ReportOverridesException(string message)
        : base(message) =>
        Sentence = new LocalizedText(message, message);

    /// <summary>With a message that is the same in both languages, and the cause.</summary>
    public ReportOverridesException(string message, Exception inner)
        : base(message, inner) =>
        Sentence = new LocalizedText(message, message);

    /// <summary>Without a message.</summary>
    public ReportOverridesException()
        : this("The file of overrides cannot be read.")
    {
    }

    /// <summary>The message in both languages.</summary>
    public LocalizedText Sentence { get; }
}
