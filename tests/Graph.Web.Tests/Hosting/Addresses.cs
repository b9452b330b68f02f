namespace Graph.Web.Tests.Hosting;

/// <summary>Addresses of views over the seeds.</summary>
internal static class Addresses
{
    public const string Beiyang = "/entity/project:310104:北杨人工智能小镇";

    public const string Skywalk = "/entity/project:310104:天桥连廊";

    public const string Xuhui = "/district/310104";

    public const string WorkReport = "/documents/000_e114de9436bf481b.txt";

    public const string Xujiahui = "area:310104:徐家汇地区";

    public static string Ask(string question) => $"/ask?q={Uri.EscapeDataString(question)}";

    /// <summary>Every view, by a word for it.</summary>
    public static IReadOnlyDictionary<string, string> Views { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["start"] = "/",
        ["search"] = "/search?q=徐家汇",
        ["entity"] = $"{Beiyang}?from=2020&to=2021",
        ["passage"] = $"{Beiyang}?from=2020&to=2021&passage=10795-10803@000_e114de9436bf481b.txt",
        ["districts"] = "/district",
        ["district"] = $"{Xuhui}?year=2020&outcome=unreported",
        ["two-districts"] = $"{Xuhui}?year=2020&with=310106",
        ["ask"] = "/ask",
        ["answer"] = Ask("徐汇区2020年哪些承诺没有兑现"),
        ["documents"] = "/documents",
        ["reader"] = $"{WorkReport}?at=10795&end=10803",
        ["graph-start"] = "/graph",
        ["graph"] = $"/graph?center={Xujiahui}&depth=2",
        ["two-years"] = "/graph?district=310104&from=2019&to=2020",
        ["two-years-all"] = "/graph?district=310104&from=2019&to=2020&all=1",
        ["suggestions"] = "/suggestions",
        ["add"] = "/add",
        ["nowhere"] = "/entity/北杨人",
    };
}
