using Graph.Model;
using Graph.Resolution.Curating;

namespace Graph.Api.Writing;

/// <summary>What came of a wish to change the store.</summary>
internal abstract record WriteResult;

/// <summary>It is done, once the store has taken it.</summary>
internal sealed record Written : WriteResult;

/// <summary>Nothing was to be done.</summary>
/// <param name="HeldAs">The document that says the same, or null.</param>
internal sealed record Unchanged(string? HeldAs = null) : WriteResult;

/// <summary>The document to take out is not held.</summary>
internal sealed record NotHeld : WriteResult;

/// <summary>The curation file is no longer the one that the caller has seen.</summary>
internal sealed record SeenOther : WriteResult;

/// <summary>Lines of the curation file cannot be taken.</summary>
/// <param name="Reason">Which, and why.</param>
internal sealed record LinesRefused(CurationException Reason) : WriteResult;

/// <summary>It could not be done.</summary>
/// <param name="Code">A word for programs.</param>
/// <param name="Detail">A sentence for people.</param>
internal sealed record WriteFailed(string Code, LocalizedText Detail) : WriteResult;
