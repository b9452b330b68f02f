using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>
/// A piece that carries the name of another thing of the report before its own head is part of that (县医院传染病区 of 县医院, 青藏铁路格拉段 of 青藏铁路).
/// Phases, towers and plots are left to the resolution, which knows their wholes from the names of the whole corpus.
/// </summary>
internal static class NamesakeParts
{
    private const int ShortestWhole = 3;

    /// <summary>Reads the names of a report.</summary>
    public static void Read(ImmutableArray<Mention> mentions, RelationWords words, FoundRelations found)
    {
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Text.Length >= ShortestWhole && mentions[i].Label is EntityLabel.Institution or EntityLabel.Project or EntityLabel.Area)
            {
                if (!byName.TryGetValue(mentions[i].Text, out var same))
                    byName[mentions[i].Text] = same = [];
                same.Add(i);
            }
        }
        for (var part = 0; part < mentions.Length; part++)
        {
            var name = mentions[part].Text;
            if (mentions[part].Label is EntityLabel.Program or EntityLabel.District)
                continue;
            for (var length = name.Length - 1; length >= ShortestWhole; length--)
            {
                if (!byName.TryGetValue(name[..length], out var wholes))
                    continue;
                var whole = wholes.MinBy(w => Math.Abs(w - part));
                if (words.Ends(name, RelationCue.Piece) && (mentions[whole].Label != EntityLabel.Area || IsLine(mentions[whole].Text)))
                    found.Add(RelationType.PartOf, part, whole);
                break;
            }
        }
    }

    // A stretch of a road or a river is a part of it; what carries the name of a village (甲村连接线) is none of the village's.
    private static bool IsLine(string name) => name[^1] is '路' or '街' or '道' or '河' or '江' or '线' or '渠' or '速';
}
