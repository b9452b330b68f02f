using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Tests.Reading;

/// <summary>The divisions straight from the shared tables.</summary>
internal sealed class CsvDivisionTable : IDivisionTable
{
    private static readonly string[] Suffixes =
        ["壮族自治区", "维吾尔自治区", "回族自治区", "自治区", "自治州", "自治县", "自治旗", "街道", "地区", "新区", "省", "市", "区", "县", "旗", "盟", "镇", "乡"];

    private readonly Dictionary<string, Division> _byCode = new(StringComparer.Ordinal);
    private readonly ILookup<string, Division> _byName;
    private readonly ILookup<string, Division> _byShortName;

    public CsvDivisionTable(string folder)
    {
        foreach (var (file, level) in new[] { ("provinces.csv", DivisionLevel.Province), ("cities.csv", DivisionLevel.City), ("areas.csv", DivisionLevel.County), ("streets.csv", DivisionLevel.Subdistrict) })
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, file)).Skip(1).Where(line => line.Length > 0))
            {
                var cells = line.Split(',');
                _byCode[cells[0]] = new Division(cells[0], cells[1].Trim('"'), level);
            }
        }
        var all = _byCode.Values.OrderBy(d => d.Code, StringComparer.Ordinal).ToList();
        _byName = all.ToLookup(d => d.Name, StringComparer.Ordinal);
        _byShortName = all.Where(d => Short(d.Name).Length >= 2 && Short(d.Name).Length < d.Name.Length).ToLookup(d => Short(d.Name), StringComparer.Ordinal);
    }

    public Division? Find(string code) => _byCode.GetValueOrDefault(code);

    public ImmutableArray<Division> Named(string fullName) => [.. _byName[fullName]];

    public ImmutableArray<Division> ShortNamed(string shortName) => [.. _byShortName[shortName]];

    private static string Short(string name)
    {
        var suffix = Array.Find(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? name : name[..^suffix.Length];
    }
}
