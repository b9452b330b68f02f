namespace Graph.Extraction.Segmentation;

/// <summary>
/// Finds the most probable positions of a run of characters in a <see cref="CutModel"/> (Viterbi), sum for sum as jieba does. It keeps its memory for
/// the next run: one decoder serves one thread.
/// </summary>
internal sealed class CutDecoder
{
    private static readonly string[] NoTags = [string.Empty];

    // By character × 4 + position: the position before.
    private byte[] _origins = new byte[256];
    private byte[] _path = new byte[64];

    /// <summary>Adds the words of a run of Han characters.</summary>
    public void Decode(CutModel model, ReadOnlySpan<char> run, int offset, TokenList tokens)
    {
        if (_path.Length < run.Length)
        {
            _path = new byte[run.Length * 2];
            _origins = new byte[_path.Length * WordPosition.Count];
        }
        Span<double> scores = stackalloc double[WordPosition.Count];
        Span<double> next = stackalloc double[WordPosition.Count];
        var emissions = model.EmissionsOf(run[0]);
        for (var position = 0; position < WordPosition.Count; position++)
            scores[position] = model.Start[position] + emissions[position];
        for (var i = 1; i < run.Length; i++)
        {
            emissions = model.EmissionsOf(run[i]);
            for (var position = 0; position < WordPosition.Count; position++)
            {
                // A word begins after an end, and goes on after a beginning; of equals, the greater position counts.
                var inside = position is WordPosition.End or WordPosition.Middle;
                var (first, second) = inside ? (WordPosition.Begin, WordPosition.Middle) : (WordPosition.End, WordPosition.Single);
                var one = scores[first] + model.Transitions[first * WordPosition.Count + position] + emissions[position];
                var other = scores[second] + model.Transitions[second * WordPosition.Count + position] + emissions[position];
                next[position] = other >= one ? other : one;
                _origins[i * WordPosition.Count + position] = (byte)(other >= one ? second : first);
            }
            next.CopyTo(scores);
        }
        var last = scores[WordPosition.Single] >= scores[WordPosition.End] ? WordPosition.Single : WordPosition.End;
        for (var i = run.Length - 1; i >= 0; i--)
        {
            _path[i] = (byte)last;
            last = _origins[i * WordPosition.Count + last];
        }
        tokens.AddPath(_path.AsSpan(0, run.Length), NoTags, offset);
    }
}
