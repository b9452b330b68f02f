namespace Graph.Storage.Sqlite;

/// <summary>The texts about the store as a whole.</summary>
internal static class StoreSql
{
    public const string State =
        "SELECT revision, resolved, documents, mentions, assertions, observations, relations, entities FROM store WHERE only = 1";

    public const string Curation = "SELECT curation FROM store WHERE only = 1";

    public const string FactsChanged = "UPDATE store SET revision = revision + 1, resolved = 0";

    public const string CurationChanged = "UPDATE store SET revision = revision + 1, resolved = 0, curation = $text";

    public const string Resolved =
        "UPDATE store SET revision = revision + 1, resolved = 1, entities = $entities";
}
