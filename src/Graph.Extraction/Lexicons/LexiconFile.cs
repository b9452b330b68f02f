using System.Globalization;
using System.Reflection;
using System.Text;

namespace Graph.Extraction.Lexicons;

/// <summary>
/// A lexicon: a table of tab-separated values that an analyst can edit. Lines that begin with <c>#</c> are comments and say what each column holds;
/// blank lines count for nothing. A bad cell is reported with file and line.
/// </summary>
public sealed class LexiconFile
{
    private LexiconFile(string name, IReadOnlyList<LexiconRow> rows) => (Name, Rows) = (name, rows);

    /// <summary>The file's name (<c>phases.tsv</c>).</summary>
    public string Name { get; }

    /// <summary>Its rows in the order of the file.</summary>
    public IReadOnlyList<LexiconRow> Rows { get; }

    /// <summary>Loads a lexicon that ships with the program.</summary>
    /// <param name="name">Its file name in <c>Lexicons/</c>.</param>
    /// <param name="columns">How many columns each row must have.</param>
    /// <exception cref="LexiconException">The file is not there, or a row has another number of columns.</exception>
    public static LexiconFile Load(string name, int columns)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicons/" + name)
            ?? throw new LexiconException($"{name}: there is no such lexicon in this program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(name, columns, reader);
    }

    /// <summary>Reads a lexicon from text.</summary>
    /// <exception cref="LexiconException">A row has another number of columns.</exception>
    public static LexiconFile Parse(string name, int columns, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new List<LexiconRow>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != columns)
                throw new LexiconException($"{name}:{number}: {columns} columns are expected, {cells.Length} found; columns are separated by one tab.");
            rows.Add(new LexiconRow(name, number, cells));
        }
        return new LexiconFile(name, rows);
    }
}

/// <summary>A row of a lexicon, its cells read as what they should be.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Cells">Its cells as written.</param>
public sealed record LexiconRow(string File, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The cell as text, which may be empty.</summary>
    public string Text(int column) => Cells[column];

    /// <summary>The cell as a whole number.</summary>
    /// <exception cref="LexiconException">It is none.</exception>
    public int Int(int column) =>
        int.TryParse(Cells[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new LexiconException($"{File}:{Line}: “{Cells[column]}” in column {column + 1} is no whole number.");

    /// <summary>The cell as a member of an enumeration, by its name.</summary>
    /// <exception cref="LexiconException">It is none; the message names those allowed.</exception>
    public T Enum<T>(int column)
        where T : struct, System.Enum =>
        System.Enum.TryParse<T>(Cells[column], out var value) && System.Enum.IsDefined(value)
            ? value
            : throw new LexiconException(
                $"{File}:{Line}: “{Cells[column]}” in column {column + 1} is none of {string.Join(", ", System.Enum.GetNames<T>())}.");
}

/// <summary>A lexicon cannot be read; the message names file and line.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>With a message for the person who edited the file.</summary>
    public LexiconException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and the cause.</summary>
    public LexiconException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public LexiconException()
    {
    }
}
