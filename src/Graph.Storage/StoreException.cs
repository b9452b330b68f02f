using Graph.Model;

namespace Graph.Storage;

/// <summary>The store cannot be reached, read or written; the message says what to do, in both languages (<see cref="Text"/>).</summary>
public sealed class StoreException : Exception
{
    /// <summary>With a message for the user.</summary>
    public StoreException(LocalizedText text)
        : base((text ?? throw new ArgumentNullException(nameof(text))).English) => Text = text;

    /// <summary>With a message for the user and the cause.</summary>
    public StoreException(LocalizedText text, Exception inner)
        : base((text ?? throw new ArgumentNullException(nameof(text))).English, inner) => Text = text;

    /// <summary>With a message in both languages.</summary>
    public StoreException(string english, string chinese)
        : this(new LocalizedText(english, chinese))
    {
    }

    /// <summary>With a message in both languages and the cause.</summary>
    public StoreException(string english, string chinese, Exception inner)
        : this(new LocalizedText(english, chinese), inner)
    {
    }

    /// <summary>With a message that is the same in both languages.</summary>
    public StoreException(string message)
        : this(new LocalizedText(message, message))
    {
    }

    /// <summary>With a message that is the same in both languages and the cause.</summary>
    public StoreException(string message, Exception inner)
        : this(new LocalizedText(message, message), inner)
    {
    }

    /// <summary>Without a message.</summary>
    public StoreException()
        : this("")
    {
    }

    /// <summary>The message; <see cref="Exception.Message"/> is the English one.</summary>
    public LocalizedText Text { get; }
}
