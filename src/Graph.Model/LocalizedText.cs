namespace Graph.Model;

/// <summary>A language in which the program speaks to its user.</summary>
public enum Language
{
    /// <summary>English, wherever the user's locale is not Chinese.</summary>
    English,

    /// <summary>Chinese, for the locale <c>zh</c>.</summary>
    Chinese,
}

/// <summary>A message for the user in both languages; names and passages in it stay as they are.</summary>
/// <param name="English">The message in English.</param>
/// <param name="Chinese">The same in Chinese.</param>
public sealed record LocalizedText(string English, string Chinese)
{
    /// <summary>The message in this language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <inheritdoc/>
    public override string ToString() => English;
}
