using System.Text.Json;
using Graph.Model;

namespace Graph.Storage.Export;

/// <summary>
/// One line of an export: fields in the order in which they are written. A value is null, a string, an int or a double; rows compare by
/// document, start, end, label, then by the other fields in their order, strings by code point, an absent value first.
/// </summary>
internal sealed class ExportRow(params (string Field, object? Value)[] fields)
{
    /// <summary>The order of lines in a file.</summary>
    public static readonly IComparer<ExportRow> LineOrder = Comparer<ExportRow>.Create(static (left, right) => left.CompareTo(right));

    private static readonly string[] First = ["doc", "start", "end", "label"];

    private readonly (string Field, object? Value)[] _fields = fields;

    /// <summary>Writes the row as one JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (field, value) in _fields)
        {
            json.WritePropertyName(field);
            switch (value)
            {
                case null:
                    json.WriteNullValue();
                    break;
                case string text:
                    json.WriteStringValue(text);
                    break;
                case int number:
                    json.WriteNumberValue(number);
                    break;
                case double number:
                    // The shortest that reads back as the same number: 6.0 is written as 6.
                    json.WriteNumberValue(number);
                    break;
                default:
                    throw new InvalidOperationException($"{field} holds a {value.GetType().Name}, which no export writes.");
            }
        }
        json.WriteEndObject();
    }

    private int CompareTo(ExportRow other)
    {
        foreach (var field in First)
        {
            if (Compare(ValueOf(field), other.ValueOf(field)) is var order and not 0)
                return order;
        }
        for (var i = 0; i < Math.Min(_fields.Length, other._fields.Length); i++)
        {
            if (Compare(_fields[i].Value, other._fields[i].Value) is var order and not 0)
                return order;
        }
        return _fields.Length.CompareTo(other._fields.Length);
    }

    private object? ValueOf(string field) => Array.Find(_fields, f => string.Equals(f.Field, field, StringComparison.Ordinal)).Value;

    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (string a, string b) => CodePointComparer.Instance.Compare(a, b),
        (int a, int b) => a.CompareTo(b),
        (double a, double b) => a.CompareTo(b),
        _ => (left is not null).CompareTo(right is not null),
    };
}
