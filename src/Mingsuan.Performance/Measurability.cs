using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance;

/// <summary>How far it can be said at the end of the year whether an indicator was met.</summary>
public enum MeasurabilityGrade
{
    /// <summary>Number, unit or date, and a name that says what is counted.</summary>
    Measurable,

    /// <summary>Something is missing, such as the unit, or the scale behind a level.</summary>
    Partly,

    /// <summary>It cannot be said.</summary>
    NotMeasurable,
}

/// <summary>The grade of an indicator with its reason.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Reason">Why, as a clause.</param>
public sealed record Measurability(MeasurabilityGrade Grade, Message Reason)
{
    /// <summary>Grades an indicator by its value, its name and its kind.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>Grade and reason.</returns>
    public static Measurability Of(Indicator indicator) => indicator.Target.Value switch
    {
        UnreadableValue unreadable => new(MeasurabilityGrade.NotMeasurable, unreadable.Reason.Describe()),
        QualitativeValue when Tautology.Is(indicator) => Not("指标值只是重复名称", "the value repeats the name"),
        QualitativeValue qualitative => OfWords(qualitative, indicator),
        RelativeValue { Amount: null, Direction: ChangeDirection.NotAbove } => Partly("以预算为限，没有写金额", "bounded by the budget, without an amount"),
        RelativeValue relative => relative.Baseline is null && relative.Amount is not null
            ? Partly("没有写与什么相比", "does not say against what")
            : Yes("与基期相比可以衡量", "measured against a named baseline"),
        DeadlineValue => Yes("有时间要求", "has a date or a rhythm"),
        CompoundValue { IsGradeScale: true } => Yes("有分级标准", "has a scale"),
        CompoundValue => Partly("一个指标有几个值", "several values in one indicator"),
        _ => OfNumber(indicator),
    };

    private static Measurability OfNumber(Indicator indicator)
    {
        var target = indicator.Target;
        if (target.Has(DoubtKind.UnitMissing) || target.Has(DoubtKind.NameInsteadOfUnit) || target.Has(DoubtKind.UnknownUnit))
        {
            return Partly("有数字，没有明确的计量单位", "a number without a clear unit");
        }

        var isPercent = target.Value is ThresholdValue { Quantity.Kind: UnitKind.Ratio } or RangeValue { Unit.Kind: UnitKind.Ratio };
        return isPercent && !NameWords.SaysShare(indicator)
            ? Partly("有百分数，名称没有说明是什么占什么的比例", "a percentage of what is not said")
            : Yes("有数字和计量单位", "has a number and a unit");
    }

    private static Measurability OfWords(QualitativeValue value, Indicator indicator) => value.Form switch
    {
        QualitativeForm.Level => Partly("有等级，需要评定标准", "a level that needs its scale"),
        QualitativeForm.Timely => Partly("没有写明日期", "in time, without a date"),
        QualitativeForm.AsRuled when indicator.Dimension != IndicatorDimension.Quantity => Partly("按其他文件执行，需对照该文件", "as another document says"),
        QualitativeForm.Degree => Not("只有方向，没有幅度或等级", "a direction without measure or levels"),
        _ => Not("文字叙述，没有可衡量的值", "free text without a value"),
    };

    private static Measurability Yes(string chinese, string english) => new(MeasurabilityGrade.Measurable, new Message(chinese, english));

    private static Measurability Partly(string chinese, string english) => new(MeasurabilityGrade.Partly, new Message(chinese, english));

    private static Measurability Not(string chinese, string english) => new(MeasurabilityGrade.NotMeasurable, new Message(chinese, english));
}
