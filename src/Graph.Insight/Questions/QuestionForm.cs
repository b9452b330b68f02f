using System.Collections.Immutable;
using Graph.Insight.Entities;

namespace Graph.Insight.Questions;

/// <summary>The kinds of questions that can be read.</summary>
public enum QuestionForm
{
    /// <summary>What changed in an entity between two years.</summary>
    Evolution,

    /// <summary>What was planned and reported of an entity, year by year.</summary>
    Timeline,

    /// <summary>What an entity is, and where it lies.</summary>
    Entity,

    /// <summary>The passages that name an entity.</summary>
    Mentions,

    /// <summary>What stands in a relation to an entity.</summary>
    Neighbors,

    /// <summary>How two entities stand to each other.</summary>
    Paths,

    /// <summary>The projects of an area.</summary>
    AreaProjects,

    /// <summary>Entities of a district by year, phase and tense.</summary>
    Entities,

    /// <summary>Promises and what became of them.</summary>
    Commitments,

    /// <summary>The numbers of an indicator.</summary>
    Indicator,

    /// <summary>The numbers of an indicator in several districts.</summary>
    IndicatorComparison,

    /// <summary>Districts side by side.</summary>
    Comparison,

    /// <summary>What is held of a district.</summary>
    District,

    /// <summary>What a year brought in a district.</summary>
    DistrictYear,

    /// <summary>One year of a district against another.</summary>
    Diff,
}

/// <summary>A value that was read from a question.</summary>
/// <param name="Name">The parameter, as the API calls it.</param>
/// <param name="Value">Its value, for people: names, not ids.</param>
public sealed record ReadParameter(string Name, string Value);

/// <summary>How a question was read.</summary>
/// <param name="Form">The kind of question.</param>
/// <param name="Parameters">What was read from it.</param>
/// <param name="Request">The request to the API that has the same answer.</param>
/// <param name="Unread">Words of the question that the reading did not use.</param>
/// <param name="Alternatives">Other entities of the names read, which may have been meant.</param>
public sealed record QuestionReading(
    QuestionForm Form, ImmutableArray<ReadParameter> Parameters, string Request, ImmutableArray<string> Unread, ImmutableArray<EntityRef> Alternatives);

/// <summary>What can be asked.</summary>
public static class QuestionForms
{
    /// <summary>A question of each form.</summary>
    public static ImmutableArray<string> Examples { get; } =
    [
        "某项目从2020年到2021年有什么变化", "某项目每年的进展", "某项目在哪", "某地区有哪些项目", "某区2023年计划竣工哪些项目", "某区2020年哪些承诺没有兑现",
        "某区2020年做了什么", "某区2019年和2020年相比有什么变化", "某区固定资产投资是多少", "甲区和乙区2019年税收对比", "甲区和乙区对比",
        "甲项目和乙地区有什么关系", "与某项目相关的有哪些", "哪些报告提到了某项目",
    ];
}
