namespace Graph.Extraction.Segmentation;

/// <summary>Where in a word a character stands. The numbers follow the order of jieba's letters B, E, M, S, by which it breaks ties.</summary>
internal static class WordPosition
{
    public const int Begin = 0;
    public const int End = 1;
    public const int Middle = 2;
    public const int Single = 3;

    /// <summary>How many there are.</summary>
    public const int Count = 4;
}
