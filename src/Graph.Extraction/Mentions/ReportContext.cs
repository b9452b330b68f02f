using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>What the features of one sentence may know of the whole report.</summary>
internal sealed class ReportContext
{
    private ReportContext(HashSet<ulong> ownNames) => OwnNames = ownNames;

    /// <summary>The hashes of the words that name the place that the report is of, long and short.</summary>
    public HashSet<ulong> OwnNames { get; }

    /// <summary>Looks over a report.</summary>
    public static ReportContext Of(Report report, ImmutableArray<TaggedSentence> sentences)
    {
        var own = new HashSet<ulong>();
        if (report.Metadata.District is { } district)
        {
            var name = district.Value.Name;
            own.Add(FeatureHash.Text(name));
            if (name.Length > 2)
                own.Add(FeatureHash.Text(name.AsSpan(0, name.Length - 1)));
        }
        return new ReportContext(own);
    }
}
