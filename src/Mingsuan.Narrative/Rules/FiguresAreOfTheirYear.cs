using System.Globalization;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules;

/// <summary>
/// The year that a sentence names for an amount is the year of the amount: a sentence of this year's budget that compares with the
/// year it names, or has the amount of this year's statements, kept the year of the text before.
/// </summary>
public sealed class FiguresAreOfTheirYear : ISentenceRule
{
    /// <summary>The rule as data.</summary>
    public static RuleInfo Rule { get; } = new("N-YEAR", Severity.Error, new("数字所说的年度正确", "an amount is said to be of its year"), "预算年度为公历年度（预算法（2018）第十八条）");

    /// <inheritdoc />
    public RuleInfo Info => Rule;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(SentenceInput input)
    {
        if (input.Disclosure.FiscalYear is not { } year)
        {
            yield break;
        }

        foreach (var subject in input.Sentences.Read.Where(pair => pair.Draft is { Measure: Measure.Budget, Year: { } named } && named == year - 1 && !pair.Draft.IsExact).GroupBy(pair => pair.Draft.Subject.Top))
        {
            var (draft, figure) = subject.First();
            string printed = (year - 1).ToString(CultureInfo.InvariantCulture) + "年";
            int at = draft.Passage.Text.LastIndexOf((year - 1).ToString(CultureInfo.InvariantCulture), draft.Start, StringComparison.Ordinal);
            var place = at < 0 ? figure.Place : draft.Passage.PlaceOf(at, 4);
            yield return new Finding(
                Info.Id, Info.Severity,
                new Message(
                    $"“{draft.Section}”一节“{figure.Sentence!.Quote}”写的是 {printed}，但它是本年（{year}年）预算。请把年度改为 {year}年。",
                    $"Section “{draft.Section}”: “{figure.Sentence.Quote}” is said to be of {year - 1}, but it is this year's budget. Change the year to {year}."),
                Info.Source, [place])
            {
                Expected = $"{year}年",
                Actual = printed,
            };
        }
    }
}
