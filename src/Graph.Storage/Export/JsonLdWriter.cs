using System.Text.Json;

namespace Graph.Storage.Export;

/// <summary>
/// JSON-LD: entities as things of schema.org, documents as reports, statements as entities of PROV-O that were derived from a document. Each edge is a
/// node object of its own source, which a processor merges by <c>@id</c>.
/// </summary>
internal sealed class JsonLdWriter(TextWriter text) : GraphWriter(text)
{
    // Without @base: a name relative to a URN is resolved against nothing that one could look up.
    private const string Context =
        """
        {"@context":{"schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#","graph":"urn:graph:term:",
        "name":"schema:name","containedInPlace":{"@id":"schema:containedInPlace","@type":"@id"},"isPartOf":{"@id":"schema:isPartOf","@type":"@id"},
        "mentions":{"@id":"schema:mentions","@type":"@id"},"publisher":{"@id":"schema:publisher","@type":"@id"},
        "wasDerivedFrom":{"@id":"prov:wasDerivedFrom","@type":"@id"},"related":{"@id":"graph:related","@type":"@id"},
        "about":{"@id":"schema:about","@type":"@id"}},
        "@graph":[
        """;

    private bool _first = true;

    /// <inheritdoc/>
    public override Task BeginAsync() => Text.WriteAsync(Context);

    /// <inheritdoc/>
    public override async Task WriteAsync(GraphItem item)
    {
        await Text.WriteAsync(_first ? "\n" : ",\n");
        _first = false;
        await Text.WriteAsync(JsonLinesGraphWriter.Json(json =>
        {
            if (item.IsEdge)
                WriteEdge(json, item);
            else
                WriteNode(json, item);
        }));
    }

    /// <inheritdoc/>
    public override Task EndAsync() => Text.WriteAsync("\n]}\n");

    private static string Iri(string id) => "urn:graph:" + Uri.EscapeDataString(id);

    private static void WriteNode(Utf8JsonWriter json, GraphItem item)
    {
        json.WriteString("@id", Iri(item.Id));
        json.WriteString("@type", item.Type switch
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
        json.WriteString("graph:label", item.Type);
        if (item["name"] is string name)
            json.WriteString("name", name);
        JsonLinesGraphWriter.WriteProperties(json, item with { Properties = [.. item.Properties.Where(p => p.Name is not "name")] }, "graph:");
    }

    private static void WriteEdge(Utf8JsonWriter json, GraphItem item)
    {
        switch (item.Type)
        {
            case "MENTIONS":
                Link(json, item.From!, "mentions", item.To!);
                break;
            case "LOCATED_IN":
                Link(json, item.From!, "containedInPlace", item.To!);
                break;
            case "PART_OF":
                Link(json, item.From!, "isPartOf", item.To!);
                break;
            case "PUBLISHED":
                Link(json, item.To!, "publisher", item.From!);
                break;
            case "STATED_IN":
                Link(json, item.From!, "wasDerivedFrom", item.To!);
                break;
            case "HAS_ASSERTION":
                Link(json, item.To!, "about", item.From!);
                break;
            default:
                // Numbers and relations without a term of their own keep their passage: a statement that was derived from its document.
                json.WriteString("@type", item.Type is "REPORTS" ? "schema:Observation" : "prov:Entity");
                json.WriteString("graph:relation", item.Type);
                json.WriteString("about", Iri(item.From!));
                json.WriteString("related", Iri(item.To!));
                if (item["document"] is string document)
                    json.WriteString("wasDerivedFrom", Iri("document:" + document));
                JsonLinesGraphWriter.WriteProperties(json, item, "graph:");
                break;
        }
    }

    private static void Link(Utf8JsonWriter json, string from, string term, string to)
    {
        json.WriteString("@id", Iri(from));
        json.WriteString(term, Iri(to));
    }
}
