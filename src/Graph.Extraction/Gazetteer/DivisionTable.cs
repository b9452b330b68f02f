using System.Collections.Immutable;
using System.Reflection;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Gazetteer;

/// <summary>The administrative divisions of China of 2023, and where their names stand in a text. Safe for use by many threads.</summary>
public sealed class DivisionTable : IDivisionTable
{
    private static readonly Lazy<DivisionTable> Shipped = new(Load);

    private readonly DivisionIndex _index;

    // Made when they are first asked for: of 44,000 divisions, a corpus names few.
    private readonly Division?[] _divisions;

    private DivisionTable(DivisionIndex index)
    {
        _index = index;
        _divisions = new Division?[index.Codes.Length];
    }

    /// <summary>The table that ships with the program; loaded at first use.</summary>
    public static DivisionTable Default => Shipped.Value;

    /// <summary>A table that knows no division.</summary>
    public static DivisionTable Empty { get; } = new(DivisionIndex.Empty);

    /// <inheritdoc/>
    public Division? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return DivisionIndex.TryKey(code, out var key) && Array.BinarySearch(_index.Codes, key) is >= 0 and var row ? Row(row) : null;
    }

    /// <inheritdoc/>
    public ImmutableArray<Division> Named(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        var group = Group(fullName);
        return Rows(_index.GroupStarts[group], _index.ShortStarts[group]);
    }

    /// <inheritdoc/>
    public ImmutableArray<Division> ShortNamed(string shortName)
    {
        ArgumentNullException.ThrowIfNull(shortName);
        var group = Group(shortName);
        return Rows(_index.ShortStarts[group], _index.GroupStarts[group + 1]);
    }

    /// <summary>
    /// Finds the longest name of a division, full or short, that the text begins with. False when there is none. Not taken for names here, though
    /// <see cref="Named"/> and <see cref="ShortNamed"/> know them: everyday words (城区; 发展, which is also 发展街道 in short), development zones, farms.
    /// </summary>
    public bool TryMatch(ReadOnlySpan<char> text, out DivisionMatch match)
    {
        match = default;
        var node = _index.Names.Root;
        for (var i = 0; i < text.Length && _index.Names.TryStep(node, text[i], out node); i++)
            if (node.Value > 0 && _index.Matches[node.Value] is > 0 and var meaning)
                match = new DivisionMatch(i + 1, (DivisionLevel)((meaning - 1) / 2), (meaning - 1) % 2 == 1);
        return match.Length > 0;
    }

    private static DivisionTable Load()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("Gazetteer/divisions.bin")
            ?? throw new InvalidOperationException("The compiled table of divisions is missing in this build.");
        return new DivisionTable(DivisionIndex.Read(new CompiledFileReader(file)));
    }

    // Group 0 is empty.
    private int Group(string name) => _index.Names.TryFind(name, out var node) ? node.Value : 0;

    private ImmutableArray<Division> Rows(int start, int end)
    {
        if (start == end)
            return [];
        var rows = ImmutableArray.CreateBuilder<Division>(end - start);
        for (var i = start; i < end; i++)
            rows.Add(Row(_index.Rows[i]));
        return rows.MoveToImmutable();
    }

    private Division Row(int row)
    {
        if (_divisions[row] is { } known)
            return known;
        var key = _index.Codes[row];
        var name = _index.Characters.AsSpan(_index.NameStarts[row].._index.NameStarts[row + 1]).ToString();
        return _divisions[row] = new Division(DivisionIndex.CodeOf(key), name, (DivisionLevel)DivisionIndex.LevelOf(key));
    }
}

/// <summary>A division's name at the beginning of a text.</summary>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Level">The level of the division; the highest when several bear the name.</param>
/// <param name="IsShort">Whether it is the name of these only in short (徐汇).</param>
public readonly record struct DivisionMatch(int Length, DivisionLevel Level, bool IsShort);
