using System.Reflection;
using System.Text;

namespace Graph.Resolution;

/// <summary>
/// Reads the tab-separated lexicons of this project. Lines that begin with <c>#</c> are comments; a row with another number of columns than its
/// readers expect stops the program with file and line.
/// </summary>
internal static class Lexicon
{
    /// <summary>The rows of <c>Lexicons/NAME</c> in the order of the file.</summary>
    /// <exception cref="InvalidDataException">The file is not there, or a row has another number of columns.</exception>
    public static IReadOnlyList<string[]> Load(string name, int columns)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicons/" + name)
            ?? throw new InvalidDataException($"{name}: there is no such lexicon in this program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<string[]>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != columns)
                throw new InvalidDataException($"{name}:{number}: {columns} columns are expected, {cells.Length} found.");
            rows.Add(cells);
        }
        return rows;
    }
}
