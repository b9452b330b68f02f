namespace Graph.Extraction.Segmentation;

/// <summary>jieba's smaller hidden Markov model, which only cuts: its states are the positions in a word. Its numbers are natural logarithms.</summary>
/// <param name="Start">By position: that a run begins with it.</param>
/// <param name="Transitions">By the first position × 4 + the second.</param>
/// <param name="Characters">The characters that the model knows.</param>
/// <param name="Emissions">By number of the character × 4 + position.</param>
internal sealed record CutModel(double[] Start, double[] Transitions, char[] Characters, double[] Emissions)
{
    private static readonly double[] Unknown = [TagModel.Never, TagModel.Never, TagModel.Never, TagModel.Never];

    private readonly CharacterIndex _numbers = new(Characters);

    public static CutModel Read(CompiledFileReader reader) =>
        new(reader.ReadTable<double>(), reader.ReadTable<double>(), reader.ReadTable<char>(), reader.ReadTable<double>());

    public void Write(CompiledFileWriter writer)
    {
        writer.WriteTable<double>(Start);
        writer.WriteTable<double>(Transitions);
        writer.WriteTable<char>(Characters);
        writer.WriteTable<double>(Emissions);
    }

    /// <summary>By position: that it shows this Han character.</summary>
    public ReadOnlySpan<double> EmissionsOf(char character) =>
        _numbers.Of(character) is >= 0 and var number ? Emissions.AsSpan(number * WordPosition.Count, WordPosition.Count) : Unknown;
}
