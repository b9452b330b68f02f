namespace Graph.Extraction.Segmentation;

/// <summary>
/// Finds the most probable states of a run of characters in a <see cref="TagModel"/> (Viterbi), sum for sum as jieba does, so that ties fall as there.
/// It keeps its lattice for the next run: one decoder serves one thread.
/// </summary>
internal sealed class TagDecoder
{
    // A state fits into a byte, so there are no more tags than this.
    private const int MostTags = (byte.MaxValue + 1) / WordPosition.Count;

    // The columns of the lattice one after the other, one for each character.
    private Node[] _lattice = new Node[1024];
    private int _count;
    private byte[] _path = new byte[64];

    // Of the column before, the nodes that end a word: their place in the lattice, their score, their column in BetweenWords.
    private readonly int[] _ends = new int[2 * MostTags];
    private readonly double[] _endScores = new double[2 * MostTags];
    private readonly int[] _endColumns = new int[2 * MostTags];
    private int _endCount;

    // Of the column before, the nodes inside a word, by tag: their place in the lattice, or -1.
    private readonly int[] _begins = new int[MostTags];
    private readonly int[] _middles = new int[MostTags];

    private readonly double[] _emissions = new double[WordPosition.Count * MostTags];

    /// <summary>Adds the words of a run of Han characters.</summary>
    public void Decode(TagModel model, ReadOnlySpan<char> run, int offset, TokenList tokens)
    {
        while (run.Length > 0)
        {
            var length = DecodeAsFarAsPossible(model, run, offset, tokens);
            run = run[length..];
            offset += length;
        }
    }

    // No state may follow those that a character can take; jieba fails there, here a new run begins.
    private int DecodeAsFarAsPossible(TagModel model, ReadOnlySpan<char> run, int offset, TokenList tokens)
    {
        _count = 0;
        AddFirstColumn(model, run[0]);
        var column = 0;
        var length = 1;
        for (; length < run.Length; length++)
        {
            var next = _count;
            AddColumn(model, run[length], column);
            if (_count == next)
                break;
            column = next;
        }
        tokens.AddPath(BestPath(column, length), model.Tags, offset);
        return length;
    }

    private void AddFirstColumn(TagModel model, char character)
    {
        var states = model.UsualStates(character, out var emissions);
        for (var i = 0; i < states.Length; i++)
            Add(model.Start[states[i]] + emissions[i], -1, states[i]);
        if (states.Length > 0)
            return;
        model.FillEmissions(character, _emissions);
        for (var state = 0; state < model.StateCount; state++)
            Add(model.Start[state] + _emissions[state], -1, state);
    }

    private void AddColumn(TagModel model, char character, int previous)
    {
        var next = _count;
        SortColumn(model, previous);
        var states = model.UsualStates(character, out var emissions);
        for (var i = 0; i < states.Length; i++)
            AddIfReachable(model, states[i], emissions[i]);
        if (_count > next)
            return;
        model.FillEmissions(character, _emissions);
        for (var state = 0; state < model.StateCount; state++)
            AddIfReachable(model, state, _emissions[state]);
    }

    private void SortColumn(TagModel model, int first)
    {
        var tagCount = model.Tags.Length;
        _endCount = 0;
        Array.Fill(_begins, -1);
        Array.Fill(_middles, -1);
        for (var place = first; place < _count; place++)
        {
            var (position, tag) = Math.DivRem(_lattice[place].State, tagCount);
            if (position == WordPosition.Begin)
                _begins[tag] = place;
            else if (position == WordPosition.Middle)
                _middles[tag] = place;
            else
            {
                _ends[_endCount] = place;
                _endScores[_endCount] = _lattice[place].Score;
                _endColumns[_endCount++] = position == WordPosition.End ? tag : tagCount + tag;
            }
        }
    }

    // Of equal ways into a state jieba takes the one from the greater state; nodes stand in the order of states, so the last counts.
    private void AddIfReachable(TagModel model, int state, double emission)
    {
        var tagCount = model.Tags.Length;
        var (position, tag) = Math.DivRem(state, tagCount);
        var best = double.NegativeInfinity;
        var origin = -1;
        if (position is WordPosition.Begin or WordPosition.Single)
        {
            var row = position == WordPosition.Begin ? tag : tagCount + tag;
            var transitions = model.BetweenWords.AsSpan(row * 2 * tagCount, 2 * tagCount);
            for (var i = 0; i < _endCount; i++)
            {
                var score = _endScores[i] + transitions[_endColumns[i]] + emission;
                if (score >= best)
                    (best, origin) = (score, _ends[i]);
            }
        }
        else
        {
            var transitions = model.WithinWord.AsSpan(tag * 4 + (position == WordPosition.End ? 0 : 2), 2);
            if (_begins[tag] >= 0)
                (best, origin) = (_lattice[_begins[tag]].Score + transitions[0] + emission, _begins[tag]);
            if (_middles[tag] >= 0 && _lattice[_middles[tag]].Score + transitions[1] + emission is var score && score >= best)
                (best, origin) = (score, _middles[tag]);
        }
        if (best > double.NegativeInfinity)
            Add(best, origin, state);
    }

    private void Add(double score, int origin, int state)
    {
        if (_count == _lattice.Length)
            Array.Resize(ref _lattice, _count * 2);
        _lattice[_count++] = new Node(score, origin, (byte)state);
    }

    private ReadOnlySpan<byte> BestPath(int lastColumn, int length)
    {
        // The column that led nowhere is empty, so the last column reaches to the end of the lattice.
        var best = lastColumn;
        for (var place = lastColumn + 1; place < _count; place++)
            if (_lattice[place].Score >= _lattice[best].Score)
                best = place;
        if (_path.Length < length)
            _path = new byte[Math.Max(length, _path.Length * 2)];
        for (var i = length - 1; i >= 0; i--)
        {
            _path[i] = _lattice[best].State;
            best = _lattice[best].Origin;
        }
        return _path.AsSpan(0, length);
    }

    private readonly record struct Node(double Score, int Origin, byte State);
}
