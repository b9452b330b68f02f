namespace Graph.Storage.Sqlite;

/// <summary>The texts by which the facts of reports are written and read.</summary>
internal static class FactsSql
{
    public const string DocumentNumber = "SELECT number FROM document WHERE key = $key";

    public const string DocumentKeys = "SELECT key FROM document ORDER BY key";

    public const string Documents = $"SELECT {DocumentColumns} FROM document ORDER BY key";

    public const string Document = $"SELECT {DocumentColumns} FROM document WHERE key = $key";

    public const string Text = "SELECT text FROM document_text WHERE document = (SELECT number FROM document WHERE key = $key)";

    public const string Sections =
        """
        SELECT path, "start", "end", year, tense, from_year, to_year FROM section WHERE document = $document ORDER BY place
        """;

    public const string AllSections =
        """
        SELECT document, path, "start", "end", year, tense, from_year, to_year FROM section ORDER BY document, place
        """;

    public const string Sentences =
        "SELECT section, kind, year, tense, from_year, to_year, offsets, text FROM sentence WHERE document = $document ORDER BY place";

    public const string Mentions =
        """
        SELECT sentence, "start", "end", label, text, name, score FROM mention WHERE document = $document ORDER BY place
        """;

    public const string Assertions =
        """
        SELECT mention, year, tense, phase, scope, modality, from_year, to_year, due, cue_start, cue_end
        FROM assertion WHERE document = $document ORDER BY place
        """;

    public const string Observations =
        """
        SELECT sentence, "start", "end", indicator, district_name, district_code, year, tense, value, unit, measure, qualifier
        FROM observation WHERE document = $document ORDER BY place
        """;

    public const string Relations = "SELECT type, from_mention, to_mention FROM relation WHERE document = $document ORDER BY place";

    public const string NameStatements = "SELECT full_mention, other_mention, kind FROM name_statement WHERE document = $document ORDER BY place";

    public const string InsertDocument =
        """
        INSERT INTO document (
          key, sha256, text_sha256, title, title_origin, issuer, issuer_origin, district_name, district_code, district_origin, date, date_origin,
          kind, kind_origin, review_year, review_year_origin, plan_year, plan_year_origin, warnings,
          length, mentions, assertions, observations, relations, fingerprint, pages)
        VALUES (
          $key, $sha256, $text_sha256, $title, $title_origin, $issuer, $issuer_origin, $district_name, $district_code, $district_origin, $date, $date_origin,
          $kind, $kind_origin, $review_year, $review_year_origin, $plan_year, $plan_year_origin, $warnings,
          $length, $mentions, $assertions, $observations, $relations, $fingerprint, $pages)
        RETURNING number
        """;

    public const string InsertText = "INSERT INTO document_text (document, text) VALUES (?, ?)";

    public const string InsertPassageText = "INSERT INTO passage_text (document, lines) VALUES (?, ?)";

    public const string InsertSection =
        """
        INSERT INTO section (document, place, path, "start", "end", year, tense, from_year, to_year) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    public const string InsertSentence =
        """
        INSERT INTO sentence (document, place, section, kind, year, tense, from_year, to_year, offsets, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    public const string InsertMention =
        """
        INSERT INTO mention (document, place, sentence, "start", "end", label, text, name, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    public const string InsertAssertion =
        """
        INSERT INTO assertion (document, place, mention, year, tense, phase, scope, modality, from_year, to_year, due, cue_start, cue_end)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    public const string InsertObservation =
        """
        INSERT INTO observation (
          document, place, sentence, "start", "end", indicator, district_name, district_code, year, tense, value, unit, measure, qualifier)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    public const string InsertRelation = "INSERT INTO relation (document, place, type, from_mention, to_mention) VALUES (?, ?, ?, ?, ?)";

    public const string InsertNameStatement = "INSERT INTO name_statement (document, place, full_mention, other_mention, kind) VALUES (?, ?, ?, ?, ?)";

    /// <summary>A document and all that was read from it.</summary>
    public const string RemoveDocument =
        """
        DELETE FROM document_text WHERE document = $document;
        DELETE FROM passage_text WHERE document = $document;
        DELETE FROM section WHERE document = $document;
        DELETE FROM sentence WHERE document = $document;
        DELETE FROM assertion WHERE document = $document;
        DELETE FROM observation WHERE document = $document;
        DELETE FROM relation WHERE document = $document;
        DELETE FROM name_statement WHERE document = $document;
        DELETE FROM assignment WHERE document = $document;
        DELETE FROM mention WHERE document = $document;
        DELETE FROM document WHERE number = $document;
        """;

    /// <summary>The counts of a document, taken off those of the store.</summary>
    public const string UncountDocument =
        """
        UPDATE store SET
          documents = store.documents - 1,
          mentions = store.mentions - d.mentions,
          assertions = store.assertions - d.assertions,
          observations = store.observations - d.observations,
          relations = store.relations - d.relations
        FROM document d WHERE d.number = $document
        """;

    /// <summary>The same, added.</summary>
    public const string CountDocument =
        """
        UPDATE store SET
          documents = store.documents + 1,
          mentions = store.mentions + d.mentions,
          assertions = store.assertions + d.assertions,
          observations = store.observations + d.observations,
          relations = store.relations + d.relations
        FROM document d WHERE d.number = $document
        """;

    private const string DocumentColumns =
        """
        number, key, sha256, text_sha256, title, title_origin, issuer, issuer_origin, district_name, district_code, district_origin, date, date_origin,
        kind, kind_origin, review_year, review_year_origin, plan_year, plan_year_origin, warnings, length, mentions, assertions, observations, relations,
        fingerprint, pages
        """;
}
