using System.Security.Cryptography;
using System.Text;

namespace Graph.Api.Ingestion;

/// <summary>The hash of all that the facts of a document depend on (<see cref="Graph.Model.Report.Fingerprint"/>).</summary>
internal static class Fingerprints
{
    /// <summary>The hash.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="settings">What is set for it, as text; empty for nothing.</param>
    /// <param name="version">The version of the extractor.</param>
    public static string Of(ReadOnlySpan<byte> bytes, string settings, string version)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(bytes));
        hash.AppendData(Encoding.UTF8.GetBytes(settings));
        hash.AppendData(Encoding.UTF8.GetBytes(version));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
