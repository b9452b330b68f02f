using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Field;

namespace Graph.Learning.Training;

/// <summary>Writes weights with the recipe to make them again beside them.</summary>
public static class WeightsFolder
{
    /// <summary>The weights' file name.</summary>
    public const string Weights = "mentions.bin";

    /// <summary>The recipe's file name.</summary>
    public const string Recipe = "RECIPE.md";

    /// <summary>Writes both.</summary>
    public static void Write(string folder, TrainingResult training, TrainingOptions options, TrainingCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(corpus);
        Directory.CreateDirectory(folder);
        using var bytes = new MemoryStream();
        training.Model.Save(bytes);
        File.WriteAllBytes(Path.Combine(folder, Weights), bytes.ToArray());
        File.WriteAllText(Path.Combine(folder, Recipe), Describe(training, options, corpus, bytes.ToArray()));
    }

    private static string Describe(TrainingResult training, TrainingOptions options, TrainingCorpus corpus, byte[] weights)
    {
        var text = new StringBuilder();
        text.Append("# How the weights were made\n\n");
        text.Append("`mentions.bin` is what `graph train` makes; the same annotation gives the same bytes. Made with\n\n");
        Line($"- {corpus.Composed.Length} composed reports (`src/Graph.Learning/Composed`) and {corpus.Real.Count} annotated real ones (`graph train --gold`);");
        Line($"- {training.Names} names in {training.Clauses} clauses; {training.TornNames} names do not lie on words, and their clauses were left out;");
        Line($"- {options.Members} semi-Markov fields over words with other draws, {options.Epochs} epochs of AdaGrad each, the weights of the second half of all averaged;");
        Line($"- rate {options.Rate}, doubt {options.Doubt}, dropout {options.Dropout}, blindness {options.Blindness}, cut-offs {options.WordCutoff} (words) and {options.SegmentCutoff} (stretches), seed {options.Seed};");
        Line($"- a filter of words: a logistic model with {WordFilter.Features} features of a word in a table of {WordFilter.Size};");
        Line($"- weights in steps of 1/{options.Scale}, rows under {options.SmallestStep} steps left out: {weights.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(weights))}.");
        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
