namespace Graph.Extraction.Segmentation;

/// <summary>Numbers the Han characters that a model knows, from 0 in the order given.</summary>
internal sealed class CharacterIndex
{
    private readonly short[] _numbers = new short[CharacterClass.LastHan - CharacterClass.FirstHan + 1];

    public CharacterIndex(char[] characters)
    {
        Array.Fill(_numbers, (short)-1);
        for (var i = 0; i < characters.Length; i++)
            _numbers[characters[i] - CharacterClass.FirstHan] = checked((short)i);
    }

    /// <summary>The number of a Han character, -1 when the model does not know it.</summary>
    public int Of(char han) => _numbers[han - CharacterClass.FirstHan];
}
