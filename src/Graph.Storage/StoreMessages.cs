using Graph.Model;

namespace Graph.Storage;

/// <summary>What both stores say alike.</summary>
internal static class StoreMessages
{
    /// <summary>When an export found that the store is not what it was at its beginning.</summary>
    public static LocalizedText ChangedDuringExport { get; } = new(
        "The store changed while it was being exported: run the export again.",
        "导出过程中库发生了变化：请重新导出。");

    /// <summary>When a resolution found the same.</summary>
    public static LocalizedText ChangedDuringResolution { get; } = new(
        "The store changed while its entities were being resolved: run graph resolve again.",
        "判定实体的过程中库发生了变化：请重新运行 graph resolve。");
}
