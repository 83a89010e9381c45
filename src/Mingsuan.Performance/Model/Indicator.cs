using Mingsuan.Core.Figures;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Model;

/// <summary>What an indicator is set for.</summary>
public enum IndicatorHorizon
{
    /// <summary>The budget year.</summary>
    Annual,

    /// <summary>The whole period of the project.</summary>
    Period,
}

/// <summary>One row of a target table: an indicator with its value (绩效指标).</summary>
public sealed record Indicator
{
    /// <summary>First level as printed (产出指标); empty when not printed.</summary>
    public string Level1 { get; init; } = "";

    /// <summary>Second level as printed (数量指标); empty when not printed.</summary>
    public string Level2 { get; init; } = "";

    /// <summary>Third level, the name of the indicator; empty for a blank cell.</summary>
    public string Level3 { get; init; } = "";

    /// <summary>The description (绩效指标描述); null when the table has no such column.</summary>
    public string? Description { get; init; }

    /// <summary>The value as read; its <see cref="IndicatorTarget.Text"/> is as printed.</summary>
    public required IndicatorTarget Target { get; init; }

    /// <summary>The basis of the value (指标值确定依据); null when the table has no such column, empty for a blank cell.</summary>
    public string? Basis { get; init; }

    /// <summary>Annual, or for the whole period.</summary>
    public IndicatorHorizon Horizon { get; init; }

    /// <summary>Where the row stands; null when it was not read from a document.</summary>
    public Place? Place { get; init; }

    /// <summary>The value as printed.</summary>
    public string Value => Target.Text;

    /// <summary>The kind that the levels name.</summary>
    public IndicatorDimension Dimension => IndicatorDimensions.Of(Level1, Level2);

    /// <summary>Whether the row is an empty slot of the form.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Level3) && string.IsNullOrWhiteSpace(Value);
}
