using System.Text.Json;

namespace Graph.Dictionary;

/// <summary>Reads the JSON files of the models.</summary>
internal static class ModelJson
{
    /// <summary>Reads a file that maps names to values of one type.</summary>
    public static Dictionary<string, T> Read<T>(string folder, string file)
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return JsonSerializer.Deserialize<Dictionary<string, T>>(stream) ?? throw new InvalidDataException($"{file} is empty.");
    }
}
