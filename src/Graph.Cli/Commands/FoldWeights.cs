using Graph.Extraction.Mentions;

namespace Graph.Cli.Commands;

/// <summary>The weights of each fold of a cross-validation: in memory, and in a folder when one is given, so that a second run need not learn again.</summary>
internal sealed class FoldWeights(string? folder)
{
    private readonly Dictionary<string, MentionModel> _kept = new(StringComparer.Ordinal);

    public bool Has(string fold) => _kept.ContainsKey(fold) || (folder is not null && File.Exists(PathOf(fold)));

    public void Keep(string fold, MentionModel model)
    {
        _kept[fold] = model;
        if (folder is null)
            return;
        Directory.CreateDirectory(folder);
        using var file = File.Create(PathOf(fold));
        model.Save(file);
    }

    public MentionModel Of(string fold)
    {
        if (_kept.TryGetValue(fold, out var model))
            return model;
        using var file = File.OpenRead(PathOf(fold));
        return _kept[fold] = MentionModel.Load(file);
    }

    private string PathOf(string fold) => Path.Combine(folder!, fold + ".bin");
}
