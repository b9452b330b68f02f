using System.Security.Cryptography;
using System.Text;

namespace Graph.Storage;

/// <summary>What two texts with the same words have in common, whatever white space lies between them: by it a .docx beside its .txt is known for a duplicate.</summary>
public static class TextHash
{
    /// <summary>SHA-256 of the text without white space, in UTF-8: 64 lower-case hex digits. It is <see cref="DocumentRecord.TextSha256"/>.</summary>
    public static string Of(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var bare = new StringBuilder(raw.Length);
        foreach (var c in raw)
        {
            if (!char.IsWhiteSpace(c))
                bare.Append(c);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bare.ToString())));
    }
}
