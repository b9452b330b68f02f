using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>A passage that names an entity.</summary>
/// <param name="Text">The name as written there.</param>
/// <param name="Name">The full name.</param>
/// <param name="Label">What the name was taken to name there.</param>
/// <param name="Year">The year spoken of, or null.</param>
/// <param name="Tense">Looking back or ahead, or null.</param>
/// <param name="Score">How sure the reader is, 0 to 1.</param>
/// <param name="Evidence">The passage.</param>
public sealed record PassageView(string Text, string Name, EntityLabel Label, int? Year, Tense? Tense, double Score, Evidence Evidence)
{
    internal static PassageView Of(Passage passage)
    {
        var (mention, time) = (passage.Mention, passage.Time);
        return new PassageView(mention.Text, mention.Name, mention.Label, time.Year, time.Tense, mention.Score, passage.Evidence);
    }
}
