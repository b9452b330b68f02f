namespace Graph.Extraction.Mentions;

/// <summary>
/// A name found once with certainty in a report is the same name elsewhere in it: for each stretch of text and label, how probable the surest of its
/// other places is.
/// </summary>
internal sealed class Agreement
{
    private readonly Dictionary<ulong, Evidence> _evidence = [];

    /// <summary>Looks over all readings of a report.</summary>
    public static Agreement Of(List<ClauseReading> readings)
    {
        var agreement = new Agreement();
        foreach (var reading in readings)
        {
            foreach (var stretch in reading.Stretches)
                agreement.Add(stretch);
        }
        return agreement;
    }

    /// <summary>The probability of a label at the surest other place with the same text; 0 when there is none.</summary>
    public double Elsewhere(Stretch stretch, int label)
    {
        var evidence = _evidence[stretch.Key];
        return ReferenceEquals(evidence.Surest[label], stretch) ? evidence.Second[label] : evidence.Surest[label]?.Probabilities[label] ?? 0;
    }

    /// <summary>Whether the text stands at more than one place.</summary>
    public bool Recurs(Stretch stretch) => _evidence[stretch.Key].Places > 1;

    private void Add(Stretch stretch)
    {
        if (!_evidence.TryGetValue(stretch.Key, out var evidence))
            _evidence.Add(stretch.Key, evidence = new Evidence());
        evidence.Places++;
        for (var y = 0; y < Lattice.Labels; y++)
        {
            var probability = stretch.Probabilities[y];
            if (evidence.Surest[y] is not { } surest || probability > surest.Probabilities[y])
            {
                evidence.Second[y] = evidence.Surest[y]?.Probabilities[y] ?? 0;
                evidence.Surest[y] = stretch;
            }
            else if (probability > evidence.Second[y])
            {
                evidence.Second[y] = probability;
            }
        }
    }

    private sealed class Evidence
    {
        public int Places;
        public readonly Stretch?[] Surest = new Stretch?[Lattice.Labels];
        public readonly double[] Second = new double[Lattice.Labels];
    }
}
