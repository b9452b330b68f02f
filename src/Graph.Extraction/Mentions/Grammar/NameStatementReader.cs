using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Mentions.Grammar;

/// <summary>Reads where a report itself says that two names are of one thing: a gloss in a bracket, 以下简称, 更名为.</summary>
public sealed class NameStatementReader
{
    private readonly NameStatements _words = NameStatements.Default;

    /// <summary>What the report declares, in the order of the text.</summary>
    public ImmutableArray<NameStatement> Read(Report report, ImmutableArray<TaggedSentence> sentences, ImmutableArray<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(report);
        var statements = ImmutableArray.CreateBuilder<NameStatement>();
        for (var m = 0; m + 1 < mentions.Length; m++)
        {
            if (mentions[m].Sentence != mentions[m + 1].Sentence)
                continue;
            var sentence = sentences[mentions[m].Sentence].Sentence;
            Span first = sentence.ToLocal(mentions[m].Span), second = sentence.ToLocal(mentions[m + 1].Span);
            if (KindOf(sentence.Text, first, second, mentions[m].Label == mentions[m + 1].Label) is { } kind)
                statements.Add(kind);

            NameStatement? KindOf(string text, Span left, Span right, bool alike)
            {
                if (_words.Renames(text.AsSpan(left.End, right.Start - left.End)))
                    return new NameStatement(m, m + 1, NameStatementKind.Renaming);
                return _words.FormOf(text, left.End, right.Start, right.End) switch
                {
                    // A bracket after a road says from where to where, one after a company where it is: only names of one kind gloss each other.
                    GlossForm.Whole when alike && mentions[m].Label != EntityLabel.District => new NameStatement(m, m + 1, NameStatementKind.Gloss),
                    GlossForm.Abbreviation => new NameStatement(m, m + 1, NameStatementKind.Abbreviation),
                    GlossForm.Former => new NameStatement(m + 1, m, NameStatementKind.Renaming),
                    _ => null,
                };
            }
        }
        return statements.ToImmutable();
    }
}
