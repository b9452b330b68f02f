using System.Text.Json;
using Graph.Insight.Commitments;
using Graph.Insight.Entities;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage.Export;

namespace Graph.Api.Requests;

/// <summary>Every query parameter of the API.</summary>
internal static class Parameters
{
    public static readonly TextParameter Text = new(
        "q", "Part of a name or alias, or how it is read in Pinyin or first letters; a name with one typing error is found where nothing else is. Width, case and white space do not count.",
        "北杨", Empty: true);

    public static readonly TextParameter Name = new(
        "name", "A name or alias, whole; reaches names that no path can hold (`.` and `..`).", "北杨人工智能小镇");

    public static readonly ChoiceParameter<EntityLabel> Label = new("label", "What it is.", "Project", label => label.ToString());
    public static readonly TextParameter District = new("district", "The district whose reports name it: its division code or its name.", "徐汇区");
    public static readonly TextParameter Area = new("area", "The area or district in which a passage says it lies: its id or name.", "徐家汇");
    public static readonly ChoiceParameter<Phase> Phase = new("phase", "A phase said of it.", "Completed", phase => phase.ToString());

    public static readonly NumberParameter Year = Years(
        "year", "A year in which it is named or, with `phase`, in which the phase is said of it.", "2020");
    public static readonly NumberParameter PromiseYear = Years("year", "The year for which it was promised.", "2020");
    public static readonly ChoiceParameter<CommitmentOutcome> Outcome = new("outcome", "What became of it.", "kept", CamelCase);
    public static readonly TextParameter Entity = new("entity", "What was promised, its parts with it: an id, a name or an alias.", "徐家汇书院");
    public static readonly NumberParameter From = Years("from", "The first year.", "2020");
    public static readonly NumberParameter To = Years("to", "The last year.", "2021");

    public static readonly NumberParameter YearInPath = Years("year", "The year that the reports speak of.", "2020");
    public static readonly TextParameter DistrictNeeded = District with { Description = "The district: its division code or its name.", Required = true };
    public static readonly NumberParameter FromNeeded = From with { Required = true };
    public static readonly NumberParameter ToNeeded = To with { Required = true };
    public static readonly TextParameter Indicator = new("name", "Part of the name of what is measured.", "投资");
    public static readonly TextParameter MeasuredDistrict = new("district", "The district of which it is measured: its code or its name.", "徐汇区");
    public static readonly NumberParameter EachLimit = new("limit", "The most items of each list.", "50", 1, PageRequest.MaxLimit);

    public static readonly NumberParameter StatedYear = Years("year", "Only what passages state of this year.", "2020");
    public static readonly NumberParameter PhaseYear = Years("year", "Where each stood in this year; without it, where it stood last.", "2020");
    public static readonly NumberParameter ComparedYear = Years("year", "The year; without it, the last on which a report of each is held.", "2019");
    public static readonly TextParameter PathFrom = new("from", "Where the ways begin: an id, a name or an alias.", "北杨人工智能小镇B地块") { Required = true };
    public static readonly TextParameter PathTo = new("to", "Where they end: an id, a name or an alias.", "华泾地区") { Required = true };
    public static readonly NumberParameter MaxLength = new("maxLength", "The most steps.", "4", 1, 6);
    public static readonly TextParameter Center = new("center", "The entity in the middle: an id, a name or an alias.", "徐家汇") { Required = true };
    public static readonly NumberParameter Depth = new("depth", "The most steps from the centre.", "2", 1, 3);
    public static readonly ChoicesParameter<EntityLabel> Labels = new("labels", "Only entities of these labels, separated by commas.", "Project,Area", l => l.ToString());
    public static readonly NumberParameter NodeLimit = new("limit", "The most entities.", "50", 1, PageRequest.MaxLimit);

    public static readonly ShareParameter MinScore = new(
        "minScore", "Only mentions that the reader is at least so sure of (a probability), and what hangs on them.", "0.8");

    public static readonly ChoiceParameter<GraphFormat> Format = new("format", "The form of the answer.", "graphml", CamelCase) { Required = true };

    public static readonly TextParameter Question = new("q", "The question.", "北杨人工智能小镇2020年到2021年有什么变化") { Required = true };

    public static readonly TextParameter Districts = new(
        "districts", "The districts, by code or name, separated by commas; 2 to 10.", "徐汇区,静安区")
    { Required = true };

    public static readonly ChoiceParameter<Tense> Tense = new(
        "tense", "Looking back (`review`) or ahead (`plan`).", "review", CamelCase);

    public static readonly ChoiceParameter<EntitySort> Sort = new(
        "sort", "The order: `relevance` puts the better match, the shorter name and the more mentions first.", "relevance", CamelCase);

    public static readonly NumberParameter Limit = new("limit", "The most items on a page.", "50", 1, PageRequest.MaxLimit);

    public static readonly TextParameter DocumentName = new(
        "name", "The document's key: a file name, or a path with `/`, without `.` and `..`. Of a form the file's own name will do.", "徐汇区-2020.txt", Longest: 300);

    public static readonly TextParameter ReportTitle = new("title", "Its title, where the text tells none or a wrong one.", "2020年上海市徐汇区人民政府工作报告");
    public static readonly TextParameter ReportIssuer = new("issuer", "The body that gives it, likewise.", "徐汇区人民政府");
    public static readonly TextParameter ReportDistrict = new("district", "The district that it is of, likewise: a division code or a name.", "310104");
    public static readonly DayParameter ReportDate = new("date", "The day on which it was given, likewise.", "2020-01-07");
    public static readonly ChoiceParameter<ReportKind> Kind = new("kind", "Work report or plan report, likewise.", "work", CamelCase);
    public static readonly NumberParameter ReviewYear = new("review", "The year that it looks back on, likewise.", "2019", 1949, 2100);
    public static readonly NumberParameter PlanYear = new("plan", "The year that it looks ahead to, likewise.", "2020", 1949, 2100);

    public static readonly TextParameter Cursor = new(
        "cursor", "The `nextCursor` of the page before; without it the first page.", null, Longest: 2000);

    private static NumberParameter Years(string name, string description, string example) => new(name, description, example, 1900, 2100);

    private static string CamelCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
