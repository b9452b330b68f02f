using System.Diagnostics;
using System.Globalization;
using System.Text;
using Graph.Testing;

namespace Graph.Benchmarks;

/// <summary>The peer in Node.js: jieba-rs by <c>@node-rs/jieba</c>, which tags the same lines in a process of its own.</summary>
internal static class NodeJieba
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "Graph.Benchmarks", "node-jieba");

    /// <summary>How many bytes of UTF-8 it tags in a second of CPU time; null, with a line that says what to do, where Node.js or the package is missing.</summary>
    public static double? BytesPerSecond(IEnumerable<string> lines)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Console.WriteLine($"@node-rs/jieba is not measured: run “npm ci” in {Path.GetRelativePath(RepositoryFiles.Root, Folder)} first.");
            return null;
        }
        var start = new ProcessStartInfo("node", "tag.js")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node.js does not start.");
        node.StandardInput.Write(string.Join('\n', lines));
        node.StandardInput.Close();
        var answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return double.Parse(answer, CultureInfo.InvariantCulture);
    }
}
