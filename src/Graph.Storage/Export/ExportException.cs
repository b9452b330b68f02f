namespace Graph.Storage.Export;

/// <summary>An export cannot be written; the message says what to do.</summary>
public sealed class ExportException : Exception
{
    /// <summary>With a message for the user.</summary>
    public ExportException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the user and the cause.</summary>
    public ExportException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public ExportException()
    {
    }
}
