using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Curating;

namespace Graph.Resolution.Tests;

/// <summary>Short reports for tests: a district and the names in them.</summary>
internal static class Reports
{
    public static readonly DistrictRef Xuhui = new("徐汇区", "310104");
    public static readonly DistrictRef Jingan = new("静安区", "310106");
    public static readonly DistrictRef Yixian = new("易县", "130633");
    public static readonly DistrictRef Hunan = new("湖南省", "43");
    public static readonly DistrictRef Changsha = new("长沙市", "4301");

    /// <summary>A report in which these names stand.</summary>
    public static ResolutionInput Report(string document, DistrictRef district, params (EntityLabel Label, string Name)[] names) =>
        new(document, district, [.. names.Select(n => new NamedMention(n.Label, n.Name))], []);

    /// <summary>A report of 徐汇区 in which names of one label stand.</summary>
    public static ResolutionInput Xuhui2020(EntityLabel label, params string[] names) =>
        Report("2020.txt", Xuhui, [.. names.Select(n => (label, n))]);

    /// <summary>The same report, in which the text declares two of its names to be of one thing.</summary>
    public static ResolutionInput Stating(this ResolutionInput report, int full, int other, NameStatementKind kind) =>
        report with { Statements = report.Statements.Add(new NameStatement(full, other, kind)) };

    /// <summary>Resolves reports with the few divisions of the tests.</summary>
    public static ResolvedGraph Resolve(params ResolutionInput[] reports) => Resolve("", reports);

    /// <summary>Resolves reports under a curation file.</summary>
    public static ResolvedGraph Resolve(string curation, params ResolutionInput[] reports) =>
        new Resolver(ListedDivisions.Few).Resolve(reports, Curation.Parse(curation));

    /// <summary>The entity of a mention.</summary>
    public static Entity EntityOf(this ResolvedGraph graph, string document, int mention)
    {
        var id = graph.Assignments[new MentionRef(document, mention)];
        return graph.Entities.Single(e => e.Id == id);
    }

    /// <summary>The ids of the entities.</summary>
    public static ImmutableArray<string> Ids(this ResolvedGraph graph) => [.. graph.Entities.Select(e => e.Id)];
}
