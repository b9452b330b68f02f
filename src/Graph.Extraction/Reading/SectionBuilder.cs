using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>Builds the sections of a report from its blocks and gives each block its section.</summary>
internal sealed class SectionBuilder
{
    private const int DepthOfUnnumbered = 0;
    private const int DepthOfBare = 7;
    private const int DepthOfCaption = 8;
    private const int DepthInTable = 9;

    private readonly CleanText _text;
    private readonly ImmutableArray<Block> _blocks;
    private readonly SectionClock _clock;
    private readonly List<(int Depth, string Heading)> _path = [];
    private readonly List<(ImmutableArray<string> Path, int Start, SectionTime Time)> _sections = [];
    private readonly int[] _sectionOf;
    private readonly int[] _lastNumber = new int[DepthInTable];

    private SectionBuilder(CleanText text, ImmutableArray<Block> blocks, ReportYears years)
    {
        (_text, _blocks) = (text, blocks);
        _clock = new SectionClock(text, blocks, years);
        _sectionOf = new int[blocks.Length];
    }

    /// <summary>What is odd about the times of the sections.</summary>
    public IReadOnlyList<LocalizedText> Warnings => _clock.Warnings;

    /// <summary>The section of each block.</summary>
    public IReadOnlyList<int> SectionOf => _sectionOf;

    /// <summary>Builds the sections.</summary>
    public static SectionBuilder Build(CleanText text, ImmutableArray<Block> blocks, ReportYears years)
    {
        var builder = new SectionBuilder(text, blocks, years);
        builder.Run();
        return builder;
    }

    /// <summary>The sections with their stretches of the raw text, which end where the next begins.</summary>
    public ImmutableArray<Section> Sections(int rawLength)
    {
        var sections = ImmutableArray.CreateBuilder<Section>(_sections.Count);
        for (var i = 0; i < _sections.Count; i++)
        {
            var end = i + 1 < _sections.Count ? _sections[i + 1].Start : rawLength;
            sections.Add(new Section(_sections[i].Path, new Span(_sections[i].Start, end), _sections[i].Time));
        }
        return sections.MoveToImmutable();
    }

    private void Run()
    {
        Open(0, _clock.Now);
        for (var i = 0; i < _blocks.Length; i++)
        {
            var block = _blocks[i];
            var start = block.Line.From < _text.Offsets.Length ? _text.Offsets[block.Line.From] : 0;
            if (block.Kind == BlockKind.Line && !InTable && _clock.TurnsAtLine(i))
            {
                _path.Clear();
                _path.Add((DepthOfUnnumbered, HeadingOf(block)));
                Open(start, _clock.Now);
            }
            else if (DepthOf(block) is { } depth)
            {
                var heading = HeadingOf(block);
                if (IsInTable(i))
                    depth = DepthInTable;
                var time = _clock.AtHeading(i, depth, heading);
                _path.RemoveAll(entry => entry.Depth >= depth);
                _path.Add((depth, heading));
                Open(start, time);
            }
            else
            {
                var leavesTable = block.Kind == BlockKind.Prose && InTable;
                if (leavesTable)
                    _path.RemoveAll(entry => entry.Depth >= DepthOfCaption);
                var restarts = i > 0 && _blocks[i].Kind == BlockKind.Opening && _blocks[i - 1].Kind != BlockKind.Opening;
                if (restarts)
                {
                    _clock.Restart();
                    _path.Clear();
                }
                if (_clock.AtParagraph(i) || leavesTable || restarts)
                    Open(start, _clock.Now);
            }
            _sectionOf[i] = _sections.Count - 1;
        }
    }

    private bool InTable => _path.Count > 0 && _path[^1].Depth >= DepthOfCaption;

    // A table has numbered groups of its own (一、科技类) with cells under them; the report's next heading counts on and has running text.
    private bool IsInTable(int index)
    {
        var block = _blocks[index];
        if (block.Kind != BlockKind.Numbered)
            return false;
        var style = (int)block.Mark.Style;
        var cellsFollow = index + 1 < _blocks.Length && _blocks[index + 1].Kind == BlockKind.Line;
        if (InTable && (cellsFollow || block.Mark.Number != _lastNumber[style] + 1) && !HeadingTime.Heads(_text[block.Line][block.Mark.Length..]))
            return true;
        _lastNumber[style] = block.Mark.Number;
        Array.Clear(_lastNumber, style + 1, _lastNumber.Length - style - 1);
        return false;
    }

    private void Open(int start, SectionTime time)
    {
        // The first heading may open the text.
        if (_sections.Count == 1 && start == 0)
            _sections.Clear();
        _sections.Add(([.. _path.Select(entry => entry.Heading)], _sections.Count == 0 ? 0 : start, time));
    }

    private string HeadingOf(Block block)
    {
        var end = block.RunIn > 0 ? block.RunIn : block.Line.To;
        return _text.Text[block.Line.From..end];
    }

    private static int? DepthOf(Block block) => block.Kind switch
    {
        BlockKind.Timed or BlockKind.Notes or BlockKind.Annex => DepthOfUnnumbered,
        BlockKind.Caption => DepthOfCaption,
        BlockKind.Bare => DepthOfBare,
        BlockKind.Numbered => (int)block.Mark.Style,
        _ => block.RunIn > 0 ? (int)block.Mark.Style : null,
    };
}
