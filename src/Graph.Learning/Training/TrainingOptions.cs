namespace Graph.Learning.Training;

/// <summary>How the mention model is trained; the values here are those of the shipped weights.</summary>
public sealed record TrainingOptions
{
    /// <summary>How often each clause is looked at.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>The first step of each weight (AdaGrad).</summary>
    public double Rate { get; init; } = 0.06;

    /// <summary>What is added to the divisor of each step: the larger, the less a rare feature is believed.</summary>
    public double Doubt { get; init; } = 1;

    /// <summary>The share of features that a clause is read without, drawn anew each time: what is learned must not hang on any one feature.</summary>
    public double Dropout { get; init; } = 0.4;

    /// <summary>The share of clauses that are read without any feature that names a word or several characters, as a text full of unknown names would be.</summary>
    public double Blindness { get; init; } = 0.3;

    /// <summary>A feature of words that occurs less often is not learned.</summary>
    public int WordCutoff { get; init; } = 3;

    /// <summary>A feature of stretches that marks fewer names is not learned.</summary>
    public int SegmentCutoff { get; init; } = 2;

    /// <summary>How many steps of a weight make 1 in the logarithm.</summary>
    public int Scale { get; init; } = 64;

    /// <summary>Rows without a weight of this many steps are left out of the file.</summary>
    public int SmallestStep { get; init; } = 2;

    /// <summary>How many fields are learned with other draws, at the same time, and averaged: what only one of them believes fades.</summary>
    public int Members { get; init; } = 4;

    /// <summary>What all random draws follow from.</summary>
    public uint Seed { get; init; } = 1;
}
