using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.Api.Writing;

/// <summary>
/// The keys that may write, held as hashes only. A key is 32 random bytes, so that its plain SHA-256 gives nothing away: there is no dictionary to try.
/// </summary>
public sealed class ApiKeys
{
    private const int KeyBytes = 32;

    private readonly byte[][] _hashes;

    /// <summary>From hashes, each 64 hex digits.</summary>
    /// <exception cref="ApiConfigurationException">One of them is no such hash.</exception>
    public ApiKeys(IEnumerable<string> hashes)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        _hashes = [.. hashes.Select(Parse)];
    }

    /// <summary>Whether any key may write.</summary>
    public bool Any => _hashes.Length > 0;

    /// <summary>A new key and its hash; the key is shown once and kept by its owner.</summary>
    public static (string Key, string Hash) Create()
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        return (key, Convert.ToHexStringLower(Hash(key)));
    }

    /// <summary>Whether a key is one of them; every hash is compared whole, so that the time taken tells nothing.</summary>
    public bool Accept(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var given = Hash(key);
        var known = false;
        foreach (var hash in _hashes)
            known |= CryptographicOperations.FixedTimeEquals(hash, given);
        return known;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private static byte[] Parse(string hash)
    {
        hash = hash.Trim();
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit))
        {
            // What stands there may be the key itself: it is not repeated.
            throw new ApiConfigurationException(new LocalizedText(
                "An API key in the configuration is not the SHA-256 of a key (64 hex digits). “graph key” makes a key and its hash; configure the hash.",
                "配置中的 API 密钥不是密钥的 SHA-256（64 位十六进制）。“graph key”可生成密钥及其哈希；请配置哈希。"));
        }
        return Convert.FromHexString(hash);
    }
}
