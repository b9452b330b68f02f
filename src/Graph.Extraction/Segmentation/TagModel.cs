namespace Graph.Extraction.Segmentation;

/// <summary>
/// jieba's hidden Markov model of words that are in no dictionary. Its states are a position in a word and a part of speech, numbered
/// position × number of tags + tag, which is the order in which jieba breaks ties. Its numbers are natural logarithms.
/// </summary>
/// <param name="Tags">The parts of speech by number, in ordinal order.</param>
/// <param name="Start">By state: that a run begins with it.</param>
/// <param name="BetweenWords">
/// From the state that ends a word to the one that begins the next: rows by the second (Begin by tag, then Single by tag), columns by the first
/// (End by tag, then Single by tag).
/// </param>
/// <param name="WithinWord">By tag, which stays the same inside a word: Begin → End, Middle → End, Begin → Middle, Middle → Middle.</param>
/// <param name="Characters">The characters that the model knows.</param>
/// <param name="FirstEmissions">By number of the character: its first emission; one row more than there are characters.</param>
/// <param name="UsualCounts">By number of the character: how many of its emissions, which come first and in the order of states, are of the states it usually takes.</param>
/// <param name="EmittingStates">By emission: the state.</param>
/// <param name="Emissions">By emission: that the state shows the character.</param>
internal sealed record TagModel(
    string[] Tags,
    double[] Start,
    double[] BetweenWords,
    double[] WithinWord,
    char[] Characters,
    int[] FirstEmissions,
    byte[] UsualCounts,
    byte[] EmittingStates,
    double[] Emissions)
{
    /// <summary>The logarithm that stands for what was never seen, as in jieba.</summary>
    public const double Never = -3.14e100;

    private readonly CharacterIndex _numbers = new(Characters);

    public int StateCount => Tags.Length * WordPosition.Count;

    public static TagModel Read(CompiledFileReader reader) => new(
        reader.ReadNames(),
        reader.ReadTable<double>(),
        reader.ReadTable<double>(),
        reader.ReadTable<double>(),
        reader.ReadTable<char>(),
        reader.ReadTable<int>(),
        reader.ReadTable<byte>(),
        reader.ReadTable<byte>(),
        reader.ReadTable<double>());

    public void Write(CompiledFileWriter writer)
    {
        writer.WriteNames(Tags);
        writer.WriteTable<double>(Start);
        writer.WriteTable<double>(BetweenWords);
        writer.WriteTable<double>(WithinWord);
        writer.WriteTable<char>(Characters);
        writer.WriteTable<int>(FirstEmissions);
        writer.WriteTable<byte>(UsualCounts);
        writer.WriteTable<byte>(EmittingStates);
        writer.WriteTable<double>(Emissions);
    }

    /// <summary>The states that a character usually takes, in order, and their emissions; empty when it is not known which.</summary>
    public ReadOnlySpan<byte> UsualStates(char character, out ReadOnlySpan<double> emissions)
    {
        var number = _numbers.Of(character);
        var count = number < 0 ? 0 : UsualCounts[number];
        var first = number < 0 ? 0 : FirstEmissions[number];
        emissions = Emissions.AsSpan(first, count);
        return EmittingStates.AsSpan(first, count);
    }

    /// <summary>Fills the emission of a character by every state, <see cref="Never"/> where it was not seen.</summary>
    public void FillEmissions(char character, Span<double> byState)
    {
        byState.Fill(Never);
        var number = _numbers.Of(character);
        if (number < 0)
            return;
        for (var i = FirstEmissions[number]; i < FirstEmissions[number + 1]; i++)
            byState[EmittingStates[i]] = Emissions[i];
    }
}
