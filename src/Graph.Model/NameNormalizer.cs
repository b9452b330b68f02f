using System.Text;

namespace Graph.Model;

/// <summary>
/// The one normalisation of names, for keys and for search: full-width letters, digits and brackets become half-width, letters lower case,
/// white space goes. What it gives is compared and searched by code point in every store.
/// </summary>
public static class NameNormalizer
{
    /// <summary>The normalised form; empty when the name is white space alone.</summary>
    public static string Normalize(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var builder = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff')
                continue;
            builder.Append(char.ToLowerInvariant(Fold(c)));
        }
        return builder.ToString();
    }

    /// <summary>The key of an entity id: normalised, without <c>/ ? # %</c>.</summary>
    public static string Key(string name)
    {
        var normalized = Normalize(name);
        return normalized.AsSpan().IndexOfAny('/', '?', '#') < 0 && !normalized.Contains('%', StringComparison.Ordinal)
            ? normalized
            : string.Concat(normalized.Where(c => c is not ('/' or '?' or '#' or '%')));
    }

    /// <summary>A full-width form of ASCII as its half-width twin (Ａ as A, （ as ( ), any other unit as it is.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' => ' ',
        _ => c,
    };
}
