namespace Graph.Storage.Neo4j;

/// <summary>The texts that ask the resolved graph. The order of answers is made in C# (<see cref="AnswerOrder"/>): Neo4j's is not by code point.</summary>
internal static class QuestionCypher
{
    public const string Assignments =
        "MATCH (d:Document {key: $key}) RETURN d.mentions, COLLECT { MATCH (d)-[m:MENTIONS]->(e:Entity) RETURN [m.mention, e.id] }";

    public const string EntityIds = "MATCH (e:Entity) RETURN e.id";

    public const string EntitiesById = $"UNWIND $ids AS id MATCH (e:Entity {{id: id}}) RETURN {Entity}";

    public const string EntitiesContaining = $"MATCH (e:Entity) WHERE e.search CONTAINS $text RETURN {Entity}";

    public const string EntityByKey = $"MATCH (e:Entity) WHERE e.keys CONTAINS $key RETURN {Entity}";

    /// <summary>Every part, and part of a part; a circle ends because no node is visited twice.</summary>
    public const string Parts =
        $$"""
        MATCH (:Entity {id: $id})<-[:PART_OF* {by: 'name'}]-(e:Entity)
        WHERE e.id <> $id
        WITH DISTINCT e
        RETURN {{Entity}}
        """;

    public const string Statements =
        $$"""
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})-[:HAS_ASSERTION]->(a:Assertion)-[:STATED_IN]->(d:Document)
        RETURN d.key, d.title, d.date, a.section, a.quote, a.start, a.end, e.id, a.text,
          a.mention, a.year, a.tense, a.phase, a.scope, a.modality, a.from, a.to, a.due, a.cueStart, a.cueEnd, a.page
        """;

    public const string Passages =
        $$"""
        UNWIND $ids AS id
        MATCH (d:Document)-[m:MENTIONS]->(e:Entity {id: id})
        RETURN d.key, d.title, d.date, m.section, m.quote, m.start, m.end, e.id,
          m.sentence, m.label, m.text, m.name, m.score, m.year, m.tense, m.from, m.to, m.page
        """;

    /// <summary>
    /// The first of each (<see cref="FirstPassage"/>), as the last resolution found it; none where its document has changed since. One row of all: a row costs the
    /// server more than what stands in it.
    /// </summary>
    public const string FirstPassages =
        """
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})
        MATCH (d:Document {key: e.firstDocument})
        WHERE d.graph IS NOT NULL
        RETURN collect(e.firstPassage)
        """;

    /// <summary>Those from the entities and to them; one between two that are asked for comes twice and is told apart by its place.</summary>
    public const string Relations =
        """
        UNWIND $ids AS id
        MATCH (e:Entity {id: id})-[r:LOCATED_IN|PART_OF|BUILDS|RUNS|PARTNERS_WITH]-(:Entity)
        WHERE r.document IS NOT NULL
        WITH DISTINCT r, startNode(r) AS x, endNode(r) AS y
        MATCH (d:Document {key: r.document})
        RETURN d.key, d.title, d.date, r.section, r.quote, r.start, r.end, type(r), x.id, y.id, r.year, r.tense, r.page
        """;

    private const string Entity =
        """
        e.id, [l IN labels(e) WHERE l <> 'Entity'][0], e.name, e.scope, e.aliases, e.aliasReasons, e.code, e.level, e.partOf,
          e.firstYear, e.lastYear, coalesce(e.mentions, 0), coalesce(e.documents, 0), coalesce(e.districts, []),
          e.firstDocument, e.firstMention
        """;
}
