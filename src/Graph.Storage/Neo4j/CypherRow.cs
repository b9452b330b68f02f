using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>One row of an answer.</summary>
/// <param name="Values">
/// Its values in the order of the columns: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <c>byte[]</c>, or lists of them (<c>IReadOnlyList&lt;object?&gt;</c>).
/// </param>
public sealed record CypherRow(IReadOnlyList<object?> Values)
{
    internal string Text(int column) => (string)Values[column]!;

    internal string? TextOrNull(int column) => (string?)Values[column];

    internal int Int(int column) => checked((int)(long)Values[column]!);

    internal long Long(int column) => (long)Values[column]!;

    internal int? IntOrNull(int column) => Values[column] is long number ? checked((int)number) : null;

    internal double Double(int column) => Values[column] is long whole ? whole : (double)Values[column]!;

    internal bool Bool(int column) => (bool)Values[column]!;

    internal byte[] Bytes(int column) => (byte[])Values[column]!;

    internal IReadOnlyList<object?> List(int column) => (IReadOnlyList<object?>)Values[column]!;

    /// <summary>An empty list is an absent property where the graph was imported from files.</summary>
    internal ImmutableArray<string> Strings(int column) => Values[column] is null ? [] : [.. List(column).Select(static v => (string)v!)];

    internal T Enum<T>(int column)
        where T : struct, System.Enum => System.Enum.Parse<T>(Text(column), ignoreCase: true);

    internal T? EnumOrNull<T>(int column)
        where T : struct, System.Enum => Values[column] is null ? null : Enum<T>(column);

    /// <summary>A time from four columns.</summary>
    internal SectionTime Time(int column) => new(IntOrNull(column), EnumOrNull<Tense>(column + 1), IntOrNull(column + 2), IntOrNull(column + 3));
}
