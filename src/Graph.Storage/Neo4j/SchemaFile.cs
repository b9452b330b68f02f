using System.Security.Cryptography;
using System.Text;

namespace Graph.Storage.Neo4j;

/// <summary><c>cypher/schema.cypher</c>, which ships inside the program.</summary>
internal static class SchemaFile
{
    /// <summary>Its statements, in order, without comments and semicolons.</summary>
    public static IReadOnlyList<string> Statements { get; } = Read();

    /// <summary>Tells one state of the file from another.</summary>
    public static string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(';', Statements))));

    private static string[] Read()
    {
        using var stream = typeof(SchemaFile).Assembly.GetManifestResourceStream("schema.cypher")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(static l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
