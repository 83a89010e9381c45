using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>Reads dates as far as they are given: 2024年11月底, 12月1日, 第三季度末, 年底, 春节.</summary>
internal sealed partial class DateReader(QualitativeLexicon words)
{
    /// <summary>Reads a date at a position.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="position">Where the date starts; moved behind it.</param>
    /// <param name="isRecurring">Whether a rhythm precedes, so that 末 or 10日 alone is enough.</param>
    /// <param name="date">The date; null when none stands there.</param>
    /// <returns>False when the digits name a day or month that does not exist.</returns>
    public bool TryRead(string text, ref int position, bool isRecurring, out TargetDate? date)
    {
        date = null;
        if (Numeric().Match(text, position) is { Success: true, Index: var at } numeric && at == position)
        {
            date = new TargetDate { Year = Int(numeric, "y"), Month = Int(numeric, "m"), Day = Int(numeric, "d") };
            position += numeric.Length;
            return Exists(date);
        }

        var match = Worded().Match(text, position);
        if (match is { Success: true, Length: > 0 } && match.Index == position && IsDate(match, isRecurring))
        {
            date = new TargetDate
            {
                Year = Int(match, "y"),
                Half = match.Groups["half"].Value switch { "上" => 1, "下" => 2, _ => null },
                Quarter = Int(match, "quarter"),
                Month = Int(match, "m"),
                Day = Int(match, "d"),
                Part = PartOf(match.Groups["part"].Value),
            };
            position += match.Length;
            return Exists(date);
        }

        date = Occasion(text, ref position);
        return true;
    }

    private TargetDate? Occasion(string text, ref int position)
    {
        var start = position;
        var end = position;
        while (words.WordAt(text, position, WordRole.Occasion) is { } occasion)
        {
            position += occasion.Length;
            end = position;
            if (position < text.Length && text[position] is '和' or '、' or '及' or '与')
            {
                position++;
            }
        }

        position = end;
        if (end == start)
        {
            return null;
        }

        return new TargetDate { Occasion = text[start..end] };
    }

    private static bool IsDate(Match match, bool isRecurring) =>
        match.Groups["m"].Success || match.Groups["quarter"].Success || match.Groups["half"].Success || match.Groups["y"].Success
        || match.Groups["day"].Success
        || (match.Groups["rel"].Success && (match.Groups["part"].Success || match.Groups["rel"].Length > 1 || match.Groups["inside"].Success))
        || (match.Groups["part"].Success && isRecurring);

    private static bool Exists(TargetDate date)
    {
        if (date.Month is { } month && month is < 1 or > 12)
        {
            return false;
        }

        if (date.Year is { } year && year is < 1949 or > 2100)
        {
            return false;
        }

        return date.Day is not { } day || (day >= 1 && day <= DateTime.DaysInMonth(date.Year ?? 2024, date.Month ?? 1));
    }

    private static int? Int(Match match, string group)
    {
        var text = match.Groups[group].Value;
        if (text.Length == 0)
        {
            return null;
        }

        return char.IsAsciiDigit(text[0]) ? int.Parse(text, CultureInfo.InvariantCulture) : (int?)ChineseNumber.Parse(text);
    }

    private static DatePart? PartOf(string text) => text switch
    {
        "底" or "末" or "终" => DatePart.End,
        "初" => DatePart.Beginning,
        "上旬" => DatePart.EarlyDays,
        "中" or "中旬" => DatePart.Middle,
        "下旬" => DatePart.LateDays,
        _ => null,
    };

    [GeneratedRegex("\\G(?<y>20\\d{2})(-|/|\\.)(?<m>\\d{1,2})(-|/|\\.)(?<d>\\d{1,2})(?![\\d.])|\\G(?<y>20\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();

    [GeneratedRegex(
        "\\G((?<y>(19|20)\\d{2})年度?|(?<y>20\\d{2})(?=[-~至到]20\\d{2}年)|(?<rel>当年|本年度|本年|今年|年度|年)(?=[内底末终初中]|\\d{1,2}月|第?[一二三四]季)|(?<rel>当年|本年度|本年|今年)(?=$|完成|拨付|发放|支付|实施|到位))?"
        + "((?<m>\\d{1,2})(?=[-~至到]\\d{1,2}月)|(?<m>\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?((?<d>\\d{1,2})(日|号)|(?<part>底|末|初|上旬|中旬|下旬|中(?!旬)))?"
        + "|第?(?<quarter>[一二三四1-4])(个)?季度(?<part>末|底|初)?|(?<half>[上下])半年(?<part>末|底)?|(?<day>(?<d>\\d{1,2})(日|号)(?=前|之前|以前|$))|(?<part>底|末|终|初)|(?<inside>(?=内)))?",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Worded();
}
