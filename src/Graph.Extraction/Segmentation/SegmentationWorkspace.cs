namespace Graph.Extraction.Segmentation;

/// <summary>What segmenting needs while it runs, kept by each thread for its next text, so that only the result is allocated.</summary>
internal sealed class SegmentationWorkspace
{
    [ThreadStatic]
    private static SegmentationWorkspace? _current;

    private PathStep[] _steps = new PathStep[512];

    private SegmentationWorkspace()
    {
    }

    /// <summary>The one of this thread, without tokens.</summary>
    public static SegmentationWorkspace Take()
    {
        var current = _current ??= new SegmentationWorkspace();
        current.Tokens.Clear();
        return current;
    }

    public TokenList Tokens { get; } = new();

    public TagDecoder TagDecoder { get; } = new();

    public CutDecoder CutDecoder { get; } = new();

    /// <summary>Room for the path through a block.</summary>
    public Span<PathStep> Steps(int count)
    {
        if (_steps.Length < count)
            _steps = new PathStep[count * 2];
        return _steps.AsSpan(0, count);
    }
}
