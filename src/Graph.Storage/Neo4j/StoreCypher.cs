namespace Graph.Storage.Neo4j;

/// <summary>The texts about the store as a whole: one node <c>GraphStore</c> knows schema, revision, counts and curation.</summary>
internal static class StoreCypher
{
    /// <summary>The version of <c>cypher/schema.cypher</c> and of what these texts write; raise it when a store of before cannot be read any more.</summary>
    public const int SchemaVersion = 3;

    public const string Inspect =
        """
        OPTIONAL MATCH (s:GraphStore {name: 'graph'})
        RETURN s.schema, s IS NULL AND EXISTS { MATCH () }, s.indexes
        """;

    public const string Create =
        """
        MERGE (s:GraphStore {name: 'graph'})
        ON CREATE SET s.schema = $schema, s.revision = 0, s.resolved = true, s.curation = '',
          s.documents = 0, s.mentions = 0, s.assertions = 0, s.observations = 0, s.relations = 0, s.entities = 0
        """;

    /// <summary>Says which <c>schema.cypher</c> was applied; a database that was imported from files has none yet.</summary>
    public const string Indexed = "CALL db.awaitIndexes(300) MATCH (s:GraphStore {name: 'graph'}) SET s.indexes = $indexes";

    public const string State =
        """
        MATCH (s:GraphStore {name: 'graph'})
        RETURN s.schema, s.revision, s.resolved, s.documents, s.mentions, s.assertions, s.observations, s.relations, s.entities
        """;

    public const string Curation = "MATCH (s:GraphStore {name: 'graph'}) RETURN s.curation";

    public const string WriteCuration =
        "MATCH (s:GraphStore {name: 'graph'}) SET s.revision = s.revision + 1, s.resolved = false, s.curation = $text";

    /// <summary>From here to <see cref="Resolved"/> the store is unresolved; the revision tells whether anything came between.</summary>
    public const string Resolving =
        "MATCH (s:GraphStore {name: 'graph'}) SET s.revision = s.revision + 1, s.resolved = false RETURN s.revision";

    /// <summary>Run again it finds the revision after its own and says so.</summary>
    public const string Resolved =
        """
        MATCH (s:GraphStore {name: 'graph'})
        WHERE s.revision = $revision OR (s.revision = $revision + 1 AND s.resolved)
        SET s.revision = $revision + 1, s.resolved = true, s.entities = $entities
        RETURN s.revision
        """;
}
