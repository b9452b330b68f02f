using System.Globalization;
using System.Text;

namespace Graph.Storage.Neo4j.Csv;

/// <summary>A column of a file for <c>neo4j-admin database import</c>: a property with its type, or one of its own columns (<c>:START_ID</c>).</summary>
/// <param name="Property">The name in the rows.</param>
/// <param name="Header">What the first line says.</param>
internal sealed record CsvColumn(string Property, string Header)
{
    /// <summary>What stands between the values of a list: no text of a report has it.</summary>
    public const char Between = '\u001f';

    /// <summary>A property of one type.</summary>
    public static CsvColumn Of(string property, string type) => new(property, $"{property}:{type}");

    /// <summary>
    /// Writes a value. Text is quoted always, so that the empty text is told from an absent value, which is nothing at all.
    /// </summary>
    public static void Write(StringBuilder line, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Quote(line, text);
                break;
            case bool truth:
                line.Append(truth ? "true" : "false");
                break;
            case double number:
                line.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                line.AppendJoin(Between, bytes.Select(static b => (int)(sbyte)b));
                break;
            case IEnumerable<string> texts:
                Quote(line, string.Join(Between, texts));
                break;
            default:
                line.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private static void Quote(StringBuilder line, string text) =>
        line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
}
