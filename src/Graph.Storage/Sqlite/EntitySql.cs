namespace Graph.Storage.Sqlite;

/// <summary>The texts by which entities and assignments are written and read. Sets of numbers or strings are given as JSON.</summary>
internal static class EntitySql
{
    public const string Columns = "number, id, label, name, scope, code, level, part_of, first_year, last_year, mentions, documents, districts, first_document, first_mention";

    public const string All = $"SELECT {Columns} FROM entity ORDER BY number";

    public const string AllAliases = "SELECT entity, name, reason FROM alias ORDER BY entity, place";

    public const string ByNumber = $"SELECT {Columns} FROM entity WHERE number IN (SELECT value FROM json_each($numbers)) ORDER BY number";

    public const string AliasesByNumber =
        "SELECT entity, name, reason FROM alias WHERE entity IN (SELECT value FROM json_each($numbers)) ORDER BY entity, place";

    public const string NumberByKey = "SELECT entity FROM entity_key WHERE key = $key";

    public const string NumbersByName = "SELECT entity FROM entity_name WHERE name = $name";

    public const string PostingsOfGrams = "SELECT entities FROM name_gram WHERE gram IN (SELECT value FROM json_each($grams)) ORDER BY count";

    public const string Parts =
        """
        WITH RECURSIVE part (id) AS (
          SELECT id FROM entity WHERE part_of = $id
          UNION
          SELECT entity.id FROM part JOIN entity ON entity.part_of = part.id)
        SELECT entity.number FROM part JOIN entity ON entity.id = part.id WHERE part.id <> $id
        """;

    public const string AssignmentsOfDocument =
        """
        SELECT entity.id
        FROM document
        JOIN mention ON mention.document = document.number
        LEFT JOIN assignment ON assignment.document = mention.document AND assignment.mention = mention.place
        LEFT JOIN entity ON entity.number = assignment.entity
        WHERE document.key = $key
        ORDER BY mention.place
        """;

    /// <summary>Every mention with the year its sentence speaks of, in the order in which assignments are written.</summary>
    public const string MentionsWithYears =
        """
        SELECT mention.document, mention.place, sentence.year
        FROM mention
        JOIN sentence ON sentence.document = mention.document AND sentence.place = mention.sentence
        ORDER BY mention.document, mention.place
        """;

    public const string DocumentScopes = "SELECT number, key, coalesce(district_code, district_name) FROM document";

    public const string RemoveAll =
        "DELETE FROM assignment; DELETE FROM name_gram; DELETE FROM entity_name; DELETE FROM entity_key; DELETE FROM alias; DELETE FROM entity";

    public const string InsertEntity = $"INSERT INTO entity ({Columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    public const string InsertAlias = "INSERT INTO alias (entity, place, name, reason) VALUES (?, ?, ?, ?)";

    public const string InsertKey = "INSERT INTO entity_key (key, entity) VALUES (?, ?) ON CONFLICT DO NOTHING";

    public const string InsertName = "INSERT INTO entity_name (name, entity) VALUES (?, ?) ON CONFLICT DO NOTHING";

    public const string InsertGram = "INSERT INTO name_gram (gram, count, entities) VALUES (?, ?, ?)";

    public const string InsertAssignment = "INSERT INTO assignment (document, mention, entity) VALUES (?, ?, ?)";
}
