using System.Xml;

namespace Graph.Storage.Export;

/// <summary>GraphML: the properties are declared first, each with its type.</summary>
internal sealed class GraphmlWriter(TextWriter text) : GraphWriter(text)
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly XmlWriter _xml = XmlWriter.Create(text, new XmlWriterSettings { Async = true, CheckCharacters = false });

    /// <inheritdoc/>
    public override async Task BeginAsync()
    {
        await _xml.WriteStartDocumentAsync();
        await _xml.WriteStartElementAsync(null, "graphml", Namespace);
        await DeclareAsync("n_label", "node", "label", "string");
        await DeclareAsync("e_label", "edge", "label", "string");
        foreach (var (name, type, edge) in GraphItems.Declared)
            await DeclareAsync(Key(name, edge), edge ? "edge" : "node", name, type == typeof(int) ? "int" : type == typeof(double) ? "double" : "string");
        await _xml.WriteStartElementAsync(null, "graph", Namespace);
        await _xml.WriteAttributeStringAsync(null, "id", null, "graph");
        await _xml.WriteAttributeStringAsync(null, "edgedefault", null, "directed");
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(GraphItem item)
    {
        await _xml.WriteStartElementAsync(null, item.IsEdge ? "edge" : "node", Namespace);
        await _xml.WriteAttributeStringAsync(null, "id", null, (item.IsEdge ? "e" : "") + XmlText.Clean(item.Id));
        if (item.IsEdge)
        {
            await _xml.WriteAttributeStringAsync(null, "source", null, XmlText.Clean(item.From!));
            await _xml.WriteAttributeStringAsync(null, "target", null, XmlText.Clean(item.To!));
        }
        await DataAsync(item.IsEdge ? "e_label" : "n_label", item.Type);
        foreach (var (name, value) in item.Properties)
        {
            if (Plain(value) is { Length: > 0 } written)
                await DataAsync(Key(name, item.IsEdge), XmlText.Clean(written));
        }
        await _xml.WriteEndElementAsync();
    }

    /// <inheritdoc/>
    public override async Task EndAsync()
    {
        await _xml.WriteEndDocumentAsync();
        await _xml.FlushAsync();
    }

    private static string Key(string name, bool edge) => (edge ? "e_" : "n_") + name;

    private async Task DeclareAsync(string id, string on, string name, string type)
    {
        await _xml.WriteStartElementAsync(null, "key", Namespace);
        await _xml.WriteAttributeStringAsync(null, "id", null, id);
        await _xml.WriteAttributeStringAsync(null, "for", null, on);
        await _xml.WriteAttributeStringAsync(null, "attr.name", null, name);
        await _xml.WriteAttributeStringAsync(null, "attr.type", null, type);
        await _xml.WriteEndElementAsync();
    }

    private async Task DataAsync(string key, string value)
    {
        await _xml.WriteStartElementAsync(null, "data", Namespace);
        await _xml.WriteAttributeStringAsync(null, "key", null, key);
        await _xml.WriteStringAsync(value);
        await _xml.WriteEndElementAsync();
    }
}
