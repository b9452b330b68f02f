using Graph.Model;

namespace Graph.Insight.Suggestions;

/// <summary>How much two names have in common.</summary>
internal static class NameLikeness
{
    private const double Least = 0.7;

    // What tells one thing of a row from another (一期 and 二期, A and B, 东 and 西) makes names differ, however alike they are.
    private const string Distinguishing = "0123456789一二三四五六七八九十东西南北上下甲乙丙丁新老";

    /// <summary>
    /// The characters that both have in the same order, as a share of the longer and the shorter name (their mean); null when they differ in what
    /// tells one thing of a row from another, when they end differently, or when too little is common.
    /// </summary>
    public static double? Of(string left, string right)
    {
        if (left.Length < 3 || right.Length < 3 || left[^1] != right[^1])
            return null;
        var common = Common(left, right);
        var likeness = ((double)common.Length / left.Length + (double)common.Length / right.Length) / 2;
        if (likeness < Least || Marks(left) != Marks(right))
            return null;
        return Math.Round(likeness, 3);
    }

    private static string Marks(string name) => string.Concat(name.Where(c => Distinguishing.Contains(c, StringComparison.Ordinal) || char.IsAsciiLetter(c)));

    // The longest common subsequence.
    private static string Common(string left, string right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        var common = new System.Text.StringBuilder();
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                common.Append(left[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return common.ToString();
    }
}
