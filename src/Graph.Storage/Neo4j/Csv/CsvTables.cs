namespace Graph.Storage.Neo4j.Csv;

/// <summary>The files of an export for <c>neo4j-admin database import</c>, each with its columns. <c>#…</c> are the columns that are no properties.</summary>
internal static class CsvTables
{
    /// <summary>Where a row starts, ends, and of what label or type it is.</summary>
    public const string Start = "#start", End = "#end", Kind = "#kind", Id = "#id";

    private static readonly CsvColumn[] Place =
    [
        CsvColumn.Of("document", "string"), CsvColumn.Of("year", "long"), CsvColumn.Of("tense", "string"), CsvColumn.Of("from", "long"),
        CsvColumn.Of("to", "long"), CsvColumn.Of("section", "string[]"), CsvColumn.Of("quote", "string"), CsvColumn.Of("start", "long"),
        CsvColumn.Of("end", "long"), CsvColumn.Of("page", "long"),
    ];

    /// <summary>Nodes: file name, label, columns.</summary>
    public static readonly (string Name, string Label, CsvColumn[] Columns)[] Nodes =
    [
        ("store.csv", "GraphStore", [Own(":ID(GraphStore)"), .. Strings("name", "curation"),
            .. Longs("schema", "revision", "documents", "mentions", "assertions", "observations", "relations", "entities"), CsvColumn.Of("resolved", "boolean")]),
        ("documents.csv", "Document", [new CsvColumn("key", "key:ID(Document)"),
            .. Strings("title", "issuer", "date", "kind", "district", "districtCode", "sha256", "graph"),
            .. Longs("reviewYear", "planYear", "length", "mentions", "assertions", "observations", "relations")]),
        ("texts.csv", "Text", [Own(":ID(Text)"), .. Strings("text", "lines")]),
        ("facts.csv", "Facts", [Own(":ID(Facts)"), .. Strings("hash", "record"), CsvColumn.Of("payload", "byte[]")]),
        ("entities.csv", "", [new CsvColumn("id", "id:ID(Entity)"), new CsvColumn(Kind, ":LABEL"),
            .. Strings("name", "scope", "code", "level", "partOf", "search", "keys", "firstDocument", "firstPassage"),
            CsvColumn.Of("aliases", "string[]"), CsvColumn.Of("aliasReasons", "string[]"), CsvColumn.Of("districts", "string[]"),
            .. Longs("firstYear", "lastYear", "mentions", "documents", "resolution", "firstMention")]),
        ("assertions.csv", "Assertion", [Own(":ID(Assertion)"), .. Place, .. Longs("mention", "cueStart", "cueEnd"),
            .. Strings("text", "phase", "scope", "modality", "due")]),
        ("indicators.csv", "Indicator", [new CsvColumn("name", "name:ID(Indicator)")]),
    ];

    /// <summary>Relationships: file name, type, columns.</summary>
    public static readonly (string Name, string Type, CsvColumn[] Columns)[] Relationships =
    [
        ("has-text.csv", "HAS_TEXT", Ends("Document", "Text")),
        ("has-facts.csv", "HAS_FACTS", Ends("Document", "Facts")),
        ("published.csv", "PUBLISHED", Ends("Entity", "Document")),
        ("mentions.csv", "MENTIONS", [.. Ends("Document", "Entity"), .. Place, .. Longs("mention", "sentence"), .. Strings("label", "text", "name"),
            CsvColumn.Of("score", "double")]),
        ("has-assertion.csv", "HAS_ASSERTION", Ends("Entity", "Assertion")),
        ("stated-in.csv", "STATED_IN", Ends("Assertion", "Document")),
        ("reports.csv", "REPORTS", [.. Ends("Entity", "Indicator"), .. Place, CsvColumn.Of("value", "double"), .. Strings("unit", "measure", "qualifier")]),
        ("relations.csv", "", [.. Ends("Entity", "Entity"), new CsvColumn(Kind, ":TYPE"), .. Place, .. Strings("text", "toText", "by"),
            .. Longs("toStart", "toEnd", "resolution")]),
    ];

    private static CsvColumn Own(string header) => new(Id, header);

    private static CsvColumn[] Ends(string from, string to) => [new(Start, $":START_ID({from})"), new(End, $":END_ID({to})")];

    private static IEnumerable<CsvColumn> Strings(params string[] names) => names.Select(static n => CsvColumn.Of(n, "string"));

    private static IEnumerable<CsvColumn> Longs(params string[] names) => names.Select(static n => CsvColumn.Of(n, "long"));
}
