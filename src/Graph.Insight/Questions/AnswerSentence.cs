using System.Globalization;
using Graph.Insight.Commitments;
using Graph.Insight.Evolutions;
using Graph.Insight.Indicators;
using Graph.Model;

namespace Graph.Insight.Questions;

/// <summary>Says an answer in a Chinese sentence made of its facts only.</summary>
internal static class AnswerSentence
{
    private const int NamesShown = 8;

    /// <summary>The sentence.</summary>
    public static string Of(AskAnswer answer) => answer switch
    {
        { Evolution: { } evolution } => evolution.Summary,
        { Timeline: { } timeline } => Timeline(timeline),
        { Entity: { } entity } => entity.LocatedIn.IsEmpty
            ? $"{entity.Name}：报告没有说明它在哪里。"
            : $"{entity.Name}：位于{Names(entity.LocatedIn.Select(l => l.Place.Name))}。",
        { Mentions: { } mentions } => $"有{Number(mentions.Total)}处原文提到。",
        { Neighbors: { } neighbors } => Listed("相关的有", neighbors.Total, neighbors.Items.Select(n => n.Entity.Name)),
        { Paths: { Length: { } length } paths } => length == 0 ? "两者是同一事物。" : $"{string.Join("—", paths.Paths[0].Nodes.Select(n => n.Name))}。",
        { Paths: not null } => "报告没有说明两者的关系。",
        { Projects: { } area } => Listed("有", area.Total, area.Phases.SelectMany(p => p.Projects).Select(p => p.Entity.Name)),
        { Entities: { } entities } => Listed("有", entities.Total, entities.Items.Select(e => e.Name)),
        { Commitments: { } commitments } => Promises(commitments),
        { Indicator: { } indicator } => Numbers(indicator, answer.Reading),
        { Comparison: { } comparison } => string.Join("；", comparison.Districts.Select(d =>
            $"{d.District.Name}{Number(comparison.Year)}年提到{Number(d.Named.Total)}个事物，承诺{Number(d.ScoreCard?.Promises ?? 0)}项，已实现{Number(d.ScoreCard?.Kept ?? 0)}项")) + "。",
        { District: { } district } => $"{district.District.Name}：库中有{Number(district.Documents.Length)}份报告。",
        { Year: { } year } =>
            $"{year.District.Name}{Number(year.Year)}年：新提到{Number(year.Added.Total)}个事物，完成{Number(year.Finished.Total)}个，"
            + $"未再提到{Number(year.Dropped.Total)}个，承诺{Number(year.Promised.Total)}项。",
        { Diff: { } diff } =>
            $"{diff.District.Name}{Number(diff.From)}年到{Number(diff.To)}年：新出现{Number(diff.Appeared.Total)}个，不再出现{Number(diff.Vanished.Total)}个，"
            + $"有进展{Number(diff.MovedOn.Total)}个，未变{Number(diff.Stayed.Total)}个。",
        _ => "库中的报告没有说明。",
    };

    private static string Timeline(Timelines.Timeline timeline)
    {
        var years = timeline.Years.Where(y => y.Phase is not null)
            .Select(y => $"{Number(y.Year)}年{(y.Phase!.Planned ? "计划" : "报告")}{PhaseWords.Of(y.Phase.Phase, timeline.Entity.Label)}")
            .ToList();
        return years.Count == 0 ? $"{timeline.Entity.Name}：报告没有说明进展。" : $"{timeline.Entity.Name}：{string.Join("；", years)}。";
    }

    private static string Promises(CommitmentPage page) => page.Total == 0
        ? "没有这样的承诺。"
        : $"共{Number(page.Total)}项：{Names(page.Items.Select(c => c.Entity.Name + c.Scope + PhaseWords.Of(c.Phase, c.Entity.Label)))}。";

    private static string Numbers(IndicatorHistory indicator, QuestionReading reading)
    {
        var told = indicator.Series.SelectMany(s => s.Years.Select(y => (Series: s, Year: y))).Select(p =>
        {
            var given = p.Year.Results.IsEmpty ? p.Year.Targets : p.Year.Results;
            var verb = (p.Year.Results.IsEmpty ? "计划" : "") + (p.Series.Measure == Measure.Growth ? "增长" : "");
            var value = given[^1].Value.ToString(CultureInfo.InvariantCulture);
            return $"{p.Series.District.Name}{Number(p.Year.Year)}年{indicator.Name}{verb}{value}{p.Series.Unit}{given[^1].Qualifier}";
        }).ToList();
        var asked = reading.Parameters.FirstOrDefault(p => p.Name is "district")?.Value.Split(',') ?? [];
        told.AddRange(asked.Where(d => indicator.Series.All(s => s.District.Name != d)).Select(d => $"{d}的报告没有给出{indicator.Name}"));
        return told.Count == 0 ? "库中的报告没有给出数值。" : string.Join("；", told) + "。";
    }

    private static string Listed(string opening, int total, IEnumerable<string> names) =>
        total == 0 ? "库中的报告没有提到。" : $"{opening}{Number(total)}个：{Names(names)}。";

    private static string Names(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToList();
        return string.Join('、', all.Take(NamesShown)) + (all.Count > NamesShown ? "等" : "");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
