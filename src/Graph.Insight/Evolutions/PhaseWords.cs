using Graph.Model;

namespace Graph.Insight.Evolutions;

/// <summary>The Chinese word by which a summary names a phase; it follows 计划 and 报告 and stands after 计划的.</summary>
internal static class PhaseWords
{
    /// <summary>The word for a phase of a thing of this label.</summary>
    public static string Of(Phase phase, EntityLabel label) => phase switch
    {
        Phase.Proposed => "前期研究",
        Phase.SitePrep => "土地准备",
        Phase.Started => IsBuilt(label) ? "开工" : "启动",
        Phase.UnderWay => IsBuilt(label) ? "推进建设" : "推进",
        Phase.ToppedOut => "结构封顶",
        Phase.Completed => IsBuilt(label) ? "竣工" : "完成",
        Phase.Opened => label == EntityLabel.Program ? "上线运行" : "投用",
        Phase.Established => label == EntityLabel.Program ? "设立" : "成立或落地",
        Phase.Held => "举办",
        Phase.Issued => "发布",
        Phase.Recognized => "获得认定",
        Phase.Halted => "暂停",
        _ => "提及",
    };

    private static bool IsBuilt(EntityLabel label) => label is EntityLabel.Project or EntityLabel.Area or EntityLabel.Institution;
}
