using System.Buffers;
using System.Globalization;
using System.Text;
using Graph.Model;
using Graph.Storage.Facts;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Writes the facts of a report, or takes them out. The caller's transaction makes it whole.</summary>
internal static class FactsWriter
{
    /// <summary>Puts the facts in the place of those held under the report's key.</summary>
    public static void Write(SqliteConnection connection, ReportFacts facts)
    {
        Remove(connection, facts.Report.Key);
        var document = WriteDocument(connection, facts);
        connection.Execute(FactsSql.CountDocument, ("$document", document));
        WriteText(connection, document, facts.Report);
        WriteSections(connection, document, facts.Report);
        WriteSentences(connection, document, facts.Report);
        WriteMentions(connection, document, facts);
        WriteAssertions(connection, document, facts);
        WriteObservations(connection, document, facts);
        WriteRelations(connection, document, facts);
        WriteNameStatements(connection, document, facts);
    }

    /// <summary>Takes out what is held under a key; false when nothing is.</summary>
    public static bool Remove(SqliteConnection connection, string key)
    {
        var held = connection.First(FactsSql.DocumentNumber, static r => (long?)r.GetInt64(0), ("$key", key));
        if (held is not { } document)
            return false;
        connection.Execute(FactsSql.UncountDocument, ("$document", document));
        connection.Execute(FactsSql.RemoveDocument, ("$document", document));
        return true;
    }

    private static long WriteDocument(SqliteConnection connection, ReportFacts facts)
    {
        var report = facts.Report;
        var known = report.Metadata;
        return connection.Number(
            FactsSql.InsertDocument,
            ("$key", report.Key),
            ("$sha256", report.Sha256),
            ("$text_sha256", TextHash.Of(report.Raw)),
            ("$fingerprint", report.Fingerprint),
            ("$title", known.Title?.Value),
            ("$title_origin", known.Title?.Origin.ToString()),
            ("$issuer", known.Issuer?.Value),
            ("$issuer_origin", known.Issuer?.Origin.ToString()),
            ("$district_name", known.District?.Value.Name),
            ("$district_code", known.District?.Value.Code),
            ("$district_origin", known.District?.Origin.ToString()),
            ("$date", known.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("$date_origin", known.Date?.Origin.ToString()),
            ("$kind", known.Kind?.Value.ToString()),
            ("$kind_origin", known.Kind?.Origin.ToString()),
            ("$review_year", known.ReviewYear?.Value),
            ("$review_year_origin", known.ReviewYear?.Origin.ToString()),
            ("$plan_year", known.PlanYear?.Value),
            ("$plan_year_origin", known.PlanYear?.Origin.ToString()),
            ("$warnings", FactsJson.Text(report.Warnings)),
            ("$length", report.Raw.Length),
            ("$pages", Commands.ToJson(report.Pages)),
            ("$mentions", facts.Mentions.Length),
            ("$assertions", facts.Assertions.Length),
            ("$observations", facts.Observations.Length),
            ("$relations", facts.Relations.Length));
    }

    private static void WriteText(SqliteConnection connection, long document, Report report)
    {
        using var text = new RowInserter(connection, FactsSql.InsertText);
        text.Value(document).Value(report.Raw).Insert();
        using var lines = new RowInserter(connection, FactsSql.InsertPassageText);
        var normalized = string.Join('\n', report.Sentences.Select(s => NameNormalizer.Normalize(s.Text)));
        lines.Value(document).Value(Encoding.UTF8.GetBytes(normalized)).Insert();
    }

    private static void WriteSections(SqliteConnection connection, long document, Report report)
    {
        using var row = new RowInserter(connection, FactsSql.InsertSection);
        for (var i = 0; i < report.Sections.Length; i++)
        {
            var section = report.Sections[i];
            row.Value(document).Value(i).Value(Commands.ToJson(section.Path)).Value(section.Span.Start).Value(section.Span.End);
            AddTime(row, section.Time).Insert();
        }
    }

    private static void WriteSentences(SqliteConnection connection, long document, Report report)
    {
        using var row = new RowInserter(connection, FactsSql.InsertSentence);
        var runs = new ArrayBufferWriter<byte>();
        for (var i = 0; i < report.Sentences.Length; i++)
        {
            var sentence = report.Sentences[i];
            runs.ResetWrittenCount();
            OffsetRuns.Write(sentence, runs);
            row.Value(document).Value(i).Value(sentence.Section).Value(sentence.Kind.ToString());
            AddTime(row, sentence.Time).Value(runs.WrittenSpan).Value(sentence.Text).Insert();
        }
    }

    private static void WriteMentions(SqliteConnection connection, long document, ReportFacts facts)
    {
        using var row = new RowInserter(connection, FactsSql.InsertMention);
        for (var i = 0; i < facts.Mentions.Length; i++)
        {
            var mention = facts.Mentions[i];
            row.Value(document).Value(i).Value(mention.Sentence).Value(mention.Span.Start).Value(mention.Span.End)
                .Value(mention.Label.ToString()).Value(mention.Text).Value(mention.Name).Value(mention.Score).Insert();
        }
    }

    private static void WriteAssertions(SqliteConnection connection, long document, ReportFacts facts)
    {
        using var row = new RowInserter(connection, FactsSql.InsertAssertion);
        for (var i = 0; i < facts.Assertions.Length; i++)
        {
            var said = facts.Assertions[i];
            row.Value(document).Value(i).Value(said.Mention).Value(said.Year).Value(said.Tense.ToString()).Value(said.Phase.ToString())
                .Value(said.Scope).Value(said.Modality).Value(said.From).Value(said.To).Value(said.Due)
                .Value(said.Cue?.Start).Value(said.Cue?.End).Insert();
        }
    }

    private static void WriteObservations(SqliteConnection connection, long document, ReportFacts facts)
    {
        using var row = new RowInserter(connection, FactsSql.InsertObservation);
        for (var i = 0; i < facts.Observations.Length; i++)
        {
            var seen = facts.Observations[i];
            row.Value(document).Value(i).Value(seen.Sentence).Value(seen.Span.Start).Value(seen.Span.End).Value(seen.Indicator)
                .Value(seen.District.Name).Value(seen.District.Code).Value(seen.Year).Value(seen.Tense.ToString())
                .Value(seen.Value).Value(seen.Unit).Value(seen.Measure.ToString()).Value(seen.Qualifier).Insert();
        }
    }

    private static void WriteRelations(SqliteConnection connection, long document, ReportFacts facts)
    {
        using var row = new RowInserter(connection, FactsSql.InsertRelation);
        for (var i = 0; i < facts.Relations.Length; i++)
        {
            var relation = facts.Relations[i];
            row.Value(document).Value(i).Value(relation.Type.ToString()).Value(relation.From).Value(relation.To).Insert();
        }
    }

    private static void WriteNameStatements(SqliteConnection connection, long document, ReportFacts facts)
    {
        using var row = new RowInserter(connection, FactsSql.InsertNameStatement);
        for (var i = 0; i < facts.NameStatements.Length; i++)
        {
            var statement = facts.NameStatements[i];
            row.Value(document).Value(i).Value(statement.Full).Value(statement.Other).Value(statement.Kind.ToString()).Insert();
        }
    }

    private static RowInserter AddTime(RowInserter row, SectionTime time) =>
        row.Value(time.Year).Value(time.Tense?.ToString()).Value(time.From).Value(time.To);
}
