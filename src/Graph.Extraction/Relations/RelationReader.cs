using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>Reads how the things that a report names stand to each other, where its text says so.</summary>
public sealed class RelationReader
{
    private readonly RelationWords _words = RelationWords.Default;

    /// <summary>The relations of a report, in the order of the mentions they start from.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sentences">Its sentences with their words, as many and in the same order.</param>
    /// <param name="mentions">What it names, in the order of the text.</param>
    public ImmutableArray<Relation> Read(Report report, ImmutableArray<TaggedSentence> sentences, ImmutableArray<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = new FoundRelations();
        var place = new PlaceTopic(_words);
        var entry = new EntryGrammar();
        var next = 0;
        for (var index = 0; index < sentences.Length; index++)
        {
            var first = next;
            while (next < mentions.Length && mentions[next].Sentence == index)
                next++;
            var names = new NamesOfSentence(report, sentences[index].Sentence, mentions, first, next, _words);
            if (names.Count > 0)
            {
                PlaceGrammar.Read(names, found);
                ActorGrammar.Read(names, found);
                PartnerGrammar.Read(names, found);
                PartGrammar.Read(names, found);
                SchemeTopic.Read(names, found);
            }
            entry.Read(names, found);
            place.Read(names, found);
        }
        NamesakeParts.Read(mentions, _words, found);
        return found.ToImmutable();
    }
}
