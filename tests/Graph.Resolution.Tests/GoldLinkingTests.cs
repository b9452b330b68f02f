using Graph.Extraction.Gazetteer;
using Graph.Model;
using Graph.Resolution.Curating;
using Graph.Testing;

namespace Graph.Resolution.Tests;

/// <summary>How well the rules agree with careful readers on which mentions are the same thing.</summary>
public class GoldLinkingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(true, 0.97)]
    [InlineData(false, 0.965)]
    public void Linking_of_the_annotated_names_agrees_with_its_readers(bool withDivisions, double floor)
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "The shared annotation is not on this machine.");
        var mentions = GoldMention.Read("dev");
        var graph = new Resolver(withDivisions ? DivisionTable.Default : DivisionTable.Empty).Resolve(GoldMention.Inputs(mentions, _ => new DistrictRef("徐汇区", "310104")), Curation.Empty);

        var counts = new Dictionary<string, int>();
        var linked = mentions.Select(m =>
        {
            var index = counts[m.Document] = counts.GetValueOrDefault(m.Document, -1) + 1;
            return (Gold: m.Entity!, Ours: graph.Assignments[new MentionRef(m.Document, index)], m.Name);
        }).ToList();

        var (precision, recall) = BCubed(linked);
        var f1 = 2 * precision * recall / (precision + recall);
        output.WriteLine($"linking B-cubed P {precision:F3} R {recall:F3} F1 {f1:F3}");
        foreach (var split in linked.GroupBy(l => l.Gold).Where(g => g.Select(l => l.Ours).Distinct().Count() > 1))
            output.WriteLine($"split {split.Key}: {string.Join(" | ", split.Select(l => l.Name + " → " + l.Ours).Distinct())}");
        foreach (var joined in linked.GroupBy(l => l.Ours).Where(g => g.Select(l => l.Gold).Distinct().Count() > 1))
            output.WriteLine($"joined {joined.Key}: {string.Join(" | ", joined.Select(l => l.Name + " ← " + l.Gold).Distinct())}");
        f1.ShouldBeGreaterThanOrEqualTo(floor);
        precision.ShouldBeGreaterThanOrEqualTo(0.99);
    }

    [Fact]
    public void What_the_reports_of_two_years_of_a_province_name_meets_in_one_entity()
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "The shared annotation is not on this machine.");
        var table = DivisionTable.Default;
        var district = GoldMention.CorpusDistricts(table);
        var inputs = GoldMention.Inputs(GoldMention.Read("train", "more", "wide"), district).Where(i => i.District.Code?.Length == 2).ToList();
        var graph = new Resolver(table).Resolve(inputs, Curation.Empty);

        var mentions = inputs.SelectMany(i => i.Mentions.Select((m, index) => (
            i.District,
            i.Document,
            Name: NameNormalizer.Normalize(m.Name),
            Id: graph.Assignments[new MentionRef(i.Document, index)]))).ToList();
        var names = mentions.GroupBy(m => (m.District, m.Name)).Count(g => g.Select(m => m.Document).Distinct().Count() > 1);
        var entities = mentions.GroupBy(m => (m.District, m.Id)).Where(g => g.Select(m => m.Document).Distinct().Count() > 1).ToList();
        var joined = entities.Count(g => g.GroupBy(m => m.Name).All(n => n.Select(m => m.Document).Distinct().Take(2).Count() == 1));
        output.WriteLine($"{names} names stand in several reports of a province; {entities.Count} entities do, {joined} of them under different names alone");

        mentions.GroupBy(m => (m.District, m.Name)).ShouldAllBe(g => g.Select(m => m.Id).Distinct().Count() == 1);
        joined.ShouldBeGreaterThanOrEqualTo(120);
    }

    private static (double Precision, double Recall) BCubed(List<(string Gold, string Ours, string Name)> linked)
    {
        var gold = linked.CountBy(l => l.Gold).ToDictionary();
        var ours = linked.CountBy(l => l.Ours).ToDictionary();
        var both = linked.CountBy(l => (l.Gold, l.Ours)).ToDictionary();
        return (
            linked.Average(l => (double)both[(l.Gold, l.Ours)] / ours[l.Ours]),
            linked.Average(l => (double)both[(l.Gold, l.Ours)] / gold[l.Gold]));
    }
}
