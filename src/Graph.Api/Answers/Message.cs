using System.Globalization;
using Graph.Model;

namespace Graph.Api.Answers;

/// <summary>A sentence that tells a caller what went wrong and what to do, in both languages, with the code a program can switch on.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The code.</param>
/// <param name="English">The sentence in English; {0}, {1} … stand for values.</param>
/// <param name="Chinese">The sentence in Chinese.</param>
internal sealed record Message(int Status, string Code, string English, string Chinese)
{
    /// <summary>The sentence with its values.</summary>
    public string In(Language language, params string[] values) =>
        string.Format(CultureInfo.InvariantCulture, language == Language.Chinese ? Chinese : English, values);
}
