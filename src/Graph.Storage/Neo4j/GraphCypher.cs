using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>The texts by which the graph for people is made of facts and entities, in batches that may be run twice.</summary>
internal static class GraphCypher
{
    /// <summary>The relation types of the graph, in the order of <see cref="RelationType"/>.</summary>
    public static readonly string[] RelationTypes = ["LOCATED_IN", "PART_OF", "BUILDS", "RUNS", "PARTNERS_WITH"];

    /// <summary>
    /// The graph of some documents in the place of what was there. <c>graph</c> on a document tells of what it was made, so that a load that was cut
    /// off goes on where it stopped.
    /// </summary>
    public static readonly string WriteDocuments =
        $$"""
        UNWIND $documents AS row
        MATCH (d:Document {key: row.key})
        SET d.graph = null
        WITH d, row
        {{FactsCypher.RemoveGraph}}
        CALL { WITH d, row MATCH (p:District {id: row.publisher}) CREATE (p)-[:PUBLISHED]->(d) }
        CALL { WITH d, row UNWIND row.mentions AS m MATCH (e:Entity {id: m.entity}) CREATE (d)-[r:MENTIONS]->(e) SET r = m.values }
        CALL { WITH d, row UNWIND row.assertions AS a MATCH (e:Entity {id: a.entity})
          CREATE (e)-[:HAS_ASSERTION]->(n:Assertion)-[:STATED_IN]->(d) SET n = a.values }
        CALL { WITH row UNWIND row.observations AS o MATCH (p:District {id: o.district}) MERGE (i:Indicator {name: o.indicator})
          CREATE (p)-[r:REPORTS]->(i) SET r = o.values }
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
        CALL { WITH row UNWIND row.{{type}} AS l MATCH (x:Entity {id: l.from}), (y:Entity {id: l.to}) CREATE (x)-[r:{{type}}]->(y) SET r = l.values }
        """;
}
