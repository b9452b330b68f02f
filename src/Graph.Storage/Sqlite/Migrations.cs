using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The schema as the steps that lead to it, each a named text in <c>Migrations/</c>. The version stands in the file (<c>user_version</c>) and is
/// the number of steps taken; a step and its number are committed together.
/// </summary>
internal static class Migrations
{
    /// <summary>Tells a store of graph from any other SQLite file (<c>application_id</c>): “grph”.</summary>
    public const int ApplicationId = 0x67727068;

    /// <summary>The steps in order.</summary>
    public static ImmutableArray<string> Names { get; } = ["001-facts", "002-entities", "003-passages", "004-first-passages", "005-pages"];

    /// <summary>The version that this program reads and writes.</summary>
    public static int Current => Names.Length;

    /// <summary>The version of a file; 0 when nothing was made in it yet.</summary>
    public static int VersionOf(SqliteConnection connection) => (int)connection.Number("PRAGMA user_version");

    /// <summary>Takes the steps from the file's version to <paramref name="target"/>; a file that is there already stays as it is.</summary>
    public static void Apply(SqliteConnection connection, int target)
    {
        connection.CreateFunction("normalize", (string text) => NameNormalizer.Normalize(text), isDeterministic: true);
        while (VersionOf(connection) < target)
        {
            using var step = connection.BeginTransaction(deferred: false);
            // Another process may have taken the step while this one waited for its turn to write.
            var version = VersionOf(connection);
            if (version >= target)
                return;
            connection.Execute(Text(Names[version]));
            connection.Execute($"PRAGMA user_version = {version + 1}; PRAGMA application_id = {ApplicationId}");
            step.Commit();
        }
    }

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Migrations/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
