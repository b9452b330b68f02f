using Graph.Model;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// A clause with all its possible names: the semi-Markov field whose states are “no name”, “a name of label y has just ended” and “only list marks
/// stand since a name of label y”. Sums run forward and backward in a fixed order, in doubles.
/// </summary>
internal sealed class Lattice
{
    /// <summary>How many labels there are.</summary>
    public const int Labels = 5;

    private double[] _scores = new double[1024], _factors = new double[1024];
    private int[] _starts = new int[256];
    private int[] _ends = new int[256];
    private int[] _firstAt = new int[64];
    private bool[] _glue = new bool[64];
    private double[] _alphaNone = new double[64], _alphaName = new double[320], _alphaList = new double[320], _entry = new double[320];
    private double[] _betaNone = new double[64], _betaName = new double[320], _betaList = new double[320], _gain = new double[320];

    /// <summary>How many words the clause has.</summary>
    public int Length { get; private set; }

    /// <summary>How many stretches may be a name.</summary>
    public int Count { get; private set; }

    /// <summary>The sum over all readings; its logarithm is the normaliser.</summary>
    public double Total { get; private set; }

    /// <summary>The first word of a stretch, counted in the clause.</summary>
    public int Start(int candidate) => _starts[candidate];

    /// <summary>The word after its last.</summary>
    public int End(int candidate) => _ends[candidate];

    /// <summary>Begins another clause.</summary>
    public void Reset(int length)
    {
        Length = length;
        Count = 0;
        if (_firstAt.Length < length + 2)
        {
            var size = (length + 2) * 2;
            _firstAt = new int[size];
            _glue = new bool[size];
            _alphaNone = new double[size];
            _betaNone = new double[size];
            (_alphaName, _alphaList, _entry) = (new double[size * Labels], new double[size * Labels], new double[size * Labels]);
            (_betaName, _betaList, _gain) = (new double[size * Labels], new double[size * Labels], new double[size * Labels]);
        }
    }

    /// <summary>Says of each word whether it only joins the items of a list.</summary>
    public void SetGlue(int word, bool glue) => _glue[word] = glue;

    /// <summary>Adds a stretch; stretches come in the order of their starts. What it scores for each label is written into what this returns.</summary>
    public Span<double> Add(int start, int end)
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _ends, Count * 2);
        }
        if ((Count + 1) * Labels > _scores.Length)
        {
            Array.Resize(ref _scores, _scores.Length * 2);
            Array.Resize(ref _factors, _scores.Length);
        }
        _starts[Count] = start;
        _ends[Count] = end;
        return _scores.AsSpan(Count++ * Labels, Labels);
    }

    /// <summary>What a stretch scores for each label.</summary>
    public ReadOnlySpan<double> Scores(int candidate) => _scores.AsSpan(candidate * Labels, Labels);

    /// <summary>Sums over all readings.</summary>
    public void Run(Transitions transitions)
    {
        IndexStarts();
        for (var s = 0; s < Count * Labels; s++)
            _factors[s] = Exponential.Of(_scores[s]);
        Forward(transitions);
        Backward(transitions);
    }

    /// <summary>The probability that a stretch is a name of this label.</summary>
    public double Marginal(int candidate, int label) =>
        _entry[(_starts[candidate] * Labels) + label] * _factors[(candidate * Labels) + label] * _betaName[(_ends[candidate] * Labels) + label] / Total;

    /// <summary>How often each transition is expected, added to <paramref name="counts"/> (in the layout of <see cref="Transitions"/>) times a factor.</summary>
    public void AddExpectedTransitions(Span<double> counts, double factor, Transitions transitions)
    {
        for (var i = 0; i < Length; i++)
        {
            for (var y = 0; y < Labels; y++)
            {
                var gain = _gain[(i * Labels) + y] * factor / Total;
                if (gain == 0)
                    continue;
                counts[y] += _alphaNone[i] * transitions.FromNone(y) * gain;
                for (var from = 0; from < Labels; from++)
                {
                    counts[Transitions.NameSlot(from, y)] += _alphaName[(i * Labels) + from] * transitions.FromName(from, y) * gain;
                    counts[Transitions.ListSlot(from, y)] += _alphaList[(i * Labels) + from] * transitions.FromList(from, y) * gain;
                }
            }
        }
    }

    private void IndexStarts()
    {
        var candidate = 0;
        for (var i = 0; i <= Length; i++)
        {
            while (candidate < Count && _starts[candidate] < i)
                candidate++;
            _firstAt[i] = candidate;
        }
        _firstAt[Length + 1] = Count;
    }

    private void Forward(Transitions transitions)
    {
        Array.Clear(_alphaName, 0, (Length + 1) * Labels);
        Array.Clear(_alphaList, 0, (Length + 1) * Labels);
        Array.Clear(_entry, 0, (Length + 1) * Labels);
        _alphaNone[0] = 1;
        for (var i = 0; i < Length; i++)
        {
            var at = i * Labels;
            if (_firstAt[i] < _firstAt[i + 1])
            {
                for (var y = 0; y < Labels; y++)
                {
                    var sum = _alphaNone[i] * transitions.FromNone(y);
                    for (var from = 0; from < Labels; from++)
                        sum += (_alphaName[at + from] * transitions.FromName(from, y)) + (_alphaList[at + from] * transitions.FromList(from, y));
                    _entry[at + y] = sum;
                }
                for (var c = _firstAt[i]; c < _firstAt[i + 1]; c++)
                {
                    var into = _ends[c] * Labels;
                    for (var y = 0; y < Labels; y++)
                        _alphaName[into + y] += _entry[at + y] * _factors[(c * Labels) + y];
                }
            }
            var none = _alphaNone[i];
            for (var y = 0; y < Labels; y++)
            {
                var kept = _alphaName[at + y] + _alphaList[at + y];
                if (_glue[i])
                    _alphaList[at + Labels + y] = kept;
                else
                    none += kept;
            }
            _alphaNone[i + 1] = none;
        }
        var total = _alphaNone[Length];
        for (var y = 0; y < Labels; y++)
            total += _alphaName[(Length * Labels) + y] + _alphaList[(Length * Labels) + y];
        Total = total;
    }

    private void Backward(Transitions transitions)
    {
        _betaNone[Length] = 1;
        Array.Fill(_betaName, 1, Length * Labels, Labels);
        Array.Fill(_betaList, 1, Length * Labels, Labels);
        for (var i = Length - 1; i >= 0; i--)
        {
            var at = i * Labels;
            Array.Clear(_gain, at, Labels);
            for (var c = _firstAt[i]; c < _firstAt[i + 1]; c++)
            {
                var into = _ends[c] * Labels;
                for (var y = 0; y < Labels; y++)
                    _gain[at + y] += _factors[(c * Labels) + y] * _betaName[into + y];
            }
            var starts = _firstAt[i] < _firstAt[i + 1];
            var none = _betaNone[i + 1];
            for (var y = 0; starts && y < Labels; y++)
                none += transitions.FromNone(y) * _gain[at + y];
            _betaNone[i] = none;
            for (var from = 0; from < Labels; from++)
            {
                var stay = _glue[i] ? _betaList[at + Labels + from] : _betaNone[i + 1];
                double name = stay, list = stay;
                for (var y = 0; starts && y < Labels; y++)
                {
                    name += transitions.FromName(from, y) * _gain[at + y];
                    list += transitions.FromList(from, y) * _gain[at + y];
                }
                _betaName[at + from] = name;
                _betaList[at + from] = list;
            }
        }
    }
}
