using System.Collections.Immutable;
using Graph.Insight.Documents;
using Graph.Model;

namespace Graph.Insight.Districts;

/// <summary>Finds the district that a caller means.</summary>
internal static class DistrictFinder
{
    /// <summary>By code, by name, or by the beginning of one name only (徐汇 of 徐汇区).</summary>
    public static DistrictRef? Find(ImmutableArray<DistrictCount> held, string asked)
    {
        var name = NameNormalizer.Normalize(asked);
        if (name.Length == 0)
            return null;
        var exact = held.FirstOrDefault(d => string.Equals(d.Code, name, StringComparison.Ordinal))
            ?? held.FirstOrDefault(d => string.Equals(d.Name, name, StringComparison.Ordinal));
        if (exact is not null)
            return new DistrictRef(exact.Name, exact.Code);
        var begun = held.Where(d => name.Length > 1 && d.Name.StartsWith(name, StringComparison.Ordinal)).ToList();
        return begun is [var one] ? new DistrictRef(one.Name, one.Code) : null;
    }
}
