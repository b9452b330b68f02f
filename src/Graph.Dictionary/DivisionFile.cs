using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicons;
using Graph.Extraction.Segmentation;

namespace Graph.Dictionary;

/// <summary>Compiles the table of divisions from its text and from the rules by which names are shortened.</summary>
internal static class DivisionFile
{
    private const int CountyLevel = 2;
    private const int SubdistrictLevel = 3;

    // What township-level codes from 400 on count is no division, unless its name says that it is.
    private static readonly string[] TownshipParts = ["街道", "镇", "乡", "苏木"];

    // The tags of names of places, people and the like in jieba's dictionary.
    private static readonly string[] NameTags = ["ns", "nt", "nz", "nr", "nrt", "nrfg"];

    public static DivisionIndex Read(string path, string dictionary)
    {
        var words = LexiconFile.Load("division-words.tsv", columns: 1).Rows.Select(row => row.Text(0)).ToHashSet(StringComparer.Ordinal);
        // 41,000 townships are named after everything that is good (发展街道, 人民街道): in short they mean nothing, if that is a word.
        var everyday = WordList.Read(dictionary).Where(word => !NameTags.Contains(word.Tag, StringComparer.Ordinal)).Select(word => word.Word)
            .ToHashSet(StringComparer.Ordinal);
        using var reader = new StreamReader(path);
        var rows = LexiconFile.Parse(Path.GetFileName(path), columns: 2, reader).Rows;
        var codes = new uint[rows.Count];
        var nameStarts = new int[rows.Count + 1];
        var groups = new SortedDictionary<string, Group>(StringComparer.Ordinal);
        for (var i = 0; i < codes.Length; i++)
        {
            var (code, name) = (rows[i].Text(0), rows[i].Text(1));
            if (!DivisionIndex.TryKey(code, out codes[i]) || (i > 0 && codes[i] <= codes[i - 1]))
                throw new LexiconException($"{rows[i].File}:{rows[i].Line}: “{code}” is no code, or does not come after the one above.");
            nameStarts[i + 1] = nameStarts[i] + name.Length;
            var level = DivisionIndex.LevelOf(codes[i]);
            var isDivision = IsDivision(code, name, level);
            Of(name).AddFull(i, isDivision ? level : null);
            if (isDivision)
                foreach (var form in DivisionName.ShortForms(name))
                    Of(form).AddShort(i, level == SubdistrictLevel && everyday.Contains(form) ? null : level);
        }
        foreach (var word in words)
            Of(word).IsWord = true;
        return Compile(codes, nameStarts, [.. rows.SelectMany(row => row.Text(1))], groups);

        Group Of(string name)
        {
            if (!groups.TryGetValue(name, out var group))
                groups.Add(name, group = new Group());
            return group;
        }
    }

    private static bool IsDivision(string code, string name, int level) => level switch
    {
        CountyLevel => string.CompareOrdinal(code[4..], "71") < 0 || string.CompareOrdinal(code[4..], "80") > 0,
        SubdistrictLevel => code[6] < '4' || TownshipParts.Any(part => name.EndsWith(part, StringComparison.Ordinal)),
        _ => true,
    };

    private static DivisionIndex Compile(uint[] codes, int[] nameStarts, char[] characters, SortedDictionary<string, Group> groups)
    {
        // Group 0 is the empty one of names that are not in the table.
        var groupStarts = new List<int> { 0 };
        var shortStarts = new List<int> { 0 };
        var groupRows = new List<int>();
        var matches = new List<byte> { 0 };
        foreach (var group in groups.Values)
        {
            groupStarts.Add(groupRows.Count);
            groupRows.AddRange(group.Full);
            shortStarts.Add(groupRows.Count);
            groupRows.AddRange(group.Short);
            matches.Add(group.Match);
        }
        groupStarts.Add(groupRows.Count);
        var names = DoubleArrayTrieBuilder.Build(groups.Keys.Select((name, i) => KeyValuePair.Create(name, i + 1)));
        return new DivisionIndex(codes, nameStarts, characters, names, [.. groupStarts], [.. shortStarts], [.. groupRows], [.. matches]);
    }

    /// <summary>The rows that one name stands for.</summary>
    private sealed class Group
    {
        private int? _fullLevel;
        private int? _shortLevel;

        public List<int> Full { get; } = [];

        public List<int> Short { get; } = [];

        public bool IsWord { get; set; }

        /// <summary>A full name means more than a short one, and of several divisions the highest.</summary>
        public byte Match =>
            IsWord ? (byte)0
            : _fullLevel is { } full ? DivisionIndex.MatchOf(full, isShort: false)
            : _shortLevel is { } brief ? DivisionIndex.MatchOf(brief, isShort: true)
            : (byte)0;

        // The level is null where the name does not mean the row in running text.
        public void AddFull(int row, int? level)
        {
            Full.Add(row);
            _fullLevel = Higher(level, _fullLevel);
        }

        public void AddShort(int row, int? level)
        {
            Short.Add(row);
            _shortLevel = Higher(level, _shortLevel);
        }

        private static int? Higher(int? level, int? other) => level is { } a && other is { } b ? Math.Min(a, b) : level ?? other;
    }
}
