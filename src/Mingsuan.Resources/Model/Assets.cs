using Mingsuan.Core.Figures;

namespace Mingsuan.Resources.Model;

/// <summary>The assets that a document discloses (国有资产占有使用情况).</summary>
/// <param name="Tables">The tables in order.</param>
/// <param name="Statements">What the sentences say, in order.</param>
/// <param name="Dates">The days for which they are stated.</param>
public sealed record Assets(IReadOnlyList<AssetTable> Tables, IReadOnlyList<ResourceStatement> Statements, IReadOnlyList<PublishedDate> Dates)
{
    /// <summary>The rows of all tables.</summary>
    public IEnumerable<AssetRow> Rows => Tables.SelectMany(table => table.Rows);
}

/// <summary>A table of assets (固定资产占用情况表).</summary>
/// <param name="Title">As printed; empty when it has none.</param>
/// <param name="Basis">What its values are.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Place">Where it begins.</param>
public sealed record AssetTable(string Title, AssetValueBasis Basis, IReadOnlyList<AssetRow> Rows, Place Place);

/// <summary>What a value of an asset is.</summary>
public enum AssetValueBasis
{
    /// <summary>价值: the table does not say.</summary>
    Unstated,

    /// <summary>原值: what it cost.</summary>
    OriginalCost,

    /// <summary>净值: less what was written off.</summary>
    NetBookValue,
}

/// <summary>Kinds of assets.</summary>
public enum AssetKind
{
    /// <summary>A kind that the phrases lack.</summary>
    Unknown,

    /// <summary>资产总额, 固定资产合计.</summary>
    Total,

    /// <summary>土地.</summary>
    Land,

    /// <summary>房屋.</summary>
    Houses,

    /// <summary>其中：办公用房.</summary>
    Offices,

    /// <summary>其中：业务用房.</summary>
    BusinessPremises,

    /// <summary>其中：其他用房.</summary>
    OtherPremises,

    /// <summary>车辆.</summary>
    Vehicles,

    /// <summary>通用设备.</summary>
    GeneralDevices,

    /// <summary>专用设备.</summary>
    SpecialDevices,

    /// <summary>设备.</summary>
    Devices,

    /// <summary>家具、用具.</summary>
    Furniture,

    /// <summary>其他固定资产.</summary>
    OtherFixed,
}

/// <summary>A row of a table of assets. What is not printed is null.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Label">As printed.</param>
/// <param name="Place">Where it stands.</param>
public sealed record AssetRow(AssetKind Kind, string Label, Place Place)
{
    /// <summary>True for a row introduced by 其中: a part of the row above.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The price from which on devices are counted, in yuan; null when the row states none.</summary>
    public decimal? UnitPriceFloor { get; init; }

    /// <summary>How many, or how many square metres.</summary>
    public PublishedQuantity? Quantity { get; init; }

    /// <summary>What they are worth.</summary>
    public PublishedAmount? Value { get; init; }

    /// <summary>True when the source lost its blank cells and a number may be either quantity or value.</summary>
    public bool IsUncertain { get; init; }
}
