using System.Globalization;

namespace Mingsuan.Performance.Values;

/// <summary>Prints targets in their canonical form; reading it again gives the same target.</summary>
public static class TargetPrinter
{
    /// <summary>Prints the reading of a cell; an unreadable one as it stands there.</summary>
    /// <param name="target">The target.</param>
    /// <returns>Canonical text.</returns>
    public static string Print(IndicatorTarget target) => target.Value is UnreadableValue ? target.Text : Print(target.Value);

    /// <summary>Prints a target value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Canonical text: ≥90%, 80%-90%, 45元/人, 2024年11月底前完成, 较上年提高5%.</returns>
    public static string Print(TargetValue value) => value switch
    {
        ThresholdValue threshold => threshold.Label + Comparator(threshold.Comparator) + Quantity(threshold.Quantity) + threshold.Noun,
        RangeValue range => Range(range),
        RelativeValue relative => Relative(relative),
        DeadlineValue deadline => DeadlinePrinter.Print(deadline),
        QualitativeValue qualitative => qualitative.Phrase,
        CompoundValue compound => string.Join(compound.IsGradeScale ? "；" : "、", compound.Parts.Select(Print)),
        UnreadableValue unreadable => unreadable.Text,
        _ => "",
    };

    /// <summary>Prints a number without thousands separators.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Digits with a point.</returns>
    internal static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Comparator(Comparator? comparator) => comparator?.Symbol() ?? "";

    private static string Quantity(Quantity quantity) => Number(quantity.Number) + quantity.Unit?.Symbol;

    private static string Range(RangeValue range)
    {
        // The per cent sign is repeated by custom; other units stand once.
        var lowUnit = range.Unit is { Name: "%", Per.Count: 0, Magnitude: "" } ? "%" : "";
        return range.Label + Number(range.Low) + lowUnit + "-" + Number(range.High) + range.Unit?.Symbol + range.Noun;
    }

    private static string Relative(RelativeValue value) => value.Direction switch
    {
        ChangeDirection.NotAbove => "不超过" + value.Baseline,
        ChangeDirection.Unchanged => value.Label + "与" + value.Baseline + "持平",
        _ => value.Label
            + (value.Baseline is null ? "" : "较" + value.Baseline)
            + (value.Direction == ChangeDirection.Increase ? "提高" : "下降")
            + Comparator(value.Comparator)
            + (value.Amount is null ? "" : Quantity(value.Amount)),
    };
}
