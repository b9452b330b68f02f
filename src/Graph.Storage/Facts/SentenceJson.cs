using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Model;

namespace Graph.Storage.Facts;

/// <summary>
/// A sentence as JSON. Its offsets are written as the runs of raw text it is made of: where the first begins, then in turn a run's length and the gap
/// to the next.
/// </summary>
internal sealed class SentenceJson : JsonConverter<Sentence>
{
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var row = JsonSerializer.Deserialize<Row>(ref reader, options) ?? throw new JsonException("A sentence is null.");
        return new Sentence(row.Text, Offsets(row), row.Section, row.Kind, row.Time);
    }

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Row(value.Text, Runs(value), value.Section, value.Kind, value.Time), options);

    private static int[] Runs(Sentence sentence)
    {
        var runs = new List<int> { Offset(sentence, 0) };
        var start = runs[0];
        for (var i = 1; i <= sentence.Text.Length; i++)
        {
            var end = Offset(sentence, i - 1) + 1;
            var next = i < sentence.Text.Length ? Offset(sentence, i) : -1;
            if (next == end)
                continue;
            runs.Add(end - start);
            if (next >= 0)
                runs.Add(next - end);
            start = next;
        }
        return [.. runs];
    }

    private static int[] Offsets(Row row)
    {
        var offsets = new int[row.Text.Length];
        var filled = 0;
        var position = row.Runs[0];
        for (var i = 1; i < row.Runs.Length; i++)
        {
            // Odd places are runs, even ones gaps.
            for (var n = 0; i % 2 == 1 && n < row.Runs[i]; n++)
            {
                if (filled == offsets.Length)
                    throw new JsonException("The runs of a sentence are longer than its text.");
                offsets[filled++] = position + n;
            }
            position += row.Runs[i];
        }
        return filled == offsets.Length ? offsets : throw new JsonException("The runs of a sentence are shorter than its text.");
    }

    private static int Offset(Sentence sentence, int unit) => sentence.ToRaw(unit, unit + 1).Start;

    private sealed record Row(string Text, int[] Runs, int Section, SentenceKind Kind, SectionTime Time);
}
