using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>What the text of a report says of itself, before its years are weighed.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Date">The day on which it was given.</param>
/// <param name="Kind">Work report or plan report.</param>
/// <param name="District">Whose it is.</param>
/// <param name="PageTitles">What the page calls it besides.</param>
internal sealed record TextMetadata(string? Title, DateOnly? Date, ReportKind? Kind, DistrictReading District, ImmutableArray<string> PageTitles);

/// <summary>Reads title, day, kind and district from a report's opening. Nothing is taken from the name of the file.</summary>
internal sealed class MetadataReader(IDivisionTable divisions)
{
    // The lines after the opening that can hold the preamble.
    private const int PreambleLines = 6;
    private const string PlainTitle = "政府工作报告";

    private readonly DistrictReader _districts = new(divisions);

    /// <summary>Reads the opening.</summary>
    public TextMetadata Read(CleanText text, Layout layout, ImmutableArray<Block> blocks)
    {
        var opening = blocks.TakeWhile(block => block.Kind == BlockKind.Opening).Select(block => text[block.Line].ToString()).ToList();
        var preamble = PreambleOf(text, layout);
        var titles = opening.Where(line => OpeningLines.Of(line) == OpeningLine.Title || IsRunInTitle(line)).ToList();
        var title = TitleOf(titles);
        var district = _districts.Read(text, string.Join('\n', opening), title, preamble, [.. titles]);
        return new TextMetadata(
            title,
            DateOf(opening),
            KindOf(title, preamble) ?? KindOf(text, blocks),
            district,
            [.. titles.Where(line => !string.Equals(line, title, StringComparison.Ordinal))]);
    }

    /// <summary>The division that a side file names.</summary>
    public DistrictRef Given(string value, CleanText text) => _districts.Given(value, text);

    private static string PreambleOf(CleanText text, Layout layout)
    {
        var lines = text.Lines.Skip(layout.OpeningEnd).Take(PreambleLines).Where(line => line.Length < 400);
        foreach (var line in lines)
        {
            if (OpeningLines.IsPreamble(text[line]))
                return text[line].ToString();
        }
        return "";
    }

    // The title printed next to the report itself counts; what the page calls it stands farther up and may be wrong.
    private static string? TitleOf(List<string> titles)
    {
        if (titles.Count == 0)
            return null;
        var last = titles[^1];
        if (IsRunInTitle(last))
            return PlainTitle;
        return titles.Count > 1 && titles[0].StartsWith("关于", StringComparison.Ordinal) ? titles[0] : last;
    }

    // 政府工作报告2011年1月20日在…: the title and the session on one line.
    private static bool IsRunInTitle(string line) => line.StartsWith(PlainTitle, StringComparison.Ordinal) && line.Length > 12;

    private static DateOnly? DateOf(List<string> opening)
    {
        DateOnly? day = null;
        foreach (var line in opening)
        {
            var kind = OpeningLines.Of(line);
            if (kind == OpeningLine.Session && Dates.First(line) is { } given)
                return given;
            if ((kind == OpeningLine.Day || IsRunInTitle(line)) && Dates.First(line) is { } alone)
                day = alone;
        }
        return day;
    }

    // Without title and preamble the headings tell: a work report looks back on work, a plan report on how the plan was carried out.
    private static ReportKind? KindOf(CleanText text, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks.Where(block => block.Kind is BlockKind.Timed or BlockKind.Numbered))
        {
            var heading = text[block.Line];
            if (heading.IndexOf("计划执行情况") >= 0)
                return ReportKind.Plan;
            if (heading.IndexOf("工作回顾") >= 0)
                return ReportKind.Work;
        }
        return null;
    }

    private static ReportKind? KindOf(string? title, string preamble)
    {
        var said = (title ?? "") + preamble;
        if (said.Contains("国民经济和社会发展计划", StringComparison.Ordinal) && (title is null || !title.Contains("工作报告", StringComparison.Ordinal)))
            return ReportKind.Plan;
        return said.Contains("工作报告", StringComparison.Ordinal) || said.Contains("报告工作", StringComparison.Ordinal) || said.Contains("报告政府工作", StringComparison.Ordinal)
            || said.Contains("作报告", StringComparison.Ordinal)
            ? ReportKind.Work
            : null;
    }
}
