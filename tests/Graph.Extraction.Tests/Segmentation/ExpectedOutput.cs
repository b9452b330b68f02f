using System.Text;
using Graph.Testing;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>What jieba 0.42.1 gave for each line of the seeds that is not blank.</summary>
internal static class ExpectedOutput
{
    public static string[] Lines(string file)
    {
        var path = Path.Combine(RepositoryFiles.Root, "tests", "Graph.Extraction.Tests", "Segmentation", "Expected", file);
        return File.ReadAllText(path, Encoding.UTF8).TrimEnd('\n').Split('\n');
    }
}
