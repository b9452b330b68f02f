using System.Numerics;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;
using Graph.Model;

namespace Graph.Learning.Training;

/// <summary>Turns annotated reports into clauses of numbered features: a first pass counts features, a second numbers those that are frequent enough.</summary>
internal sealed class ClauseCompiler(TrainingOptions options, WordClusters clusters)
{
    // Counts by hash, saturating: a clash only keeps a rare feature.
    private byte[] _counts = [];
    private readonly Dictionary<ulong, int> _words = [];
    private readonly Dictionary<ulong, int> _segments = [];
    private readonly List<ulong> _wordHashes = [];
    private readonly List<ulong> _segmentHashes = [];
    private readonly SentenceView _view = new();
    private readonly ulong[] _buffer = new ulong[TokenFeatures.Most];
    private readonly List<int> _wordIds = [], _wordOffsets = [], _segmentIds = [], _segmentOffsets = [];
    private readonly List<byte> _starts = [], _ends = [];
    private readonly List<sbyte> _labels = [];
    private int _names;
    private int _torn;

    /// <summary>Compiles the reports.</summary>
    public CompiledSet Compile(IReadOnlyList<TrainingReport> reports)
    {
        var words = reports.Sum(report => report.Sentences.Sum(sentence => sentence.Tokens.Length));
        _counts = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(words * 48, 1 << 16, 1 << 26))];
        ForEachClause(reports, Count);
        var clauses = new List<CompiledClause>();
        ForEachClause(reports, (start, end, names) => clauses.Add(Number(start, end, names)));
        return new CompiledSet(clauses, _wordHashes, _segmentHashes, _names, _torn);
    }

    private void ForEachClause(IReadOnlyList<TrainingReport> reports, Action<int, int, List<GoldName>> act)
    {
        _names = _torn = 0;
        foreach (var report in reports)
        {
            var context = ReportContext.Of(report.Report, report.Sentences, GeneralKnowledge.Default);
            foreach (var (sentence, names, torn) in GoldClauses.SentencesOf(report))
            {
                _view.Fill(sentence.Sentence.Text, sentence.Tokens, context, clusters);
                _names += names.Count;
                _torn += torn.Count;
                for (int start = 0, end; start < _view.Count; start = end)
                {
                    end = Clauses.End(_view, start);
                    var stretch = new Span(_view.Starts[start], _view.Starts[end]);
                    int from = start, to = end;
                    // A clause in which a name does not lie on words would teach that there is none.
                    if (!torn.Exists(name => name.Overlaps(stretch)) && !names.Exists(name => name.Start < to && name.End > to || name.Start < from && name.End > from))
                        act(start, end, names);
                }
            }
        }
    }

    private void Count(int start, int end, List<GoldName> names)
    {
        for (var k = start; k < end; k++)
        {
            foreach (var feature in _buffer.AsSpan(0, TokenFeatures.Emit(_view, k, _buffer)))
                Increment(feature);
        }
        // Features of stretches count only where the stretch is a name: the others are too many.
        foreach (var name in names.Where(name => name.Start >= start && name.End <= end))
        {
            foreach (var feature in _buffer.AsSpan(0, SegmentFeatures.Emit(_view, name.Start, name.End, _buffer)))
                Increment(feature);
        }
    }

    private CompiledClause Number(int start, int end, List<GoldName> names)
    {
        _wordIds.Clear();
        _wordOffsets.Clear();
        _segmentIds.Clear();
        _segmentOffsets.Clear();
        _starts.Clear();
        _ends.Clear();
        _labels.Clear();
        var glue = new bool[end - start];
        for (var k = start; k < end; k++)
        {
            glue[k - start] = _view.Kind(k).Glues();
            _wordOffsets.Add(_wordIds.Count);
            foreach (var feature in _buffer.AsSpan(0, TokenFeatures.Emit(_view, k, _buffer)))
            {
                if (Frequent(feature, options.WordCutoff))
                    _wordIds.Add(Id(feature, _words, _wordHashes));
            }
        }
        _wordOffsets.Add(_wordIds.Count);
        for (var i = start; i < end; i++)
        {
            var named = names.FindIndex(name => name.Start == i);
            var reach = Clauses.MayStart(_view, i) ? Clauses.Reach(_view, i, end, out var balanced) : Reachless(i, out balanced);
            if (named >= 0)
            {
                // What was marked is possible, whatever the rules of candidates say.
                balanced |= 1U << (names[named].End - 1 - i);
                reach = Math.Max(reach, names[named].End);
            }
            for (var j = i + 1; j <= reach; j++)
            {
                if ((balanced & (1U << (j - 1 - i))) == 0)
                    continue;
                _segmentOffsets.Add(_segmentIds.Count);
                _starts.Add((byte)(i - start));
                _ends.Add((byte)(j - start));
                _labels.Add((sbyte)(named >= 0 && names[named].End == j ? (int)names[named].Label : -1));
                foreach (var feature in _buffer.AsSpan(0, SegmentFeatures.Emit(_view, i, j, _buffer)))
                {
                    if (Frequent(feature, options.SegmentCutoff))
                        _segmentIds.Add(Id(feature, _segments, _segmentHashes));
                }
            }
        }
        _segmentOffsets.Add(_segmentIds.Count);
        return new CompiledClause(
            glue, [.. _wordIds], [.. _wordOffsets], [.. _starts], [.. _ends], [.. _segmentIds], [.. _segmentOffsets], [.. _labels]);
    }

    private static int Reachless(int i, out uint balanced)
    {
        balanced = 0;
        return i;
    }

    private void Increment(ulong feature)
    {
        ref var count = ref _counts[(feature >> 20) & (uint)(_counts.Length - 1)];
        if (count < byte.MaxValue)
            count++;
    }

    private bool Frequent(ulong feature, int cutoff) => _counts[(feature >> 20) & (uint)(_counts.Length - 1)] >= cutoff;

    private static int Id(ulong feature, Dictionary<ulong, int> ids, List<ulong> hashes)
    {
        if (!ids.TryGetValue(feature, out var id))
        {
            id = hashes.Count;
            ids.Add(feature, id);
            hashes.Add(feature);
        }
        return id;
    }
}
