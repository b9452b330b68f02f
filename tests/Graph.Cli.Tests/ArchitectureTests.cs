using System.Reflection;
using NetArchTest.Rules;

namespace Graph.Cli.Tests;

/// <summary>Dependencies point from left to right in the line of stages and never back (architecture of the project).</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Graph.Model"] = [],
        ["Graph.Extraction"] = ["Graph.Model"],
        ["Graph.Learning"] = ["Graph.Model", "Graph.Extraction"],
        ["Graph.Resolution"] = ["Graph.Model"],
        ["Graph.Storage"] = ["Graph.Model"],
        ["Graph.Insight"] = ["Graph.Model", "Graph.Storage"],
        ["Graph.Web"] = [],
        ["Graph.Api"] = ["Graph.Model", "Graph.Extraction", "Graph.Resolution", "Graph.Storage", "Graph.Insight", "Graph.Web"],
    };

    // The stages inside extraction, in their order.
    private static readonly string[] Stages = ["Reading", "Segmentation", "Mentions", "Assertions", "Relations", "Observations"];

    public static TheoryData<string> Assemblies => [.. Allowed.Keys];

    public static TheoryData<string> ExtractionStages => [.. Stages];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_project_knows_only_those_before_it(string name)
    {
        var known = Assembly.Load(name).GetReferencedAssemblies().Select(a => a.Name!).Where(a => a.StartsWith("Graph.", StringComparison.Ordinal));

        known.ShouldBeSubsetOf(Allowed[name]);
    }

    [Theory]
    [MemberData(nameof(ExtractionStages))]
    public void A_stage_of_extraction_knows_nothing_of_the_stages_after_it(string stage)
    {
        // Observations and relations read the same sentences side by side; neither may lean on the other or on what comes after both.
        var later = Stages.Skip(Array.IndexOf(Stages, stage) + 1).Select(s => "Graph.Extraction." + s).ToArray();
        if (later.Length == 0)
            later = ["Graph.Extraction.Mentions", "Graph.Extraction.Assertions", "Graph.Extraction.Relations"];

        var result = Types.InAssembly(typeof(Graph.Extraction.ReportExtractor).Assembly)
            .That().ResideInNamespace("Graph.Extraction." + stage)
            .ShouldNot().HaveDependencyOnAny(later)
            .GetResult();

        result.IsSuccessful.ShouldBeTrue(string.Join(", ", result.FailingTypes?.Select(t => t.FullName) ?? []));
    }

    [Fact]
    public void The_model_has_no_package_behind_it() =>
        typeof(Graph.Model.Span).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));
}
