using System.Globalization;
using Graph.Insight.Evolutions;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Commitments;

/// <summary>Says in Chinese which rule decided a commitment, with the years and phases of the case.</summary>
internal static class CommitmentExplanation
{
    /// <summary>The sentence.</summary>
    public static string Of(Statement promise, Verdict verdict, EntityLabel label)
    {
        var year = Number(promise.Assertion.Year);
        var promised = PhaseWords.Of(promise.Assertion.Phase, label);
        return verdict.Rule switch
        {
            CommitmentRule.ReviewOfTheYear => $"回顾{year}年的报告称其{Said(verdict.Answer!, label)}，承诺的是{promised}。",
            CommitmentRule.ReviewOfALaterYear =>
                $"回顾{Number(verdict.Answer!.Assertion.Year)}年的报告最早称其{Said(verdict.Answer, label)}，比承诺的{year}年晚{Number(verdict.YearsLate!.Value)}年。",
            CommitmentRule.LaterPlan =>
                $"没有报告称其{promised}，{Number(verdict.Answer!.Assertion.Year)}年的计划再次提出{Said(verdict.Answer, label)}。",
            CommitmentRule.YearNotReviewedYet => $"库中没有回顾{year}年或更晚年份的报告。",
            CommitmentRule.ReviewNotHeld => $"库中没有回顾{year}年的报告，其他报告未说明。",
            CommitmentRule.ReviewTellsLess => $"回顾{year}年的报告只称其{Said(verdict.Reported!, label)}，此后的报告未称其{promised}。",
            _ => $"回顾{year}年及以后的报告均未称其{promised}。",
        };
    }

    private static string Said(Statement statement, EntityLabel label) => statement.Assertion.Scope + PhaseWords.Of(statement.Assertion.Phase, label);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
