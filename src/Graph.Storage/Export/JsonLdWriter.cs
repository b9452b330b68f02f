using System.Text.Json;

namespace Graph.Storage.Export;

/// <summary>
/// JSON-LD: entities as things of schema.org, documents as reports; whatever a passage says (a name, a phase, a relation, a number) as an entity of PROV-O that is
/// derived from its document and carries the quote. An edge is a triple of its own as well, on a node object that a processor merges by <c>@id</c>.
/// </summary>
internal sealed class JsonLdWriter(TextWriter text) : GraphWriter(text)
{
    // Without @base: a name relative to a URN is resolved against nothing that one could look up. A number with a point would else be a double and one without an integer.
    private const string Context =
        """
        {"@context":{"schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#","xsd":"http://www.w3.org/2001/XMLSchema#","graph":"urn:graph:term:",
        "name":"schema:name","alternateName":"schema:alternateName","title":"schema:headline","date":{"@id":"schema:datePublished","@type":"xsd:date"},
        "value":{"@id":"schema:value","@type":"xsd:double"},"unit":"schema:unitText",
        "containedInPlace":{"@id":"schema:containedInPlace","@type":"@id"},"isPartOf":{"@id":"schema:isPartOf","@type":"@id"},
        "mentions":{"@id":"schema:mentions","@type":"@id"},"publisher":{"@id":"schema:publisher","@type":"@id"},
        "builds":{"@id":"graph:builds","@type":"@id"},"runs":{"@id":"graph:runs","@type":"@id"},"partnersWith":{"@id":"graph:partnersWith","@type":"@id"},
        "wasDerivedFrom":{"@id":"prov:wasDerivedFrom","@type":"@id"},"related":{"@id":"graph:related","@type":"@id"},
        "about":{"@id":"schema:about","@type":"@id"},"variableMeasured":{"@id":"schema:variableMeasured","@type":"@id"}},
        "@graph":[
        """;

    private bool _first = true;

    /// <inheritdoc/>
    public override Task BeginAsync() => Text.WriteAsync(Context);

    /// <inheritdoc/>
    public override async Task WriteAsync(GraphItem item)
    {
        if (!item.IsEdge)
            await ObjectAsync(json => WriteNode(json, item));
        if (LinkOf(item) is var (from, term, to))
        {
            await ObjectAsync(json =>
            {
                json.WriteString("@id", Iri(from));
                json.WriteString(term, Iri(to));
            });
        }
        if (item.IsEdge && item["document"] is string document)
            await ObjectAsync(json => WriteStatement(json, item, document));
    }

    /// <inheritdoc/>
    public override Task EndAsync() => Text.WriteAsync("\n]}\n");

    private async Task ObjectAsync(Action<Utf8JsonWriter> write)
    {
        await Text.WriteAsync(_first ? "\n" : ",\n");
        _first = false;
        await Text.WriteAsync(JsonLinesGraphWriter.Json(write));
    }

    private static string Iri(string id) => "urn:graph:" + Uri.EscapeDataString(id);

    private static void WriteNode(Utf8JsonWriter json, GraphItem item)
    {
        json.WriteString("@id", Iri(item.Id));
        json.WriteStartArray("@type");
        json.WriteStringValue(item.Type switch
        {
            "District" => "schema:AdministrativeArea",
            "Area" => "schema:Place",
            "Project" => "schema:Place",
            "Institution" => "schema:Organization",
            "Document" => "schema:Report",
            "Assertion" => "prov:Entity",
            "Indicator" => "schema:StatisticalVariable",
            _ => "schema:Thing",
        });
        // What others are derived from is an entity of PROV-O itself.
        if (item.Type is "Document")
            json.WriteStringValue("prov:Entity");
        json.WriteEndArray();
        json.WriteString("graph:label", item.Type);
        WriteProperties(json, item);
    }

    /// <summary>The triple of an edge; none of a number, which belongs to no one thing.</summary>
    private static (string From, string Term, string To)? LinkOf(GraphItem item) => item.Type switch
    {
        "MENTIONS" => (item.From!, "mentions", item.To!),
        "LOCATED_IN" => (item.From!, "containedInPlace", item.To!),
        "PART_OF" => (item.From!, "isPartOf", item.To!),
        "BUILDS" => (item.From!, "builds", item.To!),
        "RUNS" => (item.From!, "runs", item.To!),
        "PARTNERS_WITH" => (item.From!, "partnersWith", item.To!),
        "PUBLISHED" => (item.To!, "publisher", item.From!),
        "STATED_IN" => (item.From!, "wasDerivedFrom", item.To!),
        "HAS_ASSERTION" => (item.To!, "about", item.From!),
        _ => null,
    };

    /// <summary>The passage that an edge comes from.</summary>
    private static void WriteStatement(Utf8JsonWriter json, GraphItem item, string document)
    {
        var measured = item.Type is "REPORTS";
        json.WriteStartArray("@type");
        json.WriteStringValue("prov:Entity");
        if (measured)
            json.WriteStringValue("schema:Observation");
        json.WriteEndArray();
        json.WriteString("graph:relation", item.Type);
        // A document that names a thing says something about the thing.
        var names = item.Type is "MENTIONS";
        json.WriteString("about", Iri(names ? item.To! : item.From!));
        if (!names)
            json.WriteString(measured ? "variableMeasured" : "related", Iri(item.To!));
        json.WriteString("wasDerivedFrom", Iri("document:" + document));
        WriteProperties(json, item with { Properties = [.. item.Properties.Where(static p => p.Name is not "document")] });
    }

    private static void WriteProperties(Utf8JsonWriter json, GraphItem item)
    {
        foreach (var property in item.Properties)
        {
            if (property is ("aliases", string[] aliases))
            {
                json.WriteStartArray("alternateName");
                foreach (var alias in aliases)
                    json.WriteStringValue(alias);
                json.WriteEndArray();
                continue;
            }
            var ofContext = property.Name is "name" or "title" or "date" or "value" or "unit";
            JsonLinesGraphWriter.WriteProperty(json, ofContext ? property.Name : "graph:" + property.Name, property.Value);
        }
    }
}
