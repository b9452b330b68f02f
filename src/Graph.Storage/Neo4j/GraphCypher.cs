using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>The texts by which the graph for people is made of facts and entities, in batches that may be run twice.</summary>
internal static class GraphCypher
{
    /// <summary>The relation types of the graph, in the order of <see cref="RelationType"/>.</summary>
    public static readonly string[] RelationTypes = ["LOCATED_IN", "PART_OF", "BUILDS", "RUNS", "PARTNERS_WITH"];

    /// <summary>
    /// The graph of some documents in the place of what was there. <c>graph</c> on a document tells of what it was made, so that a load that was cut
    /// off goes on where it stopped. The rows are packed (<see cref="PackedGraph"/>).
    /// </summary>
    public static readonly string WriteDocuments =
        $$"""
        UNWIND $documents AS row
        MATCH (d:Document {key: row.key})
        {{FactsCypher.Lock}}
        WITH d, row
        {{FactsCypher.RemoveGraph}}
        CALL { WITH d, row MATCH (p:District {id: row.publisher}) CREATE (p)-[:PUBLISHED]->(d) }
        CALL { WITH d, row UNWIND row.mentions AS x MATCH (e:Entity {id: x[1]}) WITH d, x, e, row.passages[x[0]] AS p
          CREATE (d)-[:MENTIONS {{PackedGraph.Properties(PackedGraph.Mention, ends: 1)}}]->(e) }
        CALL { WITH d, row UNWIND row.assertions AS x MATCH (e:Entity {id: x[1]}) WITH d, x, e, row.passages[x[0]] AS p
          CREATE (e)-[:HAS_ASSERTION]->(:Assertion {{PackedGraph.Properties(PackedGraph.Assertion, ends: 1)}})-[:STATED_IN]->(d) }
        CALL { WITH d, row UNWIND row.observations AS x MATCH (s:District {id: x[1]}) MERGE (i:Indicator {name: x[2]})
          WITH d, x, s, i, row.passages[x[0]] AS p
          CREATE (s)-[:REPORTS {{PackedGraph.Properties(PackedGraph.Observation, ends: 2)}}]->(i) }
        {{string.Join('\n', RelationTypes.Select(WriteRelation))}}
        SET d.graph = row.graph
        """;

    /// <summary>Entities whose names and links changed or not; marked with the resolution that they are of.</summary>
    public static string WriteEntities(EntityLabel label) =>
        $$"""
        UNWIND $entities AS row
        {{(label == EntityLabel.District ? "MERGE (e:District {id: row.id}) SET e:Entity" : $"MERGE (e:Entity {{id: row.id}}) SET e:{label}")}}
        SET e += row.values, e.resolution = $resolution
        """;

    /// <summary>Districts that publish but are named by no report: no entities, yet the start of PUBLISHED and REPORTS.</summary>
    public const string WritePublishers =
        """
        UNWIND $districts AS row
        MERGE (e:District {id: row.id})
        REMOVE e:Entity
        SET e = row.values, e.resolution = $resolution
        """;

    public const string RemoveParts = "MATCH ()-[r:PART_OF {by: 'name'}]->() WHERE r.resolution <> $resolution WITH r LIMIT $limit DELETE r RETURN count(*)";

    public const string WriteParts =
        """
        UNWIND $parts AS row
        MATCH (e:Entity {id: row.part}), (w:Entity {id: row.whole})
        MERGE (e)-[r:PART_OF {by: 'name'}]->(w)
        SET r.resolution = $resolution
        """;

    public const string WriteTallies = "UNWIND $entities AS row MATCH (e:Entity {id: row.id}) SET e += row.values";

    public const string RemoveEntities =
        "MATCH (e:Entity|District) WHERE e.resolution <> $resolution WITH e LIMIT $limit DETACH DELETE e RETURN count(*)";

    public const string RemoveIndicators = "MATCH (i:Indicator) WHERE NOT (i)<-[:REPORTS]-() WITH i LIMIT $limit DETACH DELETE i RETURN count(*)";

    private static string WriteRelation(string type) =>
        $$"""
        CALL { WITH d, row UNWIND row.{{type}} AS x MATCH (f:Entity {id: x[1]}), (t:Entity {id: x[2]}) WITH d, x, f, t, row.passages[x[0]] AS p
          CREATE (f)-[:{{type}} {{PackedGraph.Properties(PackedGraph.Relation, ends: 2)}}]->(t) }
        """;
}
