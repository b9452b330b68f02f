using Graph.Model;
using Graph.Resolution.Names;

namespace Graph.Resolution.Districts;

/// <summary>
/// Finds the division that a name means in a district's reports: by its full or short name, also behind the names of divisions above it
/// (辽宁大连旅顺口). What could mean several equally well means none.
/// </summary>
internal sealed class DivisionNames(DistrictContext district, IDivisionTable table)
{
    /// <summary>
    /// The division, or null: when the table has several that fit, or when it has none and the name does not look like that of a county or
    /// anything above, whose names do not repeat.
    /// </summary>
    public DivisionKey? Find(string name)
    {
        if (name == district.Name || (name == district.ShortName && name.Length > 1))
            return Own();
        var known = false;
        if (Choose(table.Named(name), ref known) is { } full)
            return DivisionKey.Of(full);
        if (StreetOffice(name, ref known) is { } street)
            return DivisionKey.Of(street);
        if (ByShortName(name, ref known) is { } inShort)
            return DivisionKey.Of(inShort);
        if (BehindParents(name) is { } behind)
            return DivisionKey.Of(behind);
        if (known || name.Length < 3 || !DistrictContext.IsDivisionTail(name[^1]) || name.EndsWith("地区", StringComparison.Ordinal))
            return null;
        return new DivisionKey(name, name, null, LevelByTail(name));
    }

    /// <summary>The level that the last part of a name tells, or null (市 and 州 are of several).</summary>
    public static DivisionLevel? LevelByTail(string name) => name[^1] switch
    {
        '省' => DivisionLevel.Province,
        '区' when name.EndsWith("自治区", StringComparison.Ordinal) => DivisionLevel.Province,
        '区' or '县' or '旗' => DivisionLevel.County,
        '镇' or '乡' => DivisionLevel.Subdistrict,
        '道' when name.EndsWith("街道", StringComparison.Ordinal) => DivisionLevel.Subdistrict,
        _ => null,
    };

    private DivisionKey Own() => district.Code is { } code && table.Find(code) is { } division
        ? DivisionKey.Of(division)
        : new DivisionKey(district.Scope, district.Name, district.Code, LevelByTail(district.Name));

    private Division? Choose(IReadOnlyCollection<Division> candidates, ref bool known)
    {
        known |= candidates.Count > 0;
        var nearest = DivisionChoice.Nearest(candidates, district.Code).ToArray();
        if (nearest.Length == 0)
            return null;
        // 吉林 is a province and a city: of several equally near the one above is meant, if it is one.
        var level = nearest.Min(d => d.Level);
        var highest = nearest.Where(d => d.Level == level).Take(2).ToArray();
        return highest.Length == 1 ? highest[0] : null;
    }

    private Division? ByShortName(string name, ref bool known)
    {
        if (name.Length < 2)
            return null;
        var candidates = table.ShortNamed(name);
        // 湖南 is the province also where a street of the district is called after it; a town goes by its short name only near by.
        return candidates.FirstOrDefault(d => d.Level == DivisionLevel.Province)
            ?? Choose([.. candidates.Where(d => d.Level != DivisionLevel.Subdistrict || district.IsNear(d.Code))], ref known);
    }

    private Division? StreetOffice(string name, ref bool known)
    {
        const string Office = "街道";
        if (!name.EndsWith(Office, StringComparison.Ordinal))
            return null;
        foreach (var infix in Words.StreetInfixes)
        {
            if (Choose(table.Named(name[..^Office.Length] + infix + Office), ref known) is { } street && district.IsNear(street.Code))
                return street;
        }
        return null;
    }

    private Division? BehindParents(string name)
    {
        for (var split = 2; split <= name.Length - 2; split++)
        {
            var parents = Bearing(name[..split]).Where(d => d.Level != DivisionLevel.Subdistrict).ToArray();
            if (parents.Length == 0)
                continue;
            var rest = name[split..];
            var children = Bearing(rest).ToList();
            if (BehindParents(rest) is { } deeper)
                children.Add(deeper);
            var found = children.Where(c => parents.Any(p => c.Code.Length > p.Code.Length && c.Code.StartsWith(p.Code, StringComparison.Ordinal)))
                .DistinctBy(c => c.Code, StringComparer.Ordinal).ToArray();
            if (found.Length == 0)
                continue;
            var level = found.Min(d => d.Level);
            var highest = found.Where(d => d.Level == level).ToArray();
            if (highest.Length == 1)
                return highest[0];
        }
        return null;
    }

    private IEnumerable<Division> Bearing(string name) =>
        table.Named(name).Concat(table.ShortNamed(name)).DistinctBy(d => d.Code, StringComparer.Ordinal);
}
