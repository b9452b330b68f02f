using System.Globalization;
using Graph.Learning.Annotation;
using Graph.Learning.Scoring;

namespace Graph.Cli.Commands;

/// <summary>Holds figures against floors, so that a change that reads worse is seen.</summary>
internal static class ScoreFloors
{
    /// <summary>Compares each figure of the file with what was scored; says which are below their floor, or were not scored.</summary>
    public static int Check(Terminal terminal, string file, IReadOnlyList<EvaluationResult> results)
    {
        var card = ScoreTable.Sum(results);
        var failed = false;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != 2 || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var floor))
                throw new AnnotationException($"{file}:{number}: a figure's name and its floor, separated by a tab, are expected.");
            var f1 = cells[0] == FigureName.Linking ? card.Linking?.F1 : card[cells[0]]?.F1;
            if (f1 >= floor)
                continue;
            failed = true;
            terminal.Tell(
                f1 is { } low ? $"{cells[0]}: {low:0.000} is below the floor {floor:0.000}" : $"{cells[0]}: was not scored",
                f1 is { } value ? $"{cells[0]}：{value:0.000} 低于下限 {floor:0.000}" : $"{cells[0]}：没有打分");
        }
        return failed ? ExitCode.InputFailed : ExitCode.Done;
    }
}
