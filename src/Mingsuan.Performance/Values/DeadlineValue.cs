namespace Mingsuan.Performance.Values;

/// <summary>A place inside a month, quarter or year.</summary>
public enum DatePart
{
    /// <summary>初.</summary>
    Beginning,

    /// <summary>上旬.</summary>
    EarlyDays,

    /// <summary>中, 中旬.</summary>
    Middle,

    /// <summary>下旬.</summary>
    LateDays,

    /// <summary>底, 末, 终.</summary>
    End,
}

/// <summary>A date as far as it is given: a year, a quarter, a month, a day, or a named day. All empty means the budget year.</summary>
public sealed record TargetDate
{
    /// <summary>Four-digit year; null when the budget year is meant.</summary>
    public int? Year { get; init; }

    /// <summary>1 or 2 for 上半年, 下半年; null otherwise.</summary>
    public int? Half { get; init; }

    /// <summary>1 to 4; null otherwise.</summary>
    public int? Quarter { get; init; }

    /// <summary>1 to 12; null otherwise.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month; null otherwise.</summary>
    public int? Day { get; init; }

    /// <summary>Beginning, middle or end of what is named; null for the whole of it.</summary>
    public DatePart? Part { get; init; }

    /// <summary>A named day or season (春节, 汛期), several joined as printed; empty for none.</summary>
    public string Occasion { get; init; } = "";
}

/// <summary>The period of something that recurs.</summary>
public enum RecurrencePeriod
{
    /// <summary>天, 日.</summary>
    Day,

    /// <summary>周.</summary>
    Week,

    /// <summary>月.</summary>
    Month,

    /// <summary>季度.</summary>
    Quarter,

    /// <summary>半年.</summary>
    HalfYear,

    /// <summary>学期.</summary>
    Semester,

    /// <summary>年.</summary>
    Year,
}

/// <summary>Every so many periods: 每季度 is (1, Quarter), 两年一 is (2, Year).</summary>
/// <param name="Count">How many periods; at least 1.</param>
/// <param name="Period">Which period.</param>
public sealed record Recurrence(int Count, RecurrencePeriod Period);

/// <summary>A date, a period or a rhythm: 2024年11月底前完成, 2月至5月, 每季度末, 按月, 全年.</summary>
public sealed record DeadlineValue : TargetValue
{
    /// <summary>The rhythm; null when the target is a single date or period.</summary>
    public Recurrence? Every { get; init; }

    /// <summary>Start of a period; null for a single date.</summary>
    public TargetDate? From { get; init; }

    /// <summary>The date, or the end of the period; null when only a rhythm is given (按月).</summary>
    public TargetDate? Date { get; init; }

    /// <summary>Whether the date is a limit (…前, …内).</summary>
    public bool Before { get; init; }

    /// <summary>Whether the whole of the date's period is meant (全年).</summary>
    public bool Throughout { get; init; }

    /// <summary>What is to be done (完成, 拨付到位); empty for none.</summary>
    public string Action { get; init; } = "";

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Deadline;
}
