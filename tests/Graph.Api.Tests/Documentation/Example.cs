using System.Net.Http.Headers;
using System.Text;

namespace Graph.Api.Tests.Documentation;

/// <summary>A request in a page, and the answer shown below it.</summary>
/// <param name="Request">The request: a line with method and address, headers, an empty line, a body.</param>
/// <param name="Kind">What the answer is written in: <c>json</c> or <c>text</c>.</param>
/// <param name="Shown">The answer as shown.</param>
/// <param name="At">Where it stands in the page.</param>
internal sealed record Example(string Request, string Kind, string Shown, Range At)
{
    /// <summary>The address, Chinese as people write it.</summary>
    public string Target => Request.Split('\n')[0].Split(' ')[1];

    /// <summary>The examples of a page: each <c>http</c> block with the block that follows it.</summary>
    public static List<Example> In(string page)
    {
        var examples = new List<Example>();
        string? request = null;
        for (var at = 0; (at = page.IndexOf("```", at, StringComparison.Ordinal)) >= 0;)
        {
            var start = page.IndexOf('\n', at) + 1;
            var kind = page[(at + 3)..(start - 1)];
            var end = page.IndexOf("\n```", start - 1, StringComparison.Ordinal);
            if (kind is "http")
                request = page[start..end];
            else if (request is not null)
                (examples, request) = ([.. examples, new Example(request, kind, page[start..end], start..end)], null);
            at = end + 4;
        }
        return examples;
    }

    /// <summary>The request, with the words in capitals that stand for what only the server knows.</summary>
    public HttpRequestMessage Message(IReadOnlyDictionary<string, string> known)
    {
        var text = known.Aggregate(Request, (t, word) => t.Replace(word.Key, word.Value, StringComparison.Ordinal));
        var parts = text.Split("\n\n", 2);
        var lines = parts[0].Split('\n');
        var message = new HttpRequestMessage(new HttpMethod(lines[0].Split(' ')[0]), Uri.EscapeDataString(lines[0].Split(' ')[1])
            .Replace("%2F", "/", StringComparison.Ordinal).Replace("%3F", "?", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal)
            .Replace("%26", "&", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal));
        if (parts.Length > 1)
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(parts[1] + "\n"));
        foreach (var header in lines.Skip(1).Select(line => line.Split(": ", 2)))
        {
            if (header[0] is "Content-Type")
                message.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(header[1]);
            else
                message.Headers.TryAddWithoutValidation(header[0], header[1]);
        }
        return message;
    }
}
