using Mingsuan.Publishing.Ledgers;

namespace Mingsuan.Publishing.Books;

/// <summary>The words of a book's closed columns.</summary>
public static class BookVocabulary
{
    /// <summary>单位性质.</summary>
    public static IReadOnlyList<LedgerTerm> UnitKinds { get; } =
    [
        new("office", "行政", "office"),
        new("office_like", "参公事业", "office-like"),
        new("institution", "事业", "institution"),
    ];

    /// <summary>Whether indicators are for the year or the whole period.</summary>
    public static IReadOnlyList<LedgerTerm> Horizons { get; } =
    [
        new("annual", "年度", "annual"),
        new("period", "实施期", "period"),
    ];

    /// <summary>国有资产占用情况: what is held.</summary>
    public static IReadOnlyList<LedgerTerm> AssetKinds { get; } =
    [
        new("buildings", "房屋（平方米）", "buildings"),
        new("office_buildings", "其中：办公用房（平方米）", "office-buildings"),
        new("vehicles", "车辆（台、辆）", "vehicles"),
        new("large_equipment", "大型设备（台、套）", "large-equipment"),
        new("other_assets", "其他固定资产", "other-assets"),
    ];
}
