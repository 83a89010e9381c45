namespace Mingsuan.Performance.Model;

/// <summary>The kinds of indicator (二级指标), by the editions of 2015 and 2021 together.</summary>
public enum IndicatorDimension
{
    /// <summary>Not one of the known kinds.</summary>
    Unknown,

    /// <summary>数量指标.</summary>
    Quantity,

    /// <summary>质量指标.</summary>
    Quality,

    /// <summary>时效指标.</summary>
    Timeliness,

    /// <summary>成本指标, 经济成本指标.</summary>
    Cost,

    /// <summary>社会成本指标.</summary>
    SocialCost,

    /// <summary>生态环境成本指标.</summary>
    EnvironmentalCost,

    /// <summary>经济效益指标.</summary>
    EconomicOutcome,

    /// <summary>社会效益指标.</summary>
    SocialOutcome,

    /// <summary>生态效益指标.</summary>
    EnvironmentalOutcome,

    /// <summary>可持续影响指标.</summary>
    Sustainability,

    /// <summary>服务对象满意度指标.</summary>
    Satisfaction,
}

/// <summary>Reads the levels of indicators.</summary>
public static class IndicatorDimensions
{
    /// <summary>The kind that two printed levels name.</summary>
    /// <param name="level1">First level.</param>
    /// <param name="level2">Second level.</param>
    /// <returns>The kind; <see cref="IndicatorDimension.Unknown"/> when neither says it.</returns>
    public static IndicatorDimension Of(string level1, string level2)
    {
        var second = OfOne(PlainText.Of(level2));
        return second != IndicatorDimension.Unknown ? second : OfOne(PlainText.Of(level1));
    }

    /// <summary>The Chinese name, as the forms print it.</summary>
    /// <param name="dimension">The kind.</param>
    /// <returns>Such as 数量指标; 指标 for an unknown kind.</returns>
    public static string Chinese(this IndicatorDimension dimension) => dimension switch
    {
        IndicatorDimension.Quantity => "数量指标",
        IndicatorDimension.Quality => "质量指标",
        IndicatorDimension.Timeliness => "时效指标",
        IndicatorDimension.Cost => "成本指标",
        IndicatorDimension.SocialCost => "社会成本指标",
        IndicatorDimension.EnvironmentalCost => "生态环境成本指标",
        IndicatorDimension.EconomicOutcome => "经济效益指标",
        IndicatorDimension.SocialOutcome => "社会效益指标",
        IndicatorDimension.EnvironmentalOutcome => "生态效益指标",
        IndicatorDimension.Sustainability => "可持续影响指标",
        IndicatorDimension.Satisfaction => "满意度指标",
        _ => "指标",
    };

    /// <summary>The English name.</summary>
    /// <param name="dimension">The kind.</param>
    /// <returns>Such as “quantity indicator”.</returns>
    public static string English(this IndicatorDimension dimension) => dimension switch
    {
        IndicatorDimension.Unknown => "indicator",
        IndicatorDimension.SocialCost => "social cost indicator",
        IndicatorDimension.EnvironmentalCost => "environmental cost indicator",
        IndicatorDimension.EconomicOutcome => "economic outcome indicator",
        IndicatorDimension.SocialOutcome => "social outcome indicator",
        IndicatorDimension.EnvironmentalOutcome => "environmental outcome indicator",
        _ => dimension.ToString().ToLowerInvariant() + " indicator",
    };

    /// <summary>Whether the kind is an outcome (效益).</summary>
    /// <param name="dimension">The kind.</param>
    /// <returns>True for the economic, social, environmental outcomes and sustainability.</returns>
    public static bool IsOutcome(this IndicatorDimension dimension) =>
        dimension is IndicatorDimension.EconomicOutcome or IndicatorDimension.SocialOutcome or IndicatorDimension.EnvironmentalOutcome or IndicatorDimension.Sustainability;

    private static IndicatorDimension OfOne(string level) => level switch
    {
        _ when level.Contains("满意", StringComparison.Ordinal) => IndicatorDimension.Satisfaction,
        _ when level.Contains("社会成本", StringComparison.Ordinal) => IndicatorDimension.SocialCost,
        _ when level.Contains("环境成本", StringComparison.Ordinal) || level.Contains("生态成本", StringComparison.Ordinal) => IndicatorDimension.EnvironmentalCost,
        _ when level.StartsWith("成本", StringComparison.Ordinal) || level.StartsWith("经济成本", StringComparison.Ordinal) => IndicatorDimension.Cost,
        _ when level.StartsWith("数量", StringComparison.Ordinal) => IndicatorDimension.Quantity,
        _ when level.StartsWith("质量", StringComparison.Ordinal) => IndicatorDimension.Quality,
        _ when level.StartsWith("时效", StringComparison.Ordinal) => IndicatorDimension.Timeliness,
        _ when level.StartsWith("经济效", StringComparison.Ordinal) => IndicatorDimension.EconomicOutcome,
        _ when level.StartsWith("社会效", StringComparison.Ordinal) => IndicatorDimension.SocialOutcome,
        _ when level.StartsWith("生态", StringComparison.Ordinal) => IndicatorDimension.EnvironmentalOutcome,
        _ when level.StartsWith("可持续", StringComparison.Ordinal) => IndicatorDimension.Sustainability,
        _ => IndicatorDimension.Unknown,
    };
}
