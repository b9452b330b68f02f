namespace Graph.Storage.Export;

/// <summary>
/// One table (RFC 4180), a row for each node and edge. A cell that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
internal sealed class CsvGraphWriter(TextWriter text) : GraphWriter(text)
{
    private static readonly string[] Columns = [.. GraphItems.Declared.Select(d => d.Name).Distinct(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override Task BeginAsync() => RowAsync(["item", "id", "label", "from", "to", .. Columns]);

    /// <inheritdoc/>
    public override Task WriteAsync(GraphItem item) => RowAsync(
        [item.IsEdge ? "edge" : "node", item.Id, item.Type, item.From ?? "", item.To ?? "", .. Columns.Select(c => Plain(item[c]))]);

    private async Task RowAsync(IEnumerable<string> cells)
    {
        await Text.WriteAsync(string.Join(',', cells.Select(Cell)));
        await Text.WriteAsync("\r\n");
    }

    private static string Cell(string value)
    {
        if (value.Length > 0 && value[0] is ('=' or '+' or '@' or '\t'))
            value = "'" + value;
        return value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
