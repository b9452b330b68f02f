namespace Graph.Storage.Neo4j;

/// <summary>
/// The texts by which facts are written, read and taken out. A document is a node for people; what a click in Browser should not show stands on two
/// nodes of its own: its text, and its facts as they were read, compressed.
/// </summary>
internal static class FactsCypher
{
    /// <summary>Takes the lock of document <c>d</c>, so that what is read of it next stays as it is.</summary>
    public const string Lock = "SET d.key = d.key";

    /// <summary>One document, whole, in the place of what was held.</summary>
    public const string Write =
        $$"""
        MERGE (d:Document {key: $key})
        {{Lock}}
        WITH d, CASE WHEN d.sha256 IS NULL THEN 0 ELSE 1 END AS held, coalesce(d.mentions, 0) AS mentions, coalesce(d.assertions, 0) AS assertions,
          coalesce(d.observations, 0) AS observations, coalesce(d.relations, 0) AS relations
        {{RemoveGraph}}
        SET d = $document
        MERGE (d)-[:HAS_TEXT]->(t:Text)
        SET t = $text
        MERGE (d)-[:HAS_FACTS]->(f:Facts)
        SET f = $facts
        WITH d, held, mentions, assertions, observations, relations
        MATCH (s:GraphStore {name: 'graph'})
        SET s.revision = s.revision + 1, s.resolved = false
        SET s.documents = s.documents + 1 - held, s.mentions = s.mentions + d.mentions - mentions, s.assertions = s.assertions + d.assertions - assertions,
          s.observations = s.observations + d.observations - observations, s.relations = s.relations + d.relations - relations
        """;

    public const string Remove =
        $$"""
        MATCH (d:Document {key: $key})
        {{Lock}}
        WITH d, d.mentions AS mentions, d.assertions AS assertions, d.observations AS observations, d.relations AS relations
        {{RemoveGraph}}
        CALL { WITH d MATCH (d)-[:HAS_TEXT|HAS_FACTS]->(own) DETACH DELETE own }
        DETACH DELETE d
        WITH mentions, assertions, observations, relations
        MATCH (s:GraphStore {name: 'graph'})
        SET s.revision = s.revision + 1, s.resolved = false
        SET s.documents = s.documents - 1, s.mentions = s.mentions - mentions, s.assertions = s.assertions - assertions,
          s.observations = s.observations - observations, s.relations = s.relations - relations
        RETURN s.revision
        """;

    /// <summary>
    /// Takes out of the graph all that document <c>d</c> said; nothing to look for where none was made of it yet. A step of other texts; it leaves their
    /// rows as they are.
    /// </summary>
    public const string RemoveGraph =
        """
        CALL {
          WITH d
          WITH d WHERE d.graph IS NOT NULL
          CALL { WITH d MATCH (d)-[r:MENTIONS]->() DELETE r }
          CALL { WITH d MATCH (a:Assertion)-[:STATED_IN]->(d) DETACH DELETE a }
          CALL { WITH d MATCH ()-[r:PUBLISHED]->(d) DELETE r }
          CALL { WITH d MATCH ()-[r:LOCATED_IN {document: d.key}]->() DELETE r }
          CALL { WITH d MATCH ()-[r:PART_OF {document: d.key}]->() DELETE r }
          CALL { WITH d MATCH ()-[r:BUILDS {document: d.key}]->() DELETE r }
          CALL { WITH d MATCH ()-[r:RUNS {document: d.key}]->() DELETE r }
          CALL { WITH d MATCH ()-[r:PARTNERS_WITH {document: d.key}]->() DELETE r }
          CALL { WITH d MATCH ()-[r:REPORTS {document: d.key}]->() DELETE r }
        }
        """;

    public const string Records = "MATCH (:Document)-[:HAS_FACTS]->(f:Facts) RETURN f.record";

    public const string Keys = "MATCH (d:Document) RETURN d.key";

    public const string Text = "MATCH (:Document {key: $key})-[:HAS_TEXT]->(t:Text) RETURN t.text";

    public const string Facts = "MATCH (t:Text)<-[:HAS_TEXT]-(d:Document {key: $key})-[:HAS_FACTS]->(f:Facts) RETURN f.payload, t.text";

    public const string FactsWithTexts =
        "UNWIND $keys AS key MATCH (t:Text)<-[:HAS_TEXT]-(d:Document {key: key})-[:HAS_FACTS]->(f:Facts) RETURN d.key, f.payload, t.text";

    /// <summary>The facts of some documents without their texts, of which no node and no edge is made.</summary>
    public const string FactsOfSome =
        "UNWIND $keys AS key MATCH (d:Document {key: key})-[:HAS_FACTS]->(f:Facts) RETURN d.key, f.payload, f.hash, d.graph";

    public const string KeysContaining = "MATCH (d:Document)-[:HAS_TEXT]->(t:Text) WHERE t.lines CONTAINS $text RETURN d.key";
}
