using Mingsuan.Core.Money;

namespace Mingsuan.Publishing.Model;

/// <summary>How a chart shows its values.</summary>
public enum ChartKind
{
    /// <summary>Parts of a whole; no value is negative.</summary>
    Pie,

    /// <summary>Upright columns side by side.</summary>
    Column,

    /// <summary>Lying bars, for long names.</summary>
    Bar,
}

/// <summary>A chart with one series of amounts.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">Its title.</param>
/// <param name="Unit">The unit in which its amounts are printed.</param>
/// <param name="Points">Its points in order; at least one.</param>
public sealed record ChartBlock(ChartKind Kind, string Title, MoneyUnit Unit, IReadOnlyList<ChartPoint> Points) : PublicationBlock;

/// <summary>A point of a chart.</summary>
/// <param name="Category">What it stands for.</param>
/// <param name="Amount">How much it is.</param>
public sealed record ChartPoint(string Category, PublishedAmount Amount);
