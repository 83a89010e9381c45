namespace Mingsuan.Performance.Values;

/// <summary>What a unit of measure measures.</summary>
public enum UnitKind
{
    /// <summary>Heads and things: 人, 个, 次.</summary>
    Count,

    /// <summary>A share of a whole, or a multiple: %, ‰, 个百分点, 倍.</summary>
    Ratio,

    /// <summary>Money: 元 and other currencies.</summary>
    Money,

    /// <summary>Area: 平方米, 亩.</summary>
    Area,

    /// <summary>Length: 米, 公里.</summary>
    Length,

    /// <summary>Volume: 立方米, 升.</summary>
    Volume,

    /// <summary>A span of time, teaching hours included: 天, 个月, 学时.</summary>
    Time,

    /// <summary>Weight: 吨, 千克.</summary>
    Weight,

    /// <summary>Marks of a test or a survey: 分.</summary>
    Score,

    /// <summary>A grade: 级, 星.</summary>
    Level,

    /// <summary>Power: 千瓦.</summary>
    Power,

    /// <summary>Energy: 千瓦时.</summary>
    Energy,

    /// <summary>Loudness: 分贝.</summary>
    Sound,

    /// <summary>Amount of data: G, MB.</summary>
    Data,

    /// <summary>One quantity per another: 元/人, 次/年.</summary>
    Rate,

    /// <summary>Only a size word stands after the number (2万): of what is not said.</summary>
    Unknown,
}
