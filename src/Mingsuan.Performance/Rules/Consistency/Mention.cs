using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Consistency;

/// <summary>A number with its unit in running text.</summary>
/// <param name="Text">The number with its unit, as printed.</param>
/// <param name="Clause">The clause around it.</param>
/// <param name="Bound">The values that it allows, in the plain unit.</param>
/// <param name="Unit">The plain unit: 所, 平方米, 元.</param>
/// <param name="Kind">What the unit measures.</param>
/// <param name="Per">Of which one the amount is: 人, 村; null for a whole.</param>
/// <param name="Period">Year, month or day of the amount; null when it does not say.</param>
internal sealed partial record Mention(string Text, string Clause, Bound Bound, string Unit, UnitKind Kind, string? Per, string? Period)
{
    /// <summary>The numbers of a text that have a unit.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Every such number; percentages, dates and numbers of documents apart.</returns>
    public static IEnumerable<Mention> In(string text)
    {
        foreach (var clause in Clauses().Split(text))
        {
            foreach (Match match in Number().Matches(clause))
            {
                var behind = clause[(match.Index + match.Length)..];
                var (entry, length) = UnitDictionary.Default.LongestAt(behind, 0);
                if (entry?.Kind is not { } kind || kind is UnitKind.Ratio or UnitKind.Time or UnitKind.Level || !decimal.TryParse(match.Groups["number"].Value, out var number))
                {
                    continue;
                }

                var before = clause[..match.Index];
                var isLeast = match.Groups["least"].Success || AtLeastBehind().IsMatch(behind[length..]);
                var comparator = isLeast ? Comparator.AtLeast : match.Groups["most"].Success ? Comparator.AtMost : match.Groups["about"].Success || behind[length..].StartsWith("左右", StringComparison.Ordinal) ? Comparator.About : (Comparator?)null;
                var per = PerUnit(before, behind[length..]);
                yield return new Mention(
                    match.Value.Trim() + behind[..length],
                    clause,
                    Bound.Of(comparator, number * Magnitudes.FactorOf(match.Groups["size"].Value)),
                    entry.Name,
                    kind,
                    per,
                    PeriodIn(before + behind[length..]));
            }
        }
    }

    /// <summary>What an amount is for each one of: 每村, 人均, …/人.</summary>
    /// <param name="before">The words before the amount, or the name of an indicator.</param>
    /// <param name="behind">The words behind it.</param>
    /// <returns>The one; null for a whole.</returns>
    public static string? PerUnit(string before, string behind)
    {
        var match = PerBehind().Match(behind);
        match = match.Success ? match : PerBefore().Match(before);
        var word = match.Success ? match.Groups["each"].Success ? match.Groups["each"].Value : match.Groups["mean"].Value : null;
        return word is null or "年" or "月" or "天" or "日" ? null : word;
    }

    /// <summary>The period of an amount.</summary>
    /// <param name="text">The words around it.</param>
    /// <returns>年, 月 or 天; null when they do not say.</returns>
    public static string? PeriodIn(string text) => PeriodWord().Match(text) is { Success: true } match ? match.Groups[1].Value is "日" ? "天" : match.Groups[1].Value : null;

    [GeneratedRegex(@"[，。；,;、：:\n]")]
    private static partial Regex Clauses();

    [GeneratedRegex(@"(?<![\d.\[〔【（(第])(?:(?<least>不低于|不少于|不小于|至少|≥|超过)|(?<most>不高于|不超过|不大于|最多|≤)|(?<about>约|大约|近))?\s*(?<number>\d+(?:\.\d+)?)\s*(?<size>[千百]?万|亿|千|百)?(?=\D|$)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[^\d]{0,3}以上")]
    private static partial Regex AtLeastBehind();

    [GeneratedRegex(@"^\s*[/每](?<each>人|名|村|户|个村|社区|校|所|场|次|班|台|套|件|亩)")]
    private static partial Regex PerBehind();

    [GeneratedRegex(@"每(?:一|个|名|位)?(?<each>人|名|村|户|社区|校|所|场|次|班|台|套|件|亩|党员|学生)|(?<mean>人|村|户|校|亩|件|场)均")]
    private static partial Regex PerBefore();

    [GeneratedRegex(@"每?(?:/|每|年(?=人均|均))?(年|月|天|日)(?=均|人均|\D*$|/|每|平均|不|费|补|标)")]
    private static partial Regex PeriodWord();
}
