using Graph.Extraction.Mentions.Features;

namespace Graph.Learning.Training;

/// <summary>A clause ready to learn from: its features as numbers, its stretches, and which of them are names.</summary>
/// <param name="Glue">Of each word whether it only joins the items of a list.</param>
/// <param name="WordFeatures">The features of the words, one word after the other.</param>
/// <param name="WordOffsets">Where each word's features begin, and the end.</param>
/// <param name="Starts">The first word of each stretch.</param>
/// <param name="Ends">The word after its last.</param>
/// <param name="SegmentFeatures">The features of the stretches, one after the other.</param>
/// <param name="SegmentOffsets">Where each stretch's features begin, and the end.</param>
/// <param name="Labels">The label of each stretch that is a name, −1 of the others.</param>
internal sealed record CompiledClause(
    bool[] Glue,
    int[] WordFeatures,
    int[] WordOffsets,
    byte[] Starts,
    byte[] Ends,
    int[] SegmentFeatures,
    int[] SegmentOffsets,
    sbyte[] Labels);

/// <summary>All clauses, and the hash of each feature by its number.</summary>
internal sealed record CompiledSet(List<CompiledClause> Clauses, List<ulong> Words, List<ulong> Segments, int Names, int TornNames);
