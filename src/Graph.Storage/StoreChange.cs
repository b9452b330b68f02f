using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage;

/// <summary>What a store shall hold otherwise than before.</summary>
/// <param name="Removed">Keys of documents to take out.</param>
/// <param name="Written">Facts of documents to put in, each in the place of what is held under its key.</param>
/// <param name="Curation">The curation file to put in, or null to leave it.</param>
public sealed record StoreChange(ImmutableArray<string> Removed, ImmutableArray<ReportFacts> Written, string? Curation)
{
    /// <summary>Whether it changes nothing.</summary>
    public bool IsEmpty => Removed.IsEmpty && Written.IsEmpty && Curation is null;
}
