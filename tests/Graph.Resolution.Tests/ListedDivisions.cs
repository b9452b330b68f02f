using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolution.Tests;

/// <summary>A table of divisions written out in a test.</summary>
internal sealed class ListedDivisions : IDivisionTable
{
    private static readonly string[] Tails = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "街道", "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡"];
    private readonly Dictionary<string, Division> _byCode;
    private readonly ILookup<string, Division> _byName;
    private readonly ILookup<string, Division> _byShortName;

    private ListedDivisions(IEnumerable<(string Code, string Name)> rows)
    {
        var all = rows.Select(r => new Division(r.Code, r.Name, LevelOf(r.Code))).OrderBy(d => d.Code, StringComparer.Ordinal).ToList();
        _byCode = all.ToDictionary(d => d.Code);
        _byName = all.ToLookup(d => d.Name);
        _byShortName = all.ToLookup(d => ShortOf(d.Name));
    }

    /// <summary>Shanghai with some districts and streets, and what its reports name elsewhere.</summary>
    public static ListedDivisions Few { get; } = new(
    [
        ("31", "上海市"), ("3101", "市辖区"), ("310104", "徐汇区"), ("310106", "静安区"), ("310116", "金山区"),
        ("310104003", "天平路街道"), ("310104004", "湖南路街道"), ("310104007", "斜土路街道"), ("310104014", "徐家汇街道"), ("310104013", "漕河泾街道"),
        ("310104103", "华泾镇"), ("310106012", "江宁路街道"), ("310106017", "大宁路街道"),
        ("13", "河北省"), ("1306", "保定市"), ("130633", "易县"), ("130607", "满城区"),
        ("21", "辽宁省"), ("2102", "大连市"), ("210212", "旅顺口区"), ("22", "吉林省"), ("2202", "吉林市"),
        ("32", "江苏省"), ("3201", "南京市"), ("320106", "鼓楼区"), ("35", "福建省"), ("3501", "福州市"), ("350102", "鼓楼区"),
        ("43", "湖南省"), ("4301", "长沙市"), ("430181", "浏阳市"), ("53", "云南省"), ("5325", "红河哈尼族彝族自治州"), ("532525", "石屏县"),
    ]);

    /// <summary>No divisions.</summary>
    public static ListedDivisions Empty { get; } = new([]);

    public Division? Find(string code) => _byCode.GetValueOrDefault(code);

    public ImmutableArray<Division> Named(string fullName) => [.. _byName[fullName]];

    public ImmutableArray<Division> ShortNamed(string shortName) => [.. _byShortName[shortName]];

    private static DivisionLevel LevelOf(string code) => code.Length switch
    {
        2 => DivisionLevel.Province,
        4 => DivisionLevel.City,
        6 => DivisionLevel.County,
        _ => DivisionLevel.Subdistrict,
    };

    private static string ShortOf(string name)
    {
        var tail = Tails.FirstOrDefault(t => name.EndsWith(t, StringComparison.Ordinal) && name.Length - t.Length >= 2);
        return tail is null ? name : name[..^tail.Length];
    }
}
