using System.Runtime.CompilerServices;

namespace Graph.Extraction.Mentions.Features;

/// <summary>
/// The hash by which a feature is known, in training and in the weights file. It is part of the file's format: a change here makes every
/// weights file void.
/// </summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    /// <summary>A value spread over all bits, so that near values are far apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 32)) * Second;
        return (value ^ (value >> 29)) * First;
    }

    /// <summary>A feature of one value: the template says what the value is of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, ulong a) => Sign(Mix(a + ((ulong)template * First)), template);

    /// <summary>A feature of two values in this order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, ulong a, ulong b) =>
        Sign(Mix((a * Second) + b + ((ulong)template * First)), template);

    /// <summary>A feature of three values in this order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, ulong a, ulong b, ulong c) =>
        Sign(Mix((((a * Second) + b) * Second) + c + ((ulong)template * First)), template);

    /// <summary>The key of a feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Key(ulong feature)
    {
        var key = (uint)(feature >> 32);
        return key == 0 ? 1 : key;
    }

    /// <summary>The template that a feature is of.</summary>
    public static int Template(ulong feature) => (int)(feature & 0xff);

    // The lowest bits, which no key uses, tell the template.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Sign(ulong hash, int template) => (hash & ~0xffUL) | (uint)template;

    /// <summary>The hash of a stretch of text; digits count as one another, full-width forms as half-width, capitals as small.</summary>
    public static ulong Text(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        foreach (var c in text)
            hash = ((hash ^ Fold(c)) * First) + (hash >> 47);
        return hash;
    }

    /// <summary>A character as features see it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c)
    {
        if (c is >= '\u4e00' and < '\ufb00')
            return c;
        if (c is >= '\uff01' and <= '\uff5e')
            c = (char)(c - 0xfee0);
        return c switch
        {
            >= '0' and <= '9' => '0',
            >= 'A' and <= 'Z' => (char)(c + 32),
            _ => c,
        };
    }
}
