using Graph.Extraction.Segmentation;

namespace Graph.Dictionary;

/// <summary>Compiles the model of words with parts of speech from the package's four files, where a state is written <c>E-nz</c>.</summary>
internal static class TagModelFiles
{
    public static TagModel Read(string folder)
    {
        var start = ModelJson.Read<double>(folder, "pos_prob_start.json");
        var transitions = ModelJson.Read<Dictionary<string, double>>(folder, "pos_prob_trans.json");
        var emissions = ModelJson.Read<Dictionary<string, double>>(folder, "pos_prob_emit.json");
        var usualStates = ModelJson.Read<string[]>(folder, "char_state_tab.json");

        var tags = start.Keys.Select(state => state[2..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var states = new States(tags);
        var startByState = new double[states.Count];
        foreach (var (state, logarithm) in start)
            startByState[states.Number(state)] = logarithm;
        var (between, within) = Transitions(states, transitions);
        return Emissions(states, emissions, usualStates) with
        {
            Tags = tags,
            Start = startByState,
            BetweenWords = between,
            WithinWord = within,
        };
    }

    private static (double[] BetweenWords, double[] WithinWord) Transitions(States states, Dictionary<string, Dictionary<string, double>> transitions)
    {
        var tagCount = states.TagCount;
        var between = new double[4 * tagCount * tagCount];
        var within = new double[4 * tagCount];
        Array.Fill(between, double.NegativeInfinity);
        Array.Fill(within, double.NegativeInfinity);
        foreach (var (fromName, row) in transitions)
            foreach (var (toName, logarithm) in row)
            {
                var (from, fromTag) = states.Parse(fromName);
                var (to, toTag) = states.Parse(toName);
                if (from is WordPosition.End or WordPosition.Single)
                {
                    var column = from == WordPosition.End ? fromTag : tagCount + fromTag;
                    between[(to == WordPosition.Begin ? toTag : tagCount + toTag) * 2 * tagCount + column] = logarithm;
                }
                else if (fromTag == toTag)
                    within[toTag * 4 + (to == WordPosition.End ? 0 : 2) + (from == WordPosition.Begin ? 0 : 1)] = logarithm;
                else
                    throw new InvalidDataException($"{fromName} → {toName}: a word changes its tag, which the compiled model has no place for.");
            }
        return (between, within);
    }

    private static TagModel Emissions(States states, Dictionary<string, Dictionary<string, double>> emissions, Dictionary<string, string[]> usualStates)
    {
        var byCharacter = new SortedDictionary<char, SortedDictionary<int, double>>();
        foreach (var (state, row) in emissions)
            foreach (var (character, logarithm) in row)
                Of(character[0])[states.Number(state)] = logarithm;

        var characters = new List<char>();
        var first = new List<int> { 0 };
        var usualCounts = new List<byte>();
        var emittingStates = new List<byte>();
        var logarithms = new List<double>();
        foreach (var name in usualStates.Keys)
            _ = Of(name[0]);
        foreach (var (character, row) in byCharacter.Where(pair => CharacterClass.IsHan(pair.Key)))
        {
            var usual = usualStates.GetValueOrDefault(character.ToString(), []).Select(states.Number).ToHashSet();
            characters.Add(character);
            usualCounts.Add(checked((byte)usual.Count));
            foreach (var state in usual.Order().Concat(row.Keys.Where(state => !usual.Contains(state))))
            {
                emittingStates.Add(checked((byte)state));
                logarithms.Add(row.GetValueOrDefault(state, TagModel.Never));
            }
            first.Add(logarithms.Count);
        }
        return new TagModel([], [], [], [], [.. characters], [.. first], [.. usualCounts], [.. emittingStates], [.. logarithms]);

        SortedDictionary<int, double> Of(char character)
        {
            if (!byCharacter.TryGetValue(character, out var row))
                byCharacter.Add(character, row = []);
            return row;
        }
    }

    private sealed class States(string[] tags)
    {
        public int TagCount => tags.Length;

        public int Count => tags.Length * WordPosition.Count;

        public (int Position, int Tag) Parse(string name) =>
            ("BEMS".IndexOf(name[0], StringComparison.Ordinal), Array.BinarySearch(tags, name[2..], StringComparer.Ordinal));

        public int Number(string name)
        {
            var (position, tag) = Parse(name);
            return position * tags.Length + tag;
        }
    }
}
