using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>
/// N-YEAR: the year of the document governs its titles and the sentences that tell this year's budget. Other years are looked at only where
/// they claim to be this one, so comparisons, assets, money carried over, plans and cited documents need no exceptions.
/// </summary>
public sealed partial class BudgetYearRule : NarrativeRule
{
    private const int FullLine = 30;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-YEAR", Severity.Error, "标题和说明中的预算年度正确", "titles and sentences are about the year of the document", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (context.Year is not { } year || !context.IsBudget)
        {
            yield break;
        }

        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            var passage = context.Outline.Passages[index];
            if (context.IsInTargets(index) || !passage.Text.Contains("20", StringComparison.Ordinal))
            {
                continue;
            }

            // A line that only goes on with the one before says nothing of its own by its first words.
            bool goesOn = index > 0 && context.Outline.Passages[index - 1].Text is { Length: >= FullLine } previous && !"。；：！".Contains(previous[^1], StringComparison.Ordinal);
            foreach (var finding in InTitle(passage, year) ?? Sentence.Of(passage).Where(sentence => !goesOn || sentence.Start > 0).SelectMany(sentence => InSentence(sentence, year)))
            {
                yield return finding;
            }
        }

        foreach (var entry in context.Outline.Contents)
        {
            foreach (var finding in InTitle(entry.Passage, year) ?? [])
            {
                yield return finding;
            }
        }
    }

    private List<Finding>? InTitle(Passage passage, int year)
    {
        var match = Title().Match(passage.Text);
        return !match.Success || match.Groups["carried"].Success ? null : Year(match) == year ? [] : [Report(passage.PlaceOf(match.Groups["year"].Index, match.Groups["year"].Length), Year(match), year)];
    }

    private IEnumerable<Finding> InSentence(Sentence sentence, int year)
    {
        foreach (Match match in Claim().Matches(sentence.Text))
        {
            if (Year(match) != year && !Past().IsMatch(match.Groups["claim"].Value) && !Citations.Contains(sentence.Text, match.Index))
            {
                yield return Report(sentence.PlaceOf(match.Groups["year"].Index, match.Groups["year"].Length), Year(match), year);
            }
        }

        foreach (Match match in Intention().Matches(sentence.Text))
        {
            if (Year(match) < year)
            {
                yield return Report(sentence.PlaceOf(match.Groups["year"].Index, match.Groups["year"].Length), Year(match), year);
            }
        }

        foreach (Match match in Comparison().Matches(sentence.Text))
        {
            if (Year(match) != year - 1)
            {
                yield return Report(sentence.PlaceOf(match.Groups["year"].Index, match.Groups["year"].Length), Year(match), year - 1);
            }
        }

        foreach (Match match in Reason().Matches(sentence.Text))
        {
            if (Year(match) < year - 1)
            {
                int printed = Year(match);
                yield return Finding(
                    $"本年与上年比较，原因却是{printed}年的事，请核对年份。",
                    $"the change from {year - 1} to {year} is explained by what happened in {printed}; check the year.",
                    sentence.PlaceOf(match.Groups["year"].Index, match.Groups["year"].Length)) with
                { Severity = Severity.Warning, Actual = match.Groups["year"].Value };
            }
        }
    }

    private Finding Report(Core.Figures.Place place, int printed, int expected) =>
        Finding($"年份写成了{printed}年，此处应为{expected}年，请核对。", $"the year is printed as {printed}; here it should be {expected}.", place) with
        { Expected = $"{expected}年", Actual = place.Text };

    private static int Year(Match match) => int.Parse(match.Groups["digits"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A title: no sentence, and it names a budget or its publication.</summary>
    [GeneratedRegex(@"^(?!按照|根据|现将|\d{4}年\d{1,2}月)[^，。；：《]{0,40}?(?<year>(?<digits>20\d\d)\s*年)度?[^，。；：《]{0,14}?(?:(?:部门|单位)预算|预算(?:公开|信息|情况|收支|收入|支出|编制|说明|报表)|收支(?:总|预算)表)[^，。；：]{0,24}(?<carried>结转|决算)?[^，。；：]{0,6}$")]
    private static partial Regex Title();

    /// <summary>A sentence, or a part of it behind 现将 and the like, that opens with a year and tells what is budgeted.</summary>
    [GeneratedRegex(@"(?:^|[；：]\s*|现将[^，。；]{0,40}?)(?<year>(?<digits>20\d\d)\s*年)度?(?<claim>[，,]?\s*(?:我|本)?(?:部门|单位|局|委|办|院|中心)?[^，。；0-9]{0,30}?(?:预算(?!执行|内)|共?计?安排)[^。；]{0,16})")]
    private static partial Regex Claim();

    [GeneratedRegex("执行|决算|完成|实际|支出了|结转|提前下达|下达的|追加")]
    private static partial Regex Past();

    /// <summary>What is going to be done in a year that is over.</summary>
    [GeneratedRegex(@"^(?<year>(?<digits>20\d\d)\s*年)度?[，,]?[^，。；]{0,20}?(?:将(?:继续|以|坚持|围绕|进一步|全面|深入|按照)|计划|拟)")]
    private static partial Regex Intention();

    /// <summary>This year's budget against the year before.</summary>
    [GeneratedRegex(@"(?:(?<![对相])比|较|与|同)\s*(?<year>(?<digits>20\d\d)\s*年)度?(?:(?:部门|单位)?预算|年初预算|执行数|决算|相比|相较|比较|持平|同期|增加|减少|增长|下降)")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"(?:原因是|由于|因为)\s*(?<year>(?<digits>20\d\d)\s*年)度?(?!.{0,6}(?:以来|开始|起|已|结转|提前|印发|出台|文件))")]
    private static partial Regex Reason();
}
