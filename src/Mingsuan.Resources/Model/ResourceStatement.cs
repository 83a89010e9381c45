using Mingsuan.Core.Figures;

namespace Mingsuan.Resources.Model;

/// <summary>What a number in a sentence about procurement or assets says.</summary>
public enum ResourceConcept
{
    /// <summary>政府采购预算总额.</summary>
    ProcurementTotal,

    /// <summary>货物.</summary>
    ProcurementGoods,

    /// <summary>工程.</summary>
    ProcurementWorks,

    /// <summary>服务.</summary>
    ProcurementServices,

    /// <summary>面向中小企业预留.</summary>
    Reserve,

    /// <summary>预留给小型和微型企业.</summary>
    SmallMicroReserve,

    /// <summary>政府购买服务.</summary>
    PurchaseOfServices,

    /// <summary>固定资产总额.</summary>
    FixedAssets,

    /// <summary>其他固定资产.</summary>
    OtherFixedAssets,

    /// <summary>拟购置固定资产总额.</summary>
    PlannedFixedAssets,

    /// <summary>公务用车编制.</summary>
    VehiclesAuthorised,

    /// <summary>公务用车实有, 共有车辆.</summary>
    Vehicles,

    /// <summary>领导用车, 机要通信用车 …: a kind of vehicle.</summary>
    VehiclesOfKind,

    /// <summary>房屋.</summary>
    Houses,

    /// <summary>办公用房.</summary>
    Offices,

    /// <summary>通用设备.</summary>
    GeneralDevices,

    /// <summary>专用设备.</summary>
    SpecialDevices,

    /// <summary>设备.</summary>
    Devices,
}

/// <summary>A number in a sentence about procurement or assets.</summary>
/// <param name="Concept">What it says.</param>
/// <param name="Label">The words before it, for messages.</param>
/// <param name="Sentence">The number of its sentence in the document, so that a whole and its parts are found together.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ResourceStatement(ResourceConcept Concept, string Label, int Sentence, Place Place)
{
    /// <summary>The amount; null when it is no money.</summary>
    public PublishedAmount? Amount { get; init; }

    /// <summary>The number of things or the area; null when it is money.</summary>
    public PublishedQuantity? Quantity { get; init; }

    /// <summary>True for what is to be bought (拟购置, 安排购置), false for what is there.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>The price from which on devices are counted, in yuan; null when none is stated.</summary>
    public decimal? UnitPriceFloor { get; init; }

    /// <summary>True when the sentence is about procurement.</summary>
    public bool IsProcurement => Concept <= ResourceConcept.PurchaseOfServices;
}
