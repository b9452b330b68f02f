using System.Globalization;

namespace Graph.Dictionary;

/// <summary>jieba's dictionary as text: on each line a word, its frequency and its part of speech, apart by spaces.</summary>
internal static class WordList
{
    public static IEnumerable<(string Word, int Frequency, string Tag)> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split(' ') is not [var word, var frequency, var tag])
                throw new InvalidDataException($"{path}: “{line}” is no word with frequency and tag.");
            yield return (word, int.Parse(frequency, NumberStyles.None, CultureInfo.InvariantCulture), tag);
        }
    }
}
