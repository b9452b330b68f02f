using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>A name of a sentence while its edges are still mended.</summary>
/// <param name="Start">Its first unit in the sentence's text.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Label">What it names.</param>
/// <param name="Score">How sure the reader is.</param>
internal readonly record struct Draft(int Start, int End, EntityLabel Label, double Score)
{
    /// <summary>The full name, where the grammar knows that it is another than the one written; else null.</summary>
    public string? FullName { get; init; }

    /// <summary>The name as written.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
