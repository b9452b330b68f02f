using System.Globalization;
using System.Xml;

namespace Graph.Storage.Export;

/// <summary>GEXF 1.3 with time: a node lives from the first year in which it is spoken of to the last, an edge in the year of its passage.</summary>
internal sealed class GexfWriter(TextWriter text) : GraphWriter(text)
{
    private const string Namespace = "http://gexf.net/1.3";

    private readonly XmlWriter _xml = XmlWriter.Create(text, new XmlWriterSettings { Async = true, CheckCharacters = false });

    /// <inheritdoc/>
    public override async Task BeginAsync()
    {
        await _xml.WriteStartDocumentAsync();
        await _xml.WriteStartElementAsync(null, "gexf", Namespace);
        await _xml.WriteAttributeStringAsync(null, "version", null, "1.3");
        await _xml.WriteStartElementAsync(null, "graph", Namespace);
        await _xml.WriteAttributeStringAsync(null, "mode", null, "dynamic");
        await _xml.WriteAttributeStringAsync(null, "timeformat", null, "integer");
        await _xml.WriteAttributeStringAsync(null, "defaultedgetype", null, "directed");
        await AttributesAsync("node", edge: false);
        await AttributesAsync("edge", edge: true);
        await _xml.WriteStartElementAsync(null, "nodes", Namespace);
    }

    /// <inheritdoc/>
    public override async Task BetweenAsync()
    {
        await _xml.WriteEndElementAsync();
        await _xml.WriteStartElementAsync(null, "edges", Namespace);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(GraphItem item)
    {
        await _xml.WriteStartElementAsync(null, item.IsEdge ? "edge" : "node", Namespace);
        await _xml.WriteAttributeStringAsync(null, "id", null, XmlText.Clean(item.Id));
        if (item.IsEdge)
        {
            await _xml.WriteAttributeStringAsync(null, "source", null, XmlText.Clean(item.From!));
            await _xml.WriteAttributeStringAsync(null, "target", null, XmlText.Clean(item.To!));
            await _xml.WriteAttributeStringAsync(null, "kind", null, item.Type);
        }
        await _xml.WriteAttributeStringAsync(null, "label", null, item.IsEdge ? item.Type : XmlText.Clean(Plain(item["name"])));
        await YearAsync("start", item.FirstYear);
        await YearAsync("end", item.LastYear);
        await _xml.WriteStartElementAsync(null, "attvalues", Namespace);
        await ValueAsync("label", item.Type);
        foreach (var (name, value) in item.Properties)
        {
            if (Plain(value) is { Length: > 0 } written)
                await ValueAsync(name, XmlText.Clean(written));
        }
        await _xml.WriteEndElementAsync();
        await _xml.WriteEndElementAsync();
    }

    /// <inheritdoc/>
    public override async Task EndAsync()
    {
        await _xml.WriteEndDocumentAsync();
        await _xml.FlushAsync();
    }

    private async Task AttributesAsync(string on, bool edge)
    {
        await _xml.WriteStartElementAsync(null, "attributes", Namespace);
        await _xml.WriteAttributeStringAsync(null, "class", null, on);
        foreach (var (name, type, _) in GraphItems.Declared.Where(d => d.Edge == edge).Prepend(("label", typeof(string), edge)))
        {
            await _xml.WriteStartElementAsync(null, "attribute", Namespace);
            await _xml.WriteAttributeStringAsync(null, "id", null, name);
            await _xml.WriteAttributeStringAsync(null, "title", null, name);
            await _xml.WriteAttributeStringAsync(null, "type", null, type == typeof(int) ? "integer" : type == typeof(double) ? "double" : "string");
            await _xml.WriteEndElementAsync();
        }
        await _xml.WriteEndElementAsync();
    }

    private async Task YearAsync(string name, int? year)
    {
        if (year is { } known)
            await _xml.WriteAttributeStringAsync(null, name, null, known.ToString(CultureInfo.InvariantCulture));
    }

    private async Task ValueAsync(string name, string value)
    {
        await _xml.WriteStartElementAsync(null, "attvalue", Namespace);
        await _xml.WriteAttributeStringAsync(null, "for", null, name);
        await _xml.WriteAttributeStringAsync(null, "value", null, value);
        await _xml.WriteEndElementAsync();
    }
}
