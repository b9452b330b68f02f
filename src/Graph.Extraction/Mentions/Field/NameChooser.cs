using Graph.Model;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// Chooses the names of a clause: of all stretches that do not overlap, those whose probabilities promise the most right names for the fewest wrong
/// ones, after the rest of the report has been heard.
/// </summary>
internal sealed class NameChooser(MentionModel model)
{
    private const int Labels = Lattice.Labels;

    // A name is worth its probability less this: what a wrong name costs.
    private const double Price = 0.21;

    // What it counts (in the logarithm) that the same text is surely a name elsewhere in the report.
    private const double Weight = 0.6;

    private readonly Lattice _lattice = new();
    private readonly List<(int First, int After, Draft Name)> _candidates = [];
    private readonly double[] _best = new double[Clauses.Longest + 2];
    private readonly int[] _choice = new int[Clauses.Longest + 2];

    /// <summary>Adds the names of a clause in their order.</summary>
    public void Choose(ClauseReading reading, Agreement agreement, List<Draft> names)
    {
        _candidates.Clear();
        if (Array.Exists(reading.Stretches, agreement.Recurs))
            WeighAgain(reading, agreement);
        else
            TakeAsRead(reading);
        if (_candidates.Count > 0)
            TakeBest(reading.Glue.Length, names);
    }

    private void TakeAsRead(ClauseReading reading)
    {
        foreach (var stretch in reading.Stretches)
        {
            for (var y = 0; y < Labels; y++)
                Consider(stretch, y, stretch.Probabilities[y]);
        }
    }

    private void WeighAgain(ClauseReading reading, Agreement agreement)
    {
        _lattice.Reset(reading.Glue.Length);
        for (var k = 0; k < reading.Glue.Length; k++)
            _lattice.SetGlue(k, reading.Glue[k]);
        foreach (var stretch in reading.Stretches)
        {
            var scores = _lattice.Add(stretch.First, stretch.After);
            var elsewhere = agreement.Elsewhere(stretch);
            for (var y = 0; y < Labels; y++)
                scores[y] = stretch.Scores[y] + (Weight * elsewhere[y]);
        }
        _lattice.Run(model.Transitions);
        for (var c = 0; c < reading.Stretches.Length; c++)
        {
            for (var y = 0; y < Labels; y++)
                Consider(reading.Stretches[c], y, _lattice.Marginal(c, y));
        }
    }

    private void Consider(Stretch stretch, int label, double probability)
    {
        if (probability > Price)
            _candidates.Add((stretch.First, stretch.After, new Draft(stretch.Start, stretch.End, (EntityLabel)label, probability)));
    }

    private void TakeBest(int length, List<Draft> names)
    {
        Array.Clear(_best, 0, length + 1);
        Array.Fill(_choice, -1, 0, length + 1);
        // Candidates come by their starts, so that what ends before each is settled.
        var next = 0;
        for (var at = 0; at <= length; at++)
        {
            if (at > 0 && _best[at - 1] > _best[at])
                (_best[at], _choice[at]) = (_best[at - 1], -1);
            for (; next < _candidates.Count && _candidates[next].First == at; next++)
            {
                var (_, after, name) = _candidates[next];
                var worth = _best[at] + name.Score - Price;
                if (worth > _best[after])
                    (_best[after], _choice[after]) = (worth, next);
            }
        }
        var first = names.Count;
        for (var at = length; at > 0;)
        {
            if (_choice[at] < 0)
            {
                at--;
                continue;
            }
            var (start, _, name) = _candidates[_choice[at]];
            names.Add(name);
            at = start;
        }
        names.Reverse(first, names.Count - first);
    }
}
