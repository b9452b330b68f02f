using System.Collections.Immutable;

namespace Graph.Resolution.Curating;

/// <summary>What is wrong with a line of the curation file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="OtherLine">The line that it contradicts, or null.</param>
/// <param name="Message">What is wrong, in a sentence that names the lines.</param>
public sealed record CurationError(int Line, int? OtherLine, string Message);

/// <summary>A curation file cannot be taken as it is; nothing of it is applied.</summary>
public sealed class CurationException : Exception
{
    /// <summary>With every error of the file.</summary>
    public CurationException(ImmutableArray<CurationError> errors)
        : base(string.Join(Environment.NewLine, errors.Select(e => e.Message))) => Errors = errors;

    /// <summary>With a message.</summary>
    public CurationException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and the cause.</summary>
    public CurationException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public CurationException()
    {
    }

    /// <summary>The errors in the order of the lines.</summary>
    public ImmutableArray<CurationError> Errors { get; } = [];
}
