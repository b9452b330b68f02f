using System.IO.Compression;
using System.Security.Cryptography;
using Graph.Model;
using Graph.Storage.Facts;

namespace Graph.Storage.Neo4j;

/// <summary>The facts of a report as Neo4j keeps them beside the graph: compressed JSON without the text, which stands on a node of its own.</summary>
internal static class StoredFacts
{
    /// <summary>What the statement that writes a document takes.</summary>
    public static CypherStatement Write(ReportFacts facts)
    {
        var report = facts.Report;
        var json = FactsJson.Write(facts with { Report = report with { Raw = "" } });
        return new CypherStatement(
            FactsCypher.Write,
            ("key", report.Key),
            ("document", Document(facts)),
            ("text", new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["text"] = report.Raw,
                // One line for each sentence, normalised, in which any text is found.
                ["lines"] = string.Join('\n', report.Sentences.Select(static s => NameNormalizer.Normalize(s.Text))),
            }),
            ("facts", new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["payload"] = Compress(json),
                ["hash"] = Convert.ToHexStringLower(SHA256.HashData(json)),
                ["record"] = FactsJson.Text(Record(facts)),
            }));
    }

    /// <summary>The facts again.</summary>
    public static ReportFacts Read(byte[] payload, string raw)
    {
        using var plain = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(payload), CompressionMode.Decompress))
            brotli.CopyTo(plain);
        var facts = FactsJson.Read(plain.GetBuffer().AsSpan(0, (int)plain.Length));
        return facts with { Report = facts.Report with { Raw = raw } };
    }

    private static Dictionary<string, object?> Document(ReportFacts facts)
    {
        var report = facts.Report;
        var known = report.Metadata;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["key"] = report.Key,
            ["title"] = known.Title?.Value,
            ["issuer"] = known.Issuer?.Value,
            ["date"] = known.Date is { } date ? GraphValues.Day(date.Value) : null,
            ["kind"] = known.Kind is { } kind ? GraphValues.Word(kind.Value) : null,
            ["district"] = known.District?.Value.Name,
            ["districtCode"] = known.District?.Value.Code,
            ["reviewYear"] = known.ReviewYear?.Value,
            ["planYear"] = known.PlanYear?.Value,
            ["sha256"] = report.Sha256,
            ["length"] = report.Raw.Length,
            ["mentions"] = facts.Mentions.Length,
            ["assertions"] = facts.Assertions.Length,
            ["observations"] = facts.Observations.Length,
            ["relations"] = facts.Relations.Length,
        };
    }

    private static DocumentRecord Record(ReportFacts facts)
    {
        var report = facts.Report;
        return new DocumentRecord(
            report.Key, report.Sha256, TextHash.Of(report.Raw), report.Metadata, report.Sections, report.Warnings, report.Raw.Length,
            facts.Mentions.Length, facts.Assertions.Length, facts.Observations.Length, facts.Relations.Length)
        {
            Fingerprint = report.Fingerprint,
        };
    }

    private static byte[] Compress(byte[] json)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            brotli.Write(json);
        return packed.ToArray();
    }
}
