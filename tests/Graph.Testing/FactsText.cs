using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Testing;

/// <summary>
/// All that facts say, as text, so that two can be compared and a difference read: lists in records are compared by reference, and sentences hide
/// their offsets.
/// </summary>
public static class FactsText
{
    /// <summary>The text; equal for facts that are equal in every value.</summary>
    public static string Of(ReportFacts facts)
    {
        var text = new StringBuilder();
        var report = facts.Report;
        Line(text, "report", report.Key, report.Sha256, report.Raw);
        Line(text, "pages", string.Join(' ', report.Pages));
        Line(text, "metadata", report.Metadata);
        foreach (var section in report.Sections)
            Line(text, "section", string.Join(" › ", section.Path), section.Path.Length, section.Span, section.Time);
        foreach (var sentence in report.Sentences)
            Line(text, "sentence", sentence.Text, Offsets(sentence), sentence.Section, sentence.Kind, sentence.Time);
        foreach (var warning in report.Warnings)
            Line(text, "warning", warning.English, warning.Chinese);
        foreach (var mention in facts.Mentions)
            Line(text, "mention", mention);
        foreach (var assertion in facts.Assertions)
            Line(text, "assertion", assertion);
        foreach (var observation in facts.Observations)
            Line(text, "observation", observation);
        foreach (var relation in facts.Relations)
            Line(text, "relation", relation);
        foreach (var name in facts.NameStatements)
            Line(text, "names", name);
        return text.ToString();
    }

    private static string Offsets(Sentence sentence) =>
        string.Join(' ', Enumerable.Range(0, sentence.Text.Length).Select(i => sentence.ToRaw(i, i + 1).Start));

    private static void Line(StringBuilder text, params object[] values) =>
        text.AppendJoin('\t', values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))).Append('\n');
}
