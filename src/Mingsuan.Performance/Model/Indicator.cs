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

/// <summary>A value that is printed in three columns.</summary>
/// <param name="Symbol">≥, =, 文字描述; empty for a blank cell.</param>
/// <param name="Number">The number or the words.</param>
/// <param name="Unit">The unit; empty for a blank cell.</param>
public sealed record ValueParts(string Symbol, string Number, string Unit);

/// <summary>The lines where the cells of an indicator stand; null where a cell is not printed.</summary>
/// <param name="Name">Of the third level.</param>
/// <param name="Description">Of the description.</param>
/// <param name="Value">Of the value.</param>
/// <param name="Basis">Of the basis.</param>
public sealed record IndicatorLines(int? Name, int? Description, int? Value, int? Basis)
{
    /// <summary>Nothing known.</summary>
    public static IndicatorLines None { get; } = new(null, null, null, null);
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

    /// <summary>How the result is graded (评价标准); null when the table has no such column.</summary>
    public string? Standard { get; init; }

    /// <summary>The weight as printed; null when the table has no such column.</summary>
    public string? Weight { get; init; }

    /// <summary>The comparison sign, number and unit as printed in columns of their own; null when the value is one cell.</summary>
    public ValueParts? Parts { get; init; }

    /// <summary>Annual, or for the whole period.</summary>
    public IndicatorHorizon Horizon { get; init; }

    /// <summary>Where the row stands; null when it was not read from a document.</summary>
    public Place? Place { get; init; }

    /// <summary>The lines of its cells.</summary>
    public IndicatorLines Lines { get; init; } = IndicatorLines.None;

    /// <summary>The value as printed.</summary>
    public string Value => Target.Text;

    /// <summary>The kind that the levels name.</summary>
    public IndicatorDimension Dimension => IndicatorDimensions.Of(Level1, Level2);

    /// <summary>Whether the row is an empty slot of the form.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Level3) && string.IsNullOrWhiteSpace(Value);
}
