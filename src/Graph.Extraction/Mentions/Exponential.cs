namespace Graph.Extraction.Mentions;

/// <summary>
/// e to the power of x by additions and multiplications alone: the library's function may differ in the last bit between machines, and scores must
/// not.
/// </summary>
internal static class Exponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    /// <summary>e^x; beyond ±700 what it is there.</summary>
    public static double Of(double x)
    {
        x = Math.Clamp(x, -700, 700);
        var power = Math.Floor((x * Log2E) + 0.5);
        var r = x - (power * Ln2);
        // Taylor's series on |r| ≤ 0.35: the tenth term is below the last bit that matters here.
        var sum = 1 + (r * (1 + (r / 2 * (1 + (r / 3 * (1 + (r / 4 * (1 + (r / 5 * (1 + (r / 6 * (1 + (r / 7 * (1 + (r / 8 * (1 + (r / 9)))))))))))))))));
        return sum * BitConverter.Int64BitsToDouble(((long)power + 1023) << 52);
    }
}
