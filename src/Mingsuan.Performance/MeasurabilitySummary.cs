using Mingsuan.Performance.Model;

namespace Mingsuan.Performance;

/// <summary>How many indicators of a kind can be measured.</summary>
/// <param name="Dimension">The kind.</param>
/// <param name="Measurable">With number, unit or date, and a name that says what is counted.</param>
/// <param name="Partly">Something is missing.</param>
/// <param name="NotMeasurable">It cannot be said whether they were met.</param>
public sealed record MeasurabilityCount(IndicatorDimension Dimension, int Measurable, int Partly, int NotMeasurable)
{
    /// <summary>All indicators of the kind.</summary>
    public int Total => Measurable + Partly + NotMeasurable;
}

/// <summary>The measurability of a document's indicators, kind by kind.</summary>
public static class MeasurabilitySummary
{
    /// <summary>Counts the grades.</summary>
    /// <param name="targets">The tables of a document.</param>
    /// <returns>A count for each kind that occurs, in the order of the kinds. A row printed for the period and again for the year counts once.</returns>
    public static IReadOnlyList<MeasurabilityCount> Of(IEnumerable<PerformanceTarget> targets) =>
        [.. targets.SelectMany(Rows).GroupBy(row => row.Dimension).OrderBy(group => group.Key).Select(Count)];

    private static IEnumerable<Indicator> Rows(PerformanceTarget target)
    {
        var hasAnnual = target.Indicators.Any(row => row.Horizon == IndicatorHorizon.Annual);
        return target.Indicators.Where(row => !row.IsBlank && (!hasAnnual || row.Horizon == IndicatorHorizon.Annual));
    }

    private static MeasurabilityCount Count(IGrouping<IndicatorDimension, Indicator> group)
    {
        var grades = group.CountBy(row => Measurability.Of(row).Grade).ToDictionary();
        return new MeasurabilityCount(
            group.Key,
            grades.GetValueOrDefault(MeasurabilityGrade.Measurable),
            grades.GetValueOrDefault(MeasurabilityGrade.Partly),
            grades.GetValueOrDefault(MeasurabilityGrade.NotMeasurable));
    }
}
