using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Names;

namespace Graph.Resolution.Districts;

/// <summary>
/// The district whose reports are read, with the divisions above it: what 区 and 市 stand for there, and which place a name begins with.
/// </summary>
internal sealed class DistrictContext
{
    private const int LongestDivisionName = 12;

    private readonly IDivisionTable _table;
    private readonly ImmutableArray<Place> _chain;

    public DistrictContext(DistrictRef district, IDivisionTable table)
    {
        (Scope, Name, Code, _table) = (district.Scope, district.Name, district.Code, table);
        _chain = Chain(district, table);
        CityScope = CityOf(district, table);
    }

    /// <summary>Its code, or its name where the table lacks it.</summary>
    public string Scope { get; }

    /// <summary>Its full name.</summary>
    public string Name { get; }

    /// <summary>Its code, or null.</summary>
    public string? Code { get; }

    /// <summary>Its name without the last part (徐汇 of 徐汇区), or the name where nothing can be left out.</summary>
    public string ShortName => _chain[^1].Short;

    /// <summary>The scope of the city it lies in (of a municipality's district the municipality), or its own where that is unknown.</summary>
    public string CityScope { get; }

    /// <summary>Whether a division lies in the same city.</summary>
    public bool IsNear(string code) => Code is not null && code.StartsWith(Code[..Math.Min(4, Code.Length)], StringComparison.Ordinal);

    /// <summary>Whether the scope is that of a division above this one.</summary>
    public bool IsAbove(string scope) => _chain.Any(p => p.Scope == scope) && scope != Scope;

    /// <summary>Whether the scope is that of a division inside this one.</summary>
    public bool IsInside(string scope) => Code is not null && scope.Length > Code.Length && scope.StartsWith(Code, StringComparison.Ordinal);

    /// <summary>
    /// The place that a name begins with, and the rest of the name. The report's voice (区, 市) and the names of the district and those above it count
    /// before anything; other divisions by their full names; cities of the own province, and provinces before institutions and programmes, by their
    /// short names too. A road called after a city (南京西路) begins with none.
    /// </summary>
    public (Anchor? Anchor, string Core) Anchor(string name, EntityLabel label)
    {
        if (Words.IsRoute(name))
            return (null, name);
        // 中国（上海）自贸试验区 begins with its city.
        if (name.StartsWith("中国", StringComparison.Ordinal) && AnchorAt(name[2..], label) is (not null, _) behind)
            return behind;
        return AnchorAt(name, label);
    }

    private (Anchor? Anchor, string Core) AnchorAt(string name, EntityLabel label)
    {
        Anchor? anchor = null;
        var (core, level) = (name, 0);
        while (OwnPlace(core, level) is var (text, place, index))
        {
            (anchor, core, level) = (Extend(anchor, text, place.Scope, place.Name), core[text.Length..], index + 1);
        }
        if (anchor?.Scope != Scope && OtherPlace(core, label) is var (other, division))
            (anchor, core) = (Extend(anchor, other, division.Code, division.Name), core[other.Length..]);
        return (anchor, core);
    }

    private static Anchor Extend(Anchor? before, string text, string scope, string name) => new(before?.Text + text, scope, name);

    private (string Text, Place Place, int Index)? OwnPlace(string name, int level)
    {
        for (var i = level; i < _chain.Length; i++)
        {
            var place = _chain[i];
            foreach (var text in place.Prefixes)
            {
                if (name.StartsWith(text, StringComparison.Ordinal) && Leaves(name, text))
                    return (text, place, i);
            }
        }
        return Voice(name, level);
    }

    // 区图书馆 is the report's own; 市图书馆 in a district's report is that of the city above.
    private (string Text, Place Place, int Index)? Voice(string name, int level)
    {
        if (level > 0 || name.Length < 3 || Words.IsNoVoice(name))
            return null;
        var start = name[0] is '全' or '本' or '我' ? 1 : 0;
        if (name.Length < start + 3 || !IsDivisionTail(name[start]))
            return null;
        for (var i = _chain.Length - 1; i >= 0; i--)
        {
            if (_chain[i].Name[^1] == name[start])
                return (name[..(start + 1)], _chain[i], i);
        }
        return null;
    }

    private (string Text, Division Division)? OtherPlace(string name, EntityLabel label)
    {
        var longest = Math.Min(name.Length - 2, LongestDivisionName);
        for (var length = longest; length >= 2; length--)
        {
            var text = name[..length];
            if (IsDivisionTail(text[^1]))
            {
                var full = DivisionChoice.Nearest(_table.Named(text), Code).Where(d => d.Level != DivisionLevel.Subdistrict).Take(2).ToArray();
                if (full.Length == 1)
                    return (text, full[0]);
            }
            if (length <= 3 && _table.ShortNamed(text).FirstOrDefault(d => IsKnownInShort(d, label)) is { } inShort)
                return (text, inShort);
        }
        return null;
    }

    // Short names of counties (新华, 平安) are words of other names too often.
    private bool IsKnownInShort(Division division, EntityLabel label) => division.Level switch
    {
        DivisionLevel.City => Code is not null && division.Code.AsSpan(0, 2).SequenceEqual(Code.AsSpan(0, 2)),
        DivisionLevel.Province => label is EntityLabel.Institution or EntityLabel.Program,
        _ => false,
    };

    private static bool Leaves(string name, string prefix) => name.Length - prefix.Length >= 2;

    internal static bool IsDivisionTail(char c) => c is '省' or '市' or '区' or '县' or '州' or '盟' or '旗';

    private static ImmutableArray<Place> Chain(DistrictRef district, IDivisionTable table)
    {
        var chain = ImmutableArray.CreateBuilder<Place>();
        foreach (var length in (ReadOnlySpan<int>)[2, 4, 6])
        {
            if (district.Code is { } code && code.Length > length && table.Find(code[..length]) is { } above && IsRealName(above.Name))
                chain.Add(new Place(above.Code, above.Name, ShortOf(above.Name, above.Code, table)));
        }
        chain.Add(new Place(district.Scope, district.Name, ShortOf(district.Name, district.Code, table)));
        return chain.ToImmutable();
    }

    private static string CityOf(DistrictRef district, IDivisionTable table)
    {
        if (district.Code is not { Length: > 4 } code)
            return district.Scope;
        if (table.Find(code[..4]) is { } city && IsRealName(city.Name))
            return city.Code;
        return table.Find(code[..2]) is { } province && province.Name.EndsWith('市') ? province.Code : district.Scope;
    }

    // The table fills the gap between a municipality and its districts with rows that are no names.
    private static bool IsRealName(string name) => name is not ("市辖区" or "县") && !name.Contains("直辖", StringComparison.Ordinal);

    internal static string ShortOf(string name, string? code, IDivisionTable table)
    {
        for (var length = name.Length - 1; length >= 2 && code is not null; length--)
        {
            if (table.ShortNamed(name[..length]).Any(d => d.Code == code))
                return name[..length];
        }
        return name.Length > 2 && IsDivisionTail(name[^1]) ? name[..^1] : name;
    }

    private sealed record Place(string Scope, string Name, string Short)
    {
        public ImmutableArray<string> Prefixes { get; } = Short.Length < Name.Length ? [Name, Short] : [Name];
    }
}
