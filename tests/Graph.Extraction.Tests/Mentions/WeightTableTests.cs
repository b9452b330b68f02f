using Graph.Extraction.Mentions.Field;

namespace Graph.Extraction.Tests.Mentions;

/// <summary>The table of weights against the rows it was made of.</summary>
public sealed class WeightTableTests
{
    private const int Keys = 50_000;

    [Fact]
    public void A_feature_finds_its_own_weights_but_for_one_in_some_thousand()
    {
        var (keys, rows, table) = Made();

        var wrong = Enumerable.Range(0, Keys).Count(k => Enumerable.Range(0, WeightTable.Width).Any(y => table.Sum([Feature(keys[k])])[y] != rows[(k * WeightTable.Width) + y]));

        wrong.ShouldBeLessThan(Keys / 1000);
    }

    [Fact]
    public void A_feature_without_weights_counts_nothing_but_for_one_in_some_thousand()
    {
        var (keys, _, table) = Made();
        var known = keys.ToHashSet();
        var unknown = Enumerable.Range(Keys, Keys).Select(Key).Where(key => !known.Contains(key)).ToArray();

        unknown.Count(key => table.Sum([Feature(key)]) != default).ShouldBeLessThan(unknown.Length / 1000);
    }

    [Fact]
    public void Sums_add_up_row_by_row_and_say_nothing_in_the_last_place()
    {
        var (keys, _, table) = Made();

        var sum = table.Sum([Feature(keys[1]), Feature(keys[2]), Feature(keys[3])]);

        sum.ShouldBe(table.Sum([Feature(keys[1])]) + table.Sum([Feature(keys[2])]) + table.Sum([Feature(keys[3])]));
        sum[WeightTable.Width - 1].ShouldBe((short)0);
    }

    [Fact]
    public void A_table_without_keys_gives_nothing() => new WeightTable([], []).Sum([Feature(7)]).ShouldBe(default);

    private static (uint[] Keys, sbyte[] Rows, WeightTable Table) Made()
    {
        uint[] keys = [.. Enumerable.Range(0, Keys).Select(Key).Distinct().Order()];
        var rows = new sbyte[keys.Length * WeightTable.Width];
        for (var at = 0; at < rows.Length; at++)
            rows[at] = at % WeightTable.Width == WeightTable.Width - 1 ? (sbyte)0 : (sbyte)((at * 37 % 255) - 127);
        return (keys, rows, new WeightTable(keys, rows));
    }

    // Keys are hashes: any mixing that spreads them will do.
    private static uint Key(int k)
    {
        var mixed = (uint)(k + 1) * 0x85EBCA6B;
        return (mixed ^ (mixed >> 13)) * 0xC2B2AE35;
    }

    private static ulong Feature(uint key) => (ulong)key << 32;
}
