using System.Runtime.CompilerServices;
using Graph.Extraction.Mentions.Features;

namespace Graph.Extraction.Mentions.Field;

/// <summary>What the model says of a clause: the stretches that may be names, what each scores and how probable each is, with the way back to the text.</summary>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Glue">Of each word of the clause whether it only joins the items of a list.</param>
/// <param name="Stretches">The stretches, by start.</param>
internal sealed record ClauseReading(int Sentence, bool[] Glue, Stretch[] Stretches)
{
    // A stretch less probable than this is as good as impossible, also when the rest of the report speaks for it.
    private const double Negligible = 0.004;

    // A clause without a stretch as probable as this has no name.
    private const double Notable = 0.02;

    /// <summary>Keeps what counts of a lattice that has run; null when there is no name to be expected.</summary>
    public static ClauseReading? Of(Lattice lattice, SentenceView view, int sentence, int clause)
    {
        var kept = 0;
        var most = 0.0;
        Span<double> best = lattice.Count <= 1024 ? stackalloc double[lattice.Count] : new double[lattice.Count];
        for (var c = 0; c < lattice.Count; c++)
        {
            best[c] = Best(lattice, c);
            kept += best[c] > Negligible ? 1 : 0;
            most = Math.Max(most, best[c]);
        }
        if (most < Notable)
            return null;
        var stretches = new Stretch[kept];
        kept = 0;
        for (var c = 0; c < lattice.Count; c++)
        {
            if (best[c] <= Negligible)
                continue;
            var (scores, probabilities) = (default(LabelValues), default(LabelValues));
            for (var y = 0; y < Lattice.Labels; y++)
                (scores[y], probabilities[y]) = (lattice.Scores(c)[y], lattice.Marginal(c, y));
            int start = view.Starts[clause + lattice.Start(c)], end = view.Starts[clause + lattice.End(c)];
            stretches[kept++] = new Stretch(
                lattice.Start(c), lattice.End(c), start, end, FeatureHash.Text(view.Text.AsSpan(start, end - start)), scores, probabilities);
        }
        var glue = new bool[lattice.Length];
        for (var k = 0; k < glue.Length; k++)
            glue[k] = view.Kind(clause + k).Glues();
        return new ClauseReading(sentence, glue, stretches);
    }

    private static double Best(Lattice lattice, int candidate)
    {
        var best = 0.0;
        for (var y = 0; y < Lattice.Labels; y++)
            best = Math.Max(best, lattice.Marginal(candidate, y));
        return best;
    }
}

/// <summary>A stretch of words that may be a name.</summary>
/// <param name="First">Its first word in the clause.</param>
/// <param name="After">The word after its last.</param>
/// <param name="Start">Its first unit in the sentence's text.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Key">The hash of its text.</param>
/// <param name="Scores">What it scores for each label.</param>
/// <param name="Probabilities">How probable each label is.</param>
internal sealed record Stretch(int First, int After, int Start, int End, ulong Key, LabelValues Scores, LabelValues Probabilities);

/// <summary>A value for each label.</summary>
[InlineArray(Lattice.Labels)]
internal struct LabelValues
{
    private double _first;
}
