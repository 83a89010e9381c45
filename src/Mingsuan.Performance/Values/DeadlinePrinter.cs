using System.Globalization;

namespace Mingsuan.Performance.Values;

/// <summary>Prints dates, periods and rhythms.</summary>
internal static class DeadlinePrinter
{
    public static string Print(DeadlineValue value)
    {
        var every = value.Every is { } recurrence ? "每" + (recurrence.Count == 1 ? "" : Int(recurrence.Count) + Measure(recurrence.Period)) + Period(recurrence.Period) : "";
        if (value.Throughout)
        {
            return Year(value.Date?.Year) + "全年" + value.Action;
        }

        var from = value.From is null ? "" : Date(value.From, value.Every is not null, isLimited: false) + "至";
        var isWholeYear = value.Date is { Half: null, Quarter: null, Month: null, Day: null, Part: null, Occasion: "" };
        var limit = !value.Before ? "" : isWholeYear ? "内" : "前";
        return every + from + (value.Date is null ? "" : Date(value.Date, value.Every is not null, value.Before)) + limit + value.Action;
    }

    private static string Date(TargetDate date, bool isRecurring, bool isLimited)
    {
        if (date.Occasion.Length > 0)
        {
            return date.Occasion;
        }

        var inner = (date.Half, date.Quarter, date.Month, date.Day) switch
        {
            ({ } half, _, _, _) => half == 1 ? "上半年" : "下半年",
            (_, { } quarter, _, _) => "第" + "一二三四"[quarter - 1] + "季度",
            (_, _, { } month, { } day) => Int(month) + "月" + Int(day) + "日",
            (_, _, { } month, _) => Int(month) + "月",
            (_, _, _, { } day) => Int(day) + "日",
            _ => "",
        };
        var isWhole = date.Year is null && inner.Length == 0 && !isRecurring;
        var year = isWhole ? isLimited || date.Part is not null ? "年" : "当年" : Year(date.Year);
        return year + inner + Part(date.Part);
    }

    private static string Year(int? year) => year is null ? "" : Int(year.Value) + "年";

    private static string Part(DatePart? part) => part switch
    {
        DatePart.Beginning => "初",
        DatePart.EarlyDays => "上旬",
        DatePart.Middle => "中旬",
        DatePart.LateDays => "下旬",
        DatePart.End => "底",
        _ => "",
    };

    private static string Period(RecurrencePeriod period) => period switch
    {
        RecurrencePeriod.Day => "天",
        RecurrencePeriod.Week => "周",
        RecurrencePeriod.Month => "月",
        RecurrencePeriod.Quarter => "季度",
        RecurrencePeriod.HalfYear => "半年",
        RecurrencePeriod.Semester => "学期",
        _ => "年",
    };

    // 每3个月, but 每3年.
    private static string Measure(RecurrencePeriod period) => period is RecurrencePeriod.Month or RecurrencePeriod.Quarter or RecurrencePeriod.Semester ? "个" : "";

    private static string Int(int number) => number.ToString(CultureInfo.InvariantCulture);
}
