using Graph.Extraction.Segmentation;

namespace Graph.Dictionary;

/// <summary>Compiles the model that only cuts from the package's two files.</summary>
internal static class CutModelFiles
{
    // By position B, E, M, S. The package lacks these four; they are jieba's own (jieba/finalseg/prob_start.py, 0.42.1).
    private static readonly double[] Start = [-0.26268660809250016, TagModel.Never, TagModel.Never, -1.4652633398537678];

    public static CutModel Read(string folder)
    {
        var transitions = new double[WordPosition.Count * WordPosition.Count];
        Array.Fill(transitions, TagModel.Never);
        foreach (var (from, row) in ModelJson.Read<Dictionary<string, double>>(folder, "prob_trans.json"))
            foreach (var (to, logarithm) in row)
                transitions[Position(from) * WordPosition.Count + Position(to)] = logarithm;

        var byCharacter = new SortedDictionary<char, double[]>();
        foreach (var (position, row) in ModelJson.Read<Dictionary<string, double>>(folder, "prob_emit.json"))
            foreach (var (character, logarithm) in row.Where(pair => CharacterClass.IsHan(pair.Key[0])))
            {
                if (!byCharacter.TryGetValue(character[0], out var emissions))
                    byCharacter.Add(character[0], emissions = [TagModel.Never, TagModel.Never, TagModel.Never, TagModel.Never]);
                emissions[Position(position)] = logarithm;
            }
        return new CutModel(Start, transitions, [.. byCharacter.Keys], [.. byCharacter.Values.SelectMany(emissions => emissions)]);
    }

    private static int Position(string name) => "BEMS".IndexOf(name[0], StringComparison.Ordinal);
}
