using System.Runtime.InteropServices;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// A name found once with certainty in a report is the same name elsewhere in it: for each stretch of text and label, how probable the surest of its
/// other places is.
/// </summary>
internal sealed class Agreement
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<Evidence> _evidence = [];

    /// <summary>Forgets the report before and looks over all readings of this one.</summary>
    public void Read(List<ClauseReading> readings)
    {
        _numbers.Clear();
        _evidence.Clear();
        foreach (var reading in readings)
        {
            foreach (var stretch in reading.Stretches)
                Add(stretch);
        }
    }

    /// <summary>Whether the text stands at more than one place.</summary>
    public bool Recurs(Stretch stretch) => Of(stretch).Places > 1;

    /// <summary>For each label its probability at the surest other place with the same text; 0 when there is none.</summary>
    public LabelValues Elsewhere(Stretch stretch)
    {
        ref var evidence = ref Of(stretch);
        var values = default(LabelValues);
        // Where this place is as sure as the surest it may be that one: then the second counts, which is as sure when there are two of them.
        for (var y = 0; y < Lattice.Labels; y++)
            values[y] = stretch.Probabilities[y] == evidence.Surest[y] ? evidence.Second[y] : evidence.Surest[y];
        return values;
    }

    private ref Evidence Of(Stretch stretch) => ref CollectionsMarshal.AsSpan(_evidence)[_numbers[stretch.Key]];

    private void Add(Stretch stretch)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, stretch.Key, out var known);
        if (!known)
        {
            number = _evidence.Count;
            _evidence.Add(default);
        }
        ref var evidence = ref CollectionsMarshal.AsSpan(_evidence)[number];
        evidence.Places++;
        for (var y = 0; y < Lattice.Labels; y++)
        {
            var probability = stretch.Probabilities[y];
            if (probability > evidence.Surest[y])
                (evidence.Surest[y], evidence.Second[y]) = (probability, evidence.Surest[y]);
            else if (probability > evidence.Second[y])
                evidence.Second[y] = probability;
        }
    }

    private struct Evidence
    {
        public int Places;
        public LabelValues Surest;
        public LabelValues Second;
    }
}
