namespace Graph.Storage.Neo4j;

/// <summary>
/// How the rows of a document travel: what its passages say stands once for each passage, and of everything read there only the values, in the order of
/// the columns. A fifth of what maps would take, on the way and in the server's reading.
/// </summary>
internal static class PackedGraph
{
    /// <summary>Columns of an edge MENTIONS.</summary>
    public static readonly string[] Mention = ["start", "end", "page", "mention", "sentence", "label", "text", "name", "score"];

    /// <summary>Columns of a node Assertion.</summary>
    public static readonly string[] Assertion = ["start", "end", "page", "mention", "text", "phase", "scope", "modality", "due", "cueStart", "cueEnd"];

    /// <summary>Columns of an edge between two entities.</summary>
    public static readonly string[] Relation = ["start", "end", "page", "text", "toStart", "toEnd", "toText"];

    /// <summary>Columns of an edge REPORTS.</summary>
    public static readonly string[] Observation = ["start", "end", "page", "value", "unit", "measure", "qualifier"];

    /// <summary>Columns of a passage; its document stands once for the whole row.</summary>
    public static readonly string[] Passage = ["year", "tense", "from", "to", "section", "quote"];

    /// <summary>Numbers that are Floats also where they are whole.</summary>
    private static readonly HashSet<string> Floats = new(StringComparer.Ordinal) { "score", "value" };

    /// <summary>
    /// The properties of what row <c>x</c> writes, as Cypher makes them of it, of its passage <c>p</c> and its document <c>d</c>. The values stand behind
    /// the number of the passage and the <paramref name="ends"/> that the row joins.
    /// </summary>
    public static string Properties(string[] columns, int ends)
    {
        var passage = Passage.Select(static (name, i) => $"{name}: p[{i}]");
        var own = columns.Select((name, i) => Floats.Contains(name) ? $"{name}: toFloat(x[{i + 1 + ends}])" : $"{name}: x[{i + 1 + ends}]");
        return $"{{document: d.key, {string.Join(", ", passage.Concat(own))}}}";
    }

    /// <summary>The row of a document (<see cref="DocumentGraph.Row"/>), packed.</summary>
    public static Dictionary<string, object?> Of(Dictionary<string, object?> row)
    {
        var passages = new Passages();
        var packed = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["key"] = row["key"],
            ["graph"] = row["graph"],
            ["publisher"] = row["publisher"],
            ["mentions"] = Pack("mentions", Mention, "entity"),
            ["assertions"] = Pack("assertions", Assertion, "entity"),
            ["observations"] = Pack("observations", Observation, "district", "indicator"),
        };
        foreach (var type in GraphCypher.RelationTypes)
            packed[type] = Pack(type, Relation, "from", "to");
        packed["passages"] = passages.Values;
        return packed;

        object?[][] Pack(string name, string[] columns, params string[] ends) =>
        [
            .. ((Dictionary<string, object?>[])row[name]!).Select(said =>
            {
                var values = (Dictionary<string, object?>)said["values"]!;
                return (object?[])[passages.Number(values), .. ends.Select(end => said[end]), .. columns.Select(column => values[column])];
            }),
        ];
    }

    /// <summary>The passages of one document, each once.</summary>
    private sealed class Passages
    {
        private readonly Dictionary<(object?, object?, object?, object?, object?, object?), int> _numbers = [];

        public List<object?[]> Values { get; } = [];

        public int Number(Dictionary<string, object?> values)
        {
            var said = Passage.Select(name => values[name]).ToArray();
            var key = (said[0], said[1], said[2], said[3], said[4], said[5]);
            if (!_numbers.TryGetValue(key, out var number))
            {
                _numbers.Add(key, number = Values.Count);
                Values.Add(said);
            }
            return number;
        }
    }
}
