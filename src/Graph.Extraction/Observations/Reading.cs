using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>What a sentence says of one number, before year, tense and district of the sentence are added.</summary>
/// <param name="Start">Where its passage begins in the sentence's text.</param>
/// <param name="End">Where its number ends.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Measure">What kind of number it is.</param>
/// <param name="Qualifier">以上, 以内, 左右, 预计, or empty.</param>
/// <param name="Year">The year that its own words give.</param>
internal readonly record struct Reading(
    int Start, int End, string Indicator, double Value, string Unit, Measure Measure, string Qualifier, OwnYear Year);
