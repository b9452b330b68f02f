namespace Graph.Extraction.Segmentation;

/// <summary>
/// The most probable way to cut a block of text into words of the dictionary. The graph of all words in the block is never built: going backwards, each
/// character takes, of the words that begin with it, the one whose weight and best continuation sum highest; of equals, the longest.
/// </summary>
internal static class BestPath
{
    /// <summary>Fills <paramref name="steps"/>, which is one longer than the block: the best word that begins at each character.</summary>
    public static void Fill(PrefixDictionary dictionary, ReadOnlySpan<char> block, Span<PathStep> steps)
    {
        steps[block.Length] = default;
        if (dictionary.Added is { } added)
            for (var start = block.Length - 1; start >= 0; start--)
                steps[start] = Best(dictionary, added, block, start, steps);
        else
            for (var start = block.Length - 1; start >= 0; start--)
                steps[start] = Best(dictionary.Words, dictionary.Weights, block, start, steps);
    }

    private static PathStep Best(DoubleArrayTrie words, ReadOnlySpan<double> weights, ReadOnlySpan<char> block, int start, Span<PathStep> steps)
    {
        // What begins no word stands alone.
        var best = new PathStep(weights[0] + steps[start + 1].Score, start + 1, 0);
        var node = words.Root;
        for (var end = start; end < block.Length && words.TryStep(node, block[end], out node);)
        {
            end++;
            if (node.Value == 0)
                continue;
            var score = weights[node.Value] + steps[end].Score;
            if (best.Entry == 0 || score >= best.Score)
                best = new PathStep(score, end, node.Value);
        }
        return best;
    }

    // The same with a user's words: where a text is in both, the user's entry counts, and one of frequency 0 makes it no word.
    private static PathStep Best(PrefixDictionary dictionary, DoubleArrayTrie added, ReadOnlySpan<char> block, int start, Span<PathStep> steps)
    {
        var best = new PathStep(dictionary.Weights[0] + steps[start + 1].Score, start + 1, 0);
        var found = false;
        var (node, ownNode) = (dictionary.Words.Root, added.Root);
        var (walking, ownWalking) = (true, true);
        for (var end = start; end < block.Length;)
        {
            walking = walking && dictionary.Words.TryStep(node, block[end], out node);
            ownWalking = ownWalking && added.TryStep(ownNode, block[end], out ownNode);
            if (!walking && !ownWalking)
                break;
            end++;
            var entry = ownWalking && ownNode.Value > 0 ? ownNode.Value : walking ? node.Value : 0;
            if (entry == 0)
                continue;
            if (dictionary.Frequencies[entry] == 0)
            {
                // A single character that the user took out still gives its tag when it stands alone.
                if (end == start + 1)
                    best = best with { Entry = entry };
                continue;
            }
            var score = dictionary.Weights[entry] + steps[end].Score;
            if (!found || score >= best.Score)
                best = new PathStep(score, end, entry);
            found = true;
        }
        return best;
    }
}

/// <summary>The best word that begins at a character.</summary>
/// <param name="Score">The logarithm of the probability of the path from here to the end of the block.</param>
/// <param name="End">The character after the word.</param>
/// <param name="Entry">The word's entry in the dictionary; 0 when it is in none.</param>
internal readonly record struct PathStep(double Score, int End, int Entry);
