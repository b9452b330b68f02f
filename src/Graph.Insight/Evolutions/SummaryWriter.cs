using System.Collections.Immutable;
using System.Globalization;
using Graph.Insight.Commitments;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Evolutions;

/// <summary>
/// Writes an evolution as one Chinese sentence. Every clause repeats a fact of the evolution and carries its passages; what no report says
/// is said to be missing, never filled in.
/// </summary>
internal sealed class SummaryWriter
{
    private const int PartsNamed = 6;

    private readonly Dossier _dossier;
    private readonly List<List<SummaryClause>> _years = [];

    private SummaryWriter(Dossier dossier) => _dossier = dossier;

    /// <summary>The clauses: those of a year joined by commas, the years by semicolons.</summary>
    public static ImmutableArray<SummaryClause> Write(
        Dossier dossier,
        TimelineYear before,
        ImmutableArray<TimelineYear> between,
        TimelineYear after,
        ImmutableArray<Commitment> promises,
        ImmutableArray<PartAppearance> appeared,
        ImmutableArray<StatementView> dropped)
    {
        var writer = new SummaryWriter(dossier);
        writer._years.Add([.. writer.Year(before, []), .. writer.Outcomes(before, promises, after.Year)]);
        if (after.Year > before.Year)
        {
            writer._years.AddRange(between.Select(writer.Passing));
            writer._years.Add([.. writer.Year(after, dropped), .. writer.Outcomes(after, promises, after.Year)]);
        }
        writer._years.Add([.. writer.Appeared(appeared)]);
        return writer.Punctuated();
    }

    private IEnumerable<SummaryClause> Year(TimelineYear year, ImmutableArray<StatementView> dropped)
    {
        if (year.Missing is { } missing)
        {
            yield return Bare(missing == Coverage.NoReport ? $"库中没有关于{Number(year.Year)}年的报告" : $"关于{Number(year.Year)}年的报告未提及");
            yield break;
        }
        if (year.Planned.IsEmpty && year.Reported.IsEmpty)
        {
            var naming = _dossier.Passages.Where(p => p.Time.Year == year.Year).Select(p => p.Evidence).Take(1);
            yield return new SummaryClause($"{Number(year.Year)}年仅被提及", [.. naming]);
        }
        if (!year.Planned.IsEmpty)
            yield return Said($"{Number(year.Year)}年计划", year.Planned);
        var silent = dropped.Where(s => s.Tense == Tense.Plan && s.Phase != Phase.Mentioned).ToImmutableArray();
        if (!year.Planned.IsEmpty && !silent.IsEmpty)
            yield return Said("未再提", silent);
        if (!year.Reported.IsEmpty)
            yield return Said($"{Number(year.Year)}年报告", year.Reported);
        else if (year.Review == Coverage.NoReport)
            yield return Bare($"库中没有回顾{Number(year.Year)}年的报告");
        else if (year.Review == Coverage.NotNamed)
            yield return Bare($"回顾{Number(year.Year)}年的报告未提及");
    }

    // A year on the way: what was reported of it, else what was planned.
    private List<SummaryClause> Passing(TimelineYear year) => (year.Reported.IsEmpty, year.Planned.IsEmpty) switch
    {
        (false, _) => [Said($"{Number(year.Year)}年报告", year.Reported)],
        (true, false) => [Said($"{Number(year.Year)}年计划", year.Planned)],
        _ => [],
    };

    // Outcomes that only reports after the later year tell are left out: the sentence is about the two years.
    private IEnumerable<SummaryClause> Outcomes(TimelineYear year, ImmutableArray<Commitment> promises, int last)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var promise in promises.Where(p => p.Year == year.Year))
        {
            var promised = Phrase(promise.Promise);
            var text = promise switch
            {
                { Outcome: CommitmentOutcome.Kept } => $"计划的{promised}已实现",
                { Outcome: CommitmentOutcome.Late, YearsLate: { } late } when promise.Year + late <= last =>
                    $"计划的{promised}到{Number(promise.Year + late)}年才见报告，晚{Number(late)}年",
                { Reached: false } => $"计划的{promised}未实现",
                _ when year.Review != Coverage.NoReport => $"报告未说明计划的{promised}是否实现",
                _ => null,
            };
            if (text is null || !seen.Add(text))
                continue;
            StatementView?[] passages = [promise.Promise, promise.Outcome is CommitmentOutcome.Repeated ? null : promise.Answer, promise.Reported];
            yield return new SummaryClause(text, [.. passages.OfType<StatementView>().Select(s => s.Evidence).Distinct()]);
        }
    }

    private IEnumerable<SummaryClause> Appeared(ImmutableArray<PartAppearance> parts)
    {
        if (parts.IsEmpty)
            yield break;
        var names = string.Join('、', parts.Take(PartsNamed).Select(p => ShortName(p.Part)));
        var more = parts.Length > PartsNamed ? $"等{Number(parts.Length)}个部分" : "";
        yield return new SummaryClause($"其间新出现{names}{more}", [.. parts.SelectMany(p => p.Evidence).Distinct()]);
    }

    private SummaryClause Said(string opening, ImmutableArray<StatementView> statements)
    {
        var telling = statements.Any(s => s.Phase != Phase.Mentioned) ? statements.RemoveAll(s => s.Phase == Phase.Mentioned) : statements;
        // Subjects of one predicate stand together: 三期、四期推进建设.
        var phrases = telling
            .OrderBy(s => s.Part is null ? 0 : 1)
            .ThenBy(s => s.Phase)
            .GroupBy(s => (Whole: Subject(s).Length == 0, Predicate: Predicate(s)))
            .Select(g => string.Join('、', g.Select(Subject).Distinct(StringComparer.Ordinal)) + g.Key.Predicate);
        return new SummaryClause(opening + string.Join('、', phrases), [.. telling.Select(s => s.Evidence).Distinct()]);
    }

    private string Phrase(StatementView statement) => Subject(statement) + Predicate(statement);

    private string Subject(StatementView statement) => (statement.Part is { } part ? ShortName(part) : "") + statement.Scope;

    private string Predicate(StatementView statement) =>
        (PhaseReading.IsNegated(statement.Modality) ? "未" : "") + PhaseWords.Of(statement.Phase, (statement.Part ?? _dossier.Entity).Label);

    // A part is called by what it adds to the name of the whole (四期), when it adds something.
    private string ShortName(EntityRef part)
    {
        var whole = _dossier.Entity.Name;
        var at = part.Name.IndexOf(whole, StringComparison.Ordinal);
        var rest = at < 0 ? "" : part.Name[(at + whole.Length)..];
        return rest.Length > 0 ? rest : part.Name;
    }

    private ImmutableArray<SummaryClause> Punctuated()
    {
        var years = _years.Where(y => y.Count > 0).ToList();
        var clauses = ImmutableArray.CreateBuilder<SummaryClause>();
        foreach (var (index, year) in years.Index())
        {
            foreach (var (place, clause) in year.Index())
            {
                var opening = clauses.Count == 0 ? _dossier.Entity.Name + "：" : "";
                var mark = place < year.Count - 1 ? "，" : index < years.Count - 1 ? "；" : "。";
                clauses.Add(clause with { Text = opening + clause.Text + mark });
            }
        }
        return clauses.ToImmutable();
    }

    private static SummaryClause Bare(string text) => new(text, []);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
