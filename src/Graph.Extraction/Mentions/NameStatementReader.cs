using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>stub</summary>
public sealed class NameStatementReader
{
    /// <summary>stub</summary>
    public ImmutableArray<NameStatement> Read(Report report, ImmutableArray<TaggedSentence> sentences, ImmutableArray<Mention> mentions) => [];
}
