namespace Graph.Storage.Sqlite;

/// <summary>The texts that read what is said where. <c>$entities</c> is a JSON list of ids; the order is made in C# (<see cref="AnswerOrder"/>).</summary>
internal static class PassageSql
{
    public const string Statements =
        $"""
        SELECT {Place}, entity.id, mention.text,
          assertion.mention, assertion.year, assertion.tense, assertion.phase, assertion.scope, assertion.modality,
          assertion.from_year, assertion.to_year, assertion.due, assertion.cue_start, assertion.cue_end
        FROM {AssignedMentions}
        JOIN assertion ON assertion.document = assignment.document AND assertion.mention = assignment.mention
        {TheirPlace}
        """;

    public const string Passages =
        $"""
        SELECT {Place}, entity.id, mention.sentence, mention.label, mention.text, mention.name, mention.score,
          sentence.year, sentence.tense, sentence.from_year, sentence.to_year
        FROM {AssignedMentions}
        {TheirPlace}
        """;

    /// <summary>The first of each, as the last resolution found it; none where its document has changed since.</summary>
    public const string FirstPassages =
        $"""
        SELECT {Place}, entity.id, mention.sentence, mention.label, mention.text, mention.name, mention.score,
          sentence.year, sentence.tense, sentence.from_year, sentence.to_year
        FROM json_each($entities) wanted
        CROSS JOIN entity ON entity.id = wanted.value
        CROSS JOIN document ON document.key = entity.first_document
        JOIN assignment ON assignment.document = document.number AND assignment.mention = entity.first_mention AND assignment.entity = entity.number
        JOIN mention ON mention.document = assignment.document AND mention.place = assignment.mention
        JOIN sentence ON sentence.document = mention.document AND sentence.place = mention.sentence
        JOIN section ON section.document = sentence.document AND section.place = sentence.section
        """;

    public const string RelationsFrom =
        $"""
        SELECT {Place}, relation.type, entity.id, other.id, sentence.year, sentence.tense
        FROM {AssignedMentions}
        JOIN relation ON relation.document = assignment.document AND relation.from_mention = assignment.mention
        JOIN assignment other_assignment ON other_assignment.document = relation.document AND other_assignment.mention = relation.to_mention
        JOIN entity other ON other.number = other_assignment.entity
        {TheirPlace}
        """;

    /// <summary>Those that go to the entities; the passage is that of the mention they start from.</summary>
    public const string RelationsTo =
        $"""
        SELECT {Place}, relation.type, other.id, entity.id, sentence.year, sentence.tense
        FROM json_each($entities) wanted
        CROSS JOIN entity ON entity.id = wanted.value
        CROSS JOIN assignment ON assignment.entity = entity.number
        CROSS JOIN relation ON relation.document = assignment.document AND relation.to_mention = assignment.mention
        CROSS JOIN mention ON mention.document = relation.document AND mention.place = relation.from_mention
        CROSS JOIN assignment other_assignment ON other_assignment.document = mention.document AND other_assignment.mention = mention.place
        CROSS JOIN entity other ON other.number = other_assignment.entity
        {TheirPlace}
        """;

    /// <summary>The lines of every document that a text may stand in, by key; read one row at a time until enough is found.</summary>
    public const string Lines =
        "SELECT document.number, passage_text.lines FROM document JOIN passage_text ON passage_text.document = document.number ORDER BY document.key";

    public const string SentenceAt =
        """
        SELECT document.key, document.title, document.date, section.path, sentence.text, sentence.offsets, document.pages
        FROM document
        JOIN sentence ON sentence.document = document.number
        JOIN section ON section.document = sentence.document AND section.place = sentence.section
        WHERE document.number = $document AND sentence.place = $place
        """;

    /// <summary>The mentions of the entities. CROSS JOIN keeps the order of the steps: ids, entities, their mentions by index.</summary>
    private const string AssignedMentions =
        """
        json_each($entities) wanted
        CROSS JOIN entity ON entity.id = wanted.value
        CROSS JOIN assignment ON assignment.entity = entity.number
        JOIN mention ON mention.document = assignment.document AND mention.place = assignment.mention
        """;

    /// <summary>Where a mention stands.</summary>
    private const string TheirPlace =
        """
        JOIN sentence ON sentence.document = mention.document AND sentence.place = mention.sentence
        JOIN section ON section.document = sentence.document AND section.place = sentence.section
        JOIN document ON document.number = mention.document
        """;

    private const string Place =
        """
        document.number, document.key, document.title, document.date, section.place, section.path, sentence.text, mention."start", mention."end",
        document.pages
        """;
}
