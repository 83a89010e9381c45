using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>Reads dates, periods and rhythms: 2024年11月底前完成, 2月至5月, 每季度末, 按月发放, 两年一更新, 全年.</summary>
internal sealed partial class DeadlineParser(QualitativeLexicon words)
{
    private const int LongestAction = 12;

    private readonly DateReader _dates = new(words);

    /// <summary>Reads a deadline.</summary>
    /// <param name="text">Normalised text.</param>
    /// <returns>The reading, an unreadable with its reason, or null when the text is not of this form.</returns>
    public ParseResult? Parse(string text)
    {
        var position = Lead().Match(text).Length;
        var hasComparator = text.AsSpan(0, position).ContainsAny('≤', '<', '≥');
        var isLower = text.AsSpan(0, position).Contains('≥');
        if (Whole().Match(text, position) is { Success: true } whole)
        {
            var year = whole.Groups["y"];
            return Finish(text, position + whole.Length, new DeadlineValue
            {
                Throughout = true,
                Date = new TargetDate { Year = year.Success ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null },
            });
        }

        var every = Every(text, ref position);
        if (!_dates.TryRead(text, ref position, every is not null, out var first))
        {
            return Impossible(text, position);
        }

        TargetDate? second = null;
        if (first is not null && position < text.Length && text[position] is '至' or '到' or '-' or '~')
        {
            position++;
            if (!_dates.TryRead(text, ref position, isRecurring: false, out second))
            {
                return Impossible(text, position);
            }

            if (second is null)
            {
                return null;
            }
        }

        if ((every is null && first is null) || isLower)
        {
            return null;
        }

        var before = Limit().Match(text, position);
        var value = new DeadlineValue
        {
            Every = every,
            From = second is null ? null : first,
            Date = second ?? first,
            Before = before.Success || hasComparator,
        };
        var result = Finish(text, position + before.Length, value);
        return result is not null && hasComparator
            ? ParseResult.Of(WithEnd(value), new Doubt(DoubtKind.ComparatorBeforeDate, TargetPrinter.Print(WithEnd(value))))
            : result;
    }

    private static ParseResult? Finish(string text, int position, DeadlineValue value)
    {
        var action = text[position..];
        var isAction = action.Length <= LongestAction
            && !action.Any(char.IsAsciiDigit)
            && action.AsSpan().IndexOfAny("。;!?%≥≤<>=、") < 0
            && !action.StartsWith('度')
            && !action.StartsWith('的');
        return isAction ? ParseResult.Of(value with { Action = action.TrimStart(',', '，') }) : null;
    }

    // ≤7月 means by the end of July.
    private static DeadlineValue WithEnd(DeadlineValue value) =>
        value.Date is { Month: not null, Day: null, Part: null } date ? value with { Date = date with { Part = DatePart.End } } : value;

    // 24月 alone is no month; a text that only begins with such digits may be something else.
    private static ParseResult? Impossible(string text, int position) =>
        position <= text.Length && text.Length - position <= LongestAction && !text.AsSpan(position).ContainsAnyInRange('0', '9')
            ? ParseResult.Unreadable(UnreadableReason.ImpossibleDate, text)
            : null;

    private static Recurrence? Every(string text, ref int position)
    {
        var match = Rhythm().Match(text, position);
        if (!match.Success)
        {
            return null;
        }

        var digits = match.Groups["n"].Value;
        var count = digits.Length == 0 ? 1m : char.IsAsciiDigit(digits[0]) ? NumberReader.Arabic(digits, 0).Value : ChineseNumber.Parse(digits);
        if (count is not (>= 1 and <= 100))
        {
            return null;
        }

        position += match.Length;
        var period = match.Groups["period"].Value switch
        {
            "天" or "日" => RecurrencePeriod.Day,
            "周" or "星期" => RecurrencePeriod.Week,
            "月" => RecurrencePeriod.Month,
            "季" or "季度" => RecurrencePeriod.Quarter,
            "半年" => RecurrencePeriod.HalfYear,
            "学期" => RecurrencePeriod.Semester,
            _ => RecurrencePeriod.Year,
        };
        return new Recurrence((int)count, period);
    }

    [GeneratedRegex("^(计划|预计|拟|应当|应|须|确保|力争|截至|截止到|截止|于|在|到|自|从|≤|<|≥|=|不晚于|不迟于|最迟)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex("\\G((?<y>\\d{4})年|本年度|年度|本年)?(全年|常年|全年度)", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(
        "\\G((当|本)?(?<period>月)(?=底|末|初)|每(隔)?(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,2})?个?(?<period>半年|季度|学期|星期|年|季|月|周|天|日)度?"
        + "|按(?<period>半年|季度|学期|年|季|月|周|日)度?(?!计划|预算|度|任务|初|底)"
        + "|(?<n>[一二两三四五六七八九十]{1,2}|\\d{1,2})(?<period>年|个?季度|月|周)一(?=[^个名次人项家年件天]))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Rhythm();

    [GeneratedRegex("\\G(之前|以前|前|之内|以内|内|结束前)")]
    private static partial Regex Limit();
}
