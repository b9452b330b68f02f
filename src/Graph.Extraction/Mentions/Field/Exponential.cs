namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// e to the power of x by additions and multiplications alone: the library's function may differ in the last bit between machines, and scores must
/// not.
/// </summary>
internal static class Exponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    // A product costs a fifth of a quotient.
    private const double Half = 1 / 2.0, Third = 1 / 3.0, Quarter = 1 / 4.0, Fifth = 1 / 5.0, Sixth = 1 / 6.0, Seventh = 1 / 7.0, Eighth = 1 / 8.0, Ninth = 1 / 9.0;

    /// <summary>e^x; beyond ±700 what it is there.</summary>
    public static double Of(double x)
    {
        x = Math.Clamp(x, -700, 700);
        var power = Math.Floor((x * Log2E) + 0.5);
        var r = x - (power * Ln2);
        // Taylor's series on |r| ≤ 0.35: the tenth term is below the last bit that matters here.
        var sum = 1 + (r * (1 + (r * Half * (1 + (r * Third * (1 + (r * Quarter * (1 + (r * Fifth * (1 + (r * Sixth * (1 + (r * Seventh * (1 + (r * Eighth * (1 + (r * Ninth)))))))))))))))));
        return sum * BitConverter.Int64BitsToDouble(((long)power + 1023) << 52);
    }
}
