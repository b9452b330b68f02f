using System.Text;

namespace Graph.Storage.Export;

/// <summary>Statements for Neo4j, one a line: constraints first, so that edges find their ends by index. Running them twice changes nothing.</summary>
internal sealed class CypherWriter(TextWriter text) : GraphWriter(text)
{
    /// <inheritdoc/>
    public override Task BeginAsync() =>
        Text.WriteLineAsync("CREATE CONSTRAINT exported_id IF NOT EXISTS FOR (n:Exported) REQUIRE n.id IS UNIQUE;");

    /// <inheritdoc/>
    public override Task WriteAsync(GraphItem item)
    {
        if (!item.IsEdge)
        {
            var labels = item.Type is "Document" or "Assertion" or "Indicator" ? item.Type : "Entity:" + item.Type;
            return Text.WriteLineAsync($"MERGE (n:Exported {{id: {Literal(item.Id)}}}) SET n:{labels}{Properties("n", item)};");
        }
        return Text.WriteLineAsync(
            $"MATCH (a:Exported {{id: {Literal(item.From!)}}}), (b:Exported {{id: {Literal(item.To!)}}}) "
            + $"MERGE (a)-[r:{item.Type} {{export: {item.Id}}}]->(b){(item.Properties.Any(p => Plain(p.Value).Length > 0) ? " SET" : "")}{Properties("r", item).TrimStart(',')};");
    }

    private static string Properties(string on, GraphItem item)
    {
        var written = new StringBuilder();
        foreach (var (name, value) in item.Properties)
        {
            if (Plain(value).Length > 0)
                written.Append(", ").Append(on).Append('.').Append(name).Append(" = ").Append(value is int or double ? Number(value) : Literal(Plain(value)));
        }
        return written.ToString();
    }

    // A whole number of a measured value must still be a Float: 6 divides as an INTEGER.
    private static string Number(object? value) => value is double and var number && Plain(number) is var plain && !plain.AsSpan().ContainsAny(".E")
        ? plain + ".0"
        : Plain(value);

    private static string Literal(string text)
    {
        var written = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => written.Append(@"\\"),
                '\'' => written.Append(@"\'"),
                '\n' => written.Append(@"\n"),
                '\r' => written.Append(@"\r"),
                _ => written.Append(c),
            };
        }
        return written.Append('\'').ToString();
    }
}
