namespace Graph.Extraction.Reading;

/// <summary>A sentence for the user in both languages of the program; the one who prints it chooses by locale.</summary>
/// <param name="En">In English.</param>
/// <param name="Zh">In Chinese.</param>
public sealed record LocalizedText(string En, string Zh)
{
    /// <inheritdoc/>
    public override string ToString() => En;
}
