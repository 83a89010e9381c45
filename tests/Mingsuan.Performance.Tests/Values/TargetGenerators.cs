using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Values;

/// <summary>Targets as people set them, and text as people spoil it.</summary>
internal static class TargetGenerators
{
    private static readonly string[] Fragments =
    [
        "≥", "≤", ">", "=", "90", "100", "3", "0.5", "1,000", "2024年", "12月", "底", "前", "%", "百分比", "人", "元", "万", "千万", "/", "每", "每人", "月",
        "三十", "百分之", "九成", "至", "-", "、", "，", "；", "不低于", "以上", "以内", "满意度", "显著", "提升", "及时", "按", "年", "季度", " ", "个", "第", "为优", "春节", "较上年", "预算", "(", "内", ".", "*",
    ];

    public static Gen<string> Noise { get; } =
        from parts in Gen.Elements(Fragments).ListOf()
        select string.Concat(parts);

    private static Gen<decimal> Number { get; } =
        from digits in Gen.Choose(0, 99_999)
        from scale in Gen.Choose(0, 2)
        select new decimal(digits, 0, 0, isNegative: false, (byte)scale);

    private static Gen<UnitOfMeasure> Plain { get; } = Gen.Elements(
        Unit("%", UnitKind.Ratio), Unit("人", UnitKind.Count), Unit("个", UnitKind.Count), Unit("平方米", UnitKind.Area), Unit("公里", UnitKind.Length),
        Unit("元", UnitKind.Money), Unit("元", UnitKind.Money, "万"), Unit("元", UnitKind.Money, "亿"), Unit("人", UnitKind.Count, "万"), Unit("个月", UnitKind.Time),
        Unit("学时", UnitKind.Time), Unit("吨", UnitKind.Weight), Unit("分", UnitKind.Score), Unit("个百分点", UnitKind.Ratio));

    private static Gen<UnitOfMeasure> RateUnit { get; } =
        from name in Gen.Elements("元", "次", "人")
        from magnitude in Gen.Elements("", "万")
        from per in Gen.Elements("人", "村", "年", "期", "人次").NonEmptyListOf()
        select Unit(name, name == "元" ? UnitKind.Money : UnitKind.Count, magnitude) with { Per = new ValueList<string>(per.Take(2)) };

    private static Gen<Comparator?> Comparison { get; } = Gen.Elements<Comparator?>(
        null, Comparator.AtLeast, Comparator.AtMost, Comparator.MoreThan, Comparator.LessThan, Comparator.EqualTo, Comparator.About);

    private static Gen<Quantity> Quantity { get; } =
        from number in Number
        from unit in Gen.OneOf(Plain, RateUnit)
        select new Quantity(number, unit);

    private static Gen<TargetValue> Threshold { get; } =
        from comparator in Comparison
        from quantity in Quantity
        from label in Gen.Elements("", "", "住宿费", "举办", "培训党员")
        select (TargetValue)new ThresholdValue(comparator, quantity) { Label = label };

    private static Gen<TargetValue> Counted { get; } =
        from number in Gen.Choose(0, 500)
        from noun in Gen.Elements("乡镇", "直属单位", "中心")
        select (TargetValue)new ThresholdValue(null, new Quantity(number, Unit("个", UnitKind.Count))) { Noun = noun };

    private static Gen<TargetValue> Range { get; } =
        from low in Number
        from more in Number
        from unit in Plain
        select (TargetValue)new RangeValue(low, low + more, unit);

    private static Gen<TargetValue> Relative { get; } =
        from direction in Gen.Elements(ChangeDirection.Increase, ChangeDirection.Decrease)
        from baseline in Gen.Elements(null, "上年", "上年同期")
        from comparator in Gen.Elements<Comparator?>(null, Comparator.AtLeast)
        from quantity in Number
        select (TargetValue)new RelativeValue(direction, baseline, comparator, new Quantity(quantity, UnitOfMeasure.Percent));

    private static Gen<TargetValue> Fixed { get; } = Gen.Elements<TargetValue>(
        new RelativeValue(ChangeDirection.Unchanged, "上年", null, null),
        new RelativeValue(ChangeDirection.NotAbove, "预算", null, null),
        new QualitativeValue(QualitativeForm.Degree, "显著提升"),
        new QualitativeValue(QualitativeForm.Level, "良好"),
        new QualitativeValue(QualitativeForm.Timely, "及时发放"),
        new QualitativeValue(QualitativeForm.AsRuled, "按照文件要求发放"));

    private static Gen<TargetDate> Date { get; } =
        from year in Gen.Elements<int?>(null, 2024, 2025)
        from shape in Gen.Choose(0, 4)
        from number in Gen.Choose(1, 12)
        from part in Gen.Elements<DatePart?>(null, DatePart.End, DatePart.Beginning)
        from monthPart in Gen.Elements<DatePart?>(null, DatePart.End, DatePart.EarlyDays, DatePart.Middle, DatePart.LateDays)
        select shape switch
        {
            0 => new TargetDate { Year = year, Month = number, Part = monthPart },
            1 => new TargetDate { Year = year, Month = number, Day = number },
            2 => new TargetDate { Year = year, Quarter = ((number - 1) / 3) + 1, Part = part },
            3 => new TargetDate { Year = year, Half = ((number - 1) / 6) + 1 },
            _ => new TargetDate { Year = year, Part = part },
        };

    private static Gen<TargetValue> Deadline { get; } =
        from date in Date
        from before in Gen.Elements(true, false)
        from action in Gen.Elements("", "完成", "拨付")
        select (TargetValue)new DeadlineValue { Date = date, Before = before, Action = action };

    private static Gen<TargetValue> Period { get; } =
        from year in Gen.Elements<int?>(null, 2024)
        from start in Gen.Choose(1, 12)
        from end in Gen.Choose(1, 12)
        select (TargetValue)new DeadlineValue { From = new TargetDate { Year = year, Month = start }, Date = new TargetDate { Year = year, Month = end, Part = DatePart.End } };

    private static Gen<TargetValue> Recurring { get; } =
        from period in Gen.Elements(Enum.GetValues<RecurrencePeriod>())
        from count in Gen.Elements(1, 1, 2, 3)
        from action in Gen.Elements("", "发放")
        where count == 1 || period != RecurrencePeriod.HalfYear
        select (TargetValue)new DeadlineValue { Every = new Recurrence(count, period), Action = action };

    private static Gen<TargetValue> Compound { get; } =
        from parts in Gen.OneOf(Threshold, Counted).ListOf()
        where parts.Count is 2 or 3 && !IsRange(parts) && !Inherits(parts)
        select (TargetValue)new CompoundValue(new ValueList<TargetValue>(parts));

    public static Gen<TargetValue> Value { get; } = Gen.OneOf(Threshold, Counted, Range, Relative, Fixed, Deadline, Period, Recurring, Compound);

    private static UnitOfMeasure Unit(string name, UnitKind kind, string magnitude = "") => new() { Name = name, BaseKind = kind, Magnitude = magnitude };

    // ≥80%、≤90% is a range, and what follows 元/人 is per head too: these print as something else.
    private static bool IsRange(IEnumerable<TargetValue> parts) => parts.Any(part => part is ThresholdValue { Comparator: Comparator.AtMost });

    private static bool Inherits(IEnumerable<TargetValue> parts) => parts.First() is ThresholdValue { Quantity.Unit.Per.Count: > 0 };
}
