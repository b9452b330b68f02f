using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Testing;

namespace Graph.Benchmarks;

/// <summary>
/// A corpus of any size with the proportions of the real one: some 300 mentions and as many assertions a document, few things named often and many once,
/// a relation for every tenth mention, in districts with forty documents each. The same for the same size.
/// </summary>
internal sealed class MadeCorpus(int mentions)
{
    /// <summary>Mentions of a document.</summary>
    public const int PerDocument = 300;

    private const string Characters = "北杨华泾徐家汇滨江天桥连廊宛平书院金融传媒港南站漕河长宁重行虹梅康健凌云龙湖枫林斜土田海钱乐山东安石化曹";
    private static readonly string[] Heads = ["人工智能小镇", "大厦", "公园改造工程", "路", "中心", "地块", "河道整治", "医院新院", "小学", "广场"];
    private static readonly Phase[] Phases = [Phase.Started, Phase.UnderWay, Phase.Completed, Phase.Opened];

    /// <summary>How many documents.</summary>
    public int Documents { get; } = Math.Max(1, mentions / PerDocument);

    /// <summary>How many mentions.</summary>
    public int Mentions => Documents * PerDocument;

    /// <summary>The reports, made one at a time.</summary>
    public IEnumerable<ReportFacts> Reports() => Enumerable.Range(0, Documents).Select(Report);

    /// <summary>The entities, as if every name were one thing.</summary>
    public ResolvedGraph Graph()
    {
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var assignments = ImmutableDictionary.CreateBuilder<MentionRef, string>();
        for (var document = 0; document < Documents; document++)
        {
            for (var i = 0; i < PerDocument; i++)
            {
                var id = IdOf(document, i);
                entities.TryAdd(id, new Entity(id, EntityLabel.Project, NameOf(document, i), CodeOf(document), [], null, null, null));
                assignments[new MentionRef(Key(document), i)] = id;
            }
        }
        return new ResolvedGraph([.. entities.Values.OrderBy(e => e.Id, CodePointComparer.Instance)], assignments.ToImmutable());
    }

    /// <summary>The id of the thing that a mention of a document names.</summary>
    public static string IdOf(int document, int mention) => $"project:{CodeOf(document)}:{NameOf(document, mention)}";

    /// <summary>The name that a mention of a document has.</summary>
    public static string NameOf(int document, int mention)
    {
        // A fifth of the mentions are of twenty things of the district, the rest is spread thin.
        var number = mention % 5 == 0 ? (document * 7 + mention) % 20 : 20 + (document * 131 + mention * 17) % 1_200;
        return string.Concat(Characters[number % 50], Characters[number / 50], Characters[DistrictOf(document) % 50], Heads[number % Heads.Length]);
    }

    /// <summary>Twenty years of two reports each are of one district.</summary>
    private static int DistrictOf(int document) => document / 40;

    private static string CodeOf(int document) => (100_101 + DistrictOf(document)).ToString(CultureInfo.InvariantCulture);

    private static string Key(int document) => document.ToString("made/00000000.txt", CultureInfo.InvariantCulture);

    private static ReportFacts Report(int document)
    {
        var year = 2005 + document % 20;
        var builder = new FactsBuilder(Key(document)).Of($"第{DistrictOf(document)}区", CodeOf(document)).Titled("made").Years(year, year + 1)
            .Section("一、工作回顾", year, Tense.Review);
        for (var i = 0; i < PerDocument; i += 3)
        {
            var names = new[] { NameOf(document, i), NameOf(document, i + 1), NameOf(document, i + 2) };
            builder = builder.Sentence($"加快城市更新，推进{names[0]}、{names[1]}、{names[2]}等项目建设，确保重点工程按期完成。");
            foreach (var name in names)
                builder = builder.Mention(name, EntityLabel.Project).Said(Phases[(document + i) % Phases.Length], "建设");
            if (i % 10 == 0 && names[0] != names[1])
                builder = builder.Related(RelationType.LocatedIn, names[0], names[1]);
        }
        return builder.Build();
    }
}
