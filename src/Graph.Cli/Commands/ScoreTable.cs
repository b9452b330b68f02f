using System.Globalization;
using Graph.Learning.Annotation;
using Graph.Learning.Scoring;

namespace Graph.Cli.Commands;

/// <summary>The figures of one fold, or of the shipped program when <paramref name="Fold"/> is empty, for each folder of annotation.</summary>
internal sealed record EvaluationResult(string Fold, IReadOnlyList<(string Folder, ScoreCard Card)> Cards);

/// <summary>How figures are printed: as the scoring script prints them, fold by fold, and together.</summary>
internal static class ScoreTable
{
    public static void Write(Terminal terminal, IReadOnlyList<EvaluationResult> results, int show)
    {
        foreach (var result in results)
        {
            if (result.Fold.Length > 0)
            {
                terminal.Output.WriteLine($"== {result.Fold}");
                Write(terminal, Judged(result.Cards));
                continue;
            }
            foreach (var (folder, card) in result.Cards)
            {
                if (result.Cards.Count > 1)
                    terminal.Output.WriteLine($"== {folder}");
                Write(terminal, card);
                Show(terminal, card, show);
            }
        }
        if (results.Count > 1)
        {
            terminal.Output.WriteLine(terminal.Say("== all folds (micro-average)", "== 各折合计（微平均）"));
            var all = Sum(results);
            Write(terminal, all);
            Show(terminal, all, show);
        }
    }

    /// <summary>The figures over all folds and folders that are judged.</summary>
    public static ScoreCard Sum(IReadOnlyList<EvaluationResult> results) =>
        results.Count == 1 && results[0].Cards.Count == 1 ? results[0].Cards[0].Card : ScoreCard.Sum(results.Select(r => Judged(r.Cards)));

    public static object AsJson(EvaluationResult result) => new
    {
        result.Fold,
        Folders = result.Cards.Select(c => new
        {
            c.Folder,
            Figures = c.Card.Figures.Select(f => new
            {
                f.Name,
                Precision = Math.Round(f.Precision, 3),
                Recall = Math.Round(f.Recall, 3),
                F1 = Math.Round(f.F1, 3),
                f.TruePositives,
                f.FalsePositives,
                f.FalseNegatives,
            }),
            Linking = c.Card.Linking is { } l ? new { Precision = Math.Round(l.Precision, 3), Recall = Math.Round(l.Recall, 3), F1 = Math.Round(l.F1, 3), l.Mentions } : null,
        }),
    };

    /// <summary>Mentions and assertions are judged on dev, train and more; relations and indicators on their own folders.</summary>
    private static ScoreCard Judged(IReadOnlyList<(string Folder, ScoreCard Card)> cards) => ScoreCard.Sum(cards.Select(c => c.Folder switch
    {
        "relations" or "indicators" => c.Card,
        _ => c.Card with { Figures = [.. c.Card.Figures.Where(f => f.Name.StartsWith("mention", StringComparison.Ordinal) || f.Name.StartsWith("assertion", StringComparison.Ordinal))] },
    }));

    private static void Write(Terminal terminal, ScoreCard card)
    {
        foreach (var figure in card.Figures.Where(f => f.Name != FigureName.Indicator))
            Write(terminal, figure);
        if (card.Linking is { } linking)
        {
            terminal.Output.WriteLine(
                $"{FigureName.Linking,-28} P {Number(linking.Precision)}  R {Number(linking.Recall)}  F1 {Number(linking.F1)}   ({linking.Mentions} mentions, {linking.Entities} gold entities)");
        }
        if (card[FigureName.Indicator] is { } indicators)
            Write(terminal, indicators);
    }

    private static void Write(Terminal terminal, Figure figure) => terminal.Output.WriteLine(
        $"{figure.Name,-28} P {Number(figure.Precision)}  R {Number(figure.Recall)}  F1 {Number(figure.F1)}   "
        + $"(tp {figure.TruePositives} fp {figure.FalsePositives} fn {figure.FalseNegatives})");

    private static void Show(Terminal terminal, ScoreCard card, int show)
    {
        if (show <= 0)
            return;
        terminal.Output.WriteLine(terminal.Say("-- missed", "-- 漏读"));
        Lines(terminal, card.Missed.Take(show));
        terminal.Output.WriteLine(terminal.Say("-- superfluous", "-- 多读"));
        Lines(terminal, card.Superfluous.Take(show));
    }

    private static void Lines(Terminal terminal, IEnumerable<GoldMention> mentions)
    {
        foreach (var m in mentions)
            terminal.Output.WriteLine($"   {m.Document} {m.Span.Start} {m.Label} {m.Text.Replace("\n", "", StringComparison.Ordinal)}");
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
