namespace Graph.Storage.Export;

/// <summary>The forms in which the whole graph can be written to one stream.</summary>
public enum GraphFormat
{
    /// <summary>JSON Lines: nodes, then edges, one object a line.</summary>
    Jsonl,

    /// <summary>GraphML, read by most programs for graphs.</summary>
    Graphml,

    /// <summary>GEXF 1.3 with time, for Gephi.</summary>
    Gexf,

    /// <summary>One table with a byte order mark, so that Excel shows Chinese.</summary>
    Csv,

    /// <summary>Statements that fill a Neo4j database.</summary>
    Cypher,

    /// <summary>JSON-LD in terms of schema.org and PROV-O.</summary>
    Jsonld,
}

/// <summary>What a format is called outside the program.</summary>
public static class GraphFormatNames
{
    /// <summary>The media type of answers in this format.</summary>
    public static string MediaType(this GraphFormat format) => format switch
    {
        GraphFormat.Jsonl => "application/jsonl",
        GraphFormat.Graphml => "application/graphml+xml",
        GraphFormat.Gexf => "application/gexf+xml",
        GraphFormat.Csv => "text/csv",
        GraphFormat.Cypher => "application/x-cypher-query",
        GraphFormat.Jsonld => "application/ld+json",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };
}
