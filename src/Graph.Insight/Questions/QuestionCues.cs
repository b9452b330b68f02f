using System.Text;
using Graph.Model;

namespace Graph.Insight.Questions;

/// <summary>What a word of a question asks for.</summary>
internal enum Cue
{
    Change,
    Timeline,
    Where,
    About,
    Passages,
    Neighbors,
    Relation,
    Compare,
    Value,
    Promise,
    Kept,
    Unkept,
    Late,
    Again,
    Work,
    Which,
    Plan,
    Review,
    Phase,
    Label,
    Year,
    Filler,
}

/// <summary>A word of the lexicon of questions.</summary>
internal sealed record CueWord(Cue Cue, Phase? Phase, EntityLabel? Label);

/// <summary>The words by which questions tell what they ask (<c>cues.tsv</c>).</summary>
internal static class QuestionCues
{
    private static readonly Dictionary<string, CueWord> Words = Load();
    private static readonly int Longest = Words.Keys.Max(w => w.Length);

    /// <summary>Whether a text is one of the words.</summary>
    public static bool Has(string text) => Words.ContainsKey(text);

    /// <summary>The longest word that stands at a place, or null.</summary>
    public static (string Word, CueWord Cue)? At(string text, int start)
    {
        for (var length = Math.Min(Longest, text.Length - start); length > 0; length--)
        {
            var word = text.Substring(start, length);
            if (Words.TryGetValue(word, out var cue))
                return (word, cue);
        }
        return null;
    }

    private static Dictionary<string, CueWord> Load()
    {
        var words = new Dictionary<string, CueWord>(StringComparer.Ordinal);
        using var stream = typeof(QuestionCues).Assembly.GetManifestResourceStream("Questions/cues.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != 3 || !Enum.TryParse<Cue>(cells[1], ignoreCase: true, out var cue))
                throw new InvalidDataException($"cues.tsv, line {number}: “{line}” is not word, cue and value.");
            Phase? phase = cue == Cue.Phase ? Enum.Parse<Phase>(cells[2]) : null;
            EntityLabel? label = cue == Cue.Label ? Enum.Parse<EntityLabel>(cells[2]) : null;
            if (!words.TryAdd(cells[0], new CueWord(cue, phase, label)))
                throw new InvalidDataException($"cues.tsv, line {number}: “{cells[0]}” stands twice.");
        }
        return words;
    }
}
