using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Tests.Reading;

/// <summary>A table of the few divisions that a test needs.</summary>
internal sealed class FewDivisions(params Division[] divisions) : IDivisionTable
{
    /// <summary>Those of the seeds, and a district name that several cities have.</summary>
    public static FewDivisions Seeds { get; } = new(
        new Division("31", "上海市", DivisionLevel.Province),
        new Division("310104", "徐汇区", DivisionLevel.County),
        new Division("310106", "静安区", DivisionLevel.County),
        new Division("32", "江苏省", DivisionLevel.Province),
        new Division("3201", "南京市", DivisionLevel.City),
        new Division("320106", "鼓楼区", DivisionLevel.County),
        new Division("35", "福建省", DivisionLevel.Province),
        new Division("3501", "福州市", DivisionLevel.City),
        new Division("350102", "鼓楼区", DivisionLevel.County));

    public Division? Find(string code) => Array.Find(divisions, d => string.Equals(d.Code, code, StringComparison.Ordinal));

    public ImmutableArray<Division> Named(string fullName) => [.. divisions.Where(d => string.Equals(d.Name, fullName, StringComparison.Ordinal))];

    public ImmutableArray<Division> ShortNamed(string shortName) =>
        [.. divisions.Where(d => d.Name.Length > 2 && string.Equals(d.Name[..^1], shortName, StringComparison.Ordinal))];
}
