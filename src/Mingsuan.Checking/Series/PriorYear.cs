using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Series;

/// <summary>Holds what a document says of the year before against what was published in the year before.</summary>
internal static class PriorYear
{
    private const int Shown = 5;

    /// <summary>The rule: the columns of the year before have the scope and the amounts of the year before.</summary>
    public static RuleInfo Info { get; } = new(
        "BC-COMPARE", Severity.Warning,
        new("上年数与上年公开的预算一致，口径相同", "the figures of the year before are those published in the year before, of the same scope"),
        "两年公开文件对照");

    /// <summary>Compares two documents of one department.</summary>
    public static IEnumerable<Finding> Compare(Disclosure current, PublishedAnswers answers, Disclosure before, PublishedAnswers published)
    {
        var differences = new List<Difference>();
        int compared = 0;
        foreach (var figure in current.Figures.Where(figure => figure.IsPrinted && figure.Coordinates is not null))
        {
            if (Stated(figure, answers) is { } stated && published.To(Measure.Budget, figure.Coordinates!) is { } answer)
            {
                compared++;
                if (!stated.Meets(answer.Interval))
                {
                    differences.Add(new Difference(figure, stated, answer));
                }
            }
        }

        if (compared > 0)
        {
            yield return SeriesCount.Of(
                Info, compared, differences.Count,
                new($"{before.FiscalYear}年公开文件（{before.Source.Name}）", $"the document published for {before.FiscalYear} ({before.Source.Name})"));
        }

        foreach (var statement in differences.GroupBy(difference => difference.Figure.Place.Statement))
        {
            yield return Compose([.. statement], current, before);
        }
    }

    /// <summary>
    /// What a figure says of the year before, in yuan: its amount, or this year's less the change. A change is worked out of the two
    /// amounts as the prose rounds them, so that both may be off by half a step of it.
    /// </summary>
    private static Interval? Stated(Figure figure, PublishedAnswers answers) => figure.Measure switch
    {
        Measure.PriorYearBudget => figure.Interval,
        Measure.Change when answers.To(Measure.Budget, figure.Coordinates!) is { } now => Widened(now.Interval - figure.Interval, figure.Amount.StepInYuan),
        _ => null,
    };

    private static Interval Widened(Interval interval, decimal step) => new(interval.Low - step, interval.High + step);

    private static Finding Compose(List<Difference> differences, Disclosure current, Disclosure before)
    {
        var first = differences[0];
        var unit = first.Figure.Amount.Unit;
        string expected = (first.Answer.Amount.InYuan / unit.InYuan).ToString("0.00");
        string actual = (first.Stated.Middle / unit.InYuan).ToString("0.00");
        bool derived = first.Figure.Measure == Measure.Change;
        string where = Where(first.Figure, current);
        string others = differences.Count == 1 ? string.Empty
            : $"另有{differences.Count - 1}处：{string.Join("、", differences.Skip(1).Take(Shown).Select(difference => $"“{Label(difference.Figure)}”"))}{(differences.Count > Shown + 1 ? "等" : string.Empty)}。";
        var message = new Message(
            $"{where}{(derived ? "推算的" : "的")}上年数为 {actual}{unit.Name}，而上年公开的文件（{before.Source.Name}）中为 {expected}{unit.Name}。请核对上年数；口径不同的（如是否含结转、追加），请加以说明。{others}",
            $"{where}: the figure of the year before {(derived ? "comes to" : "is")} {actual} {unit.Name}, but the document published then ({before.Source.Name}) says {expected} {unit.Name}. Check it, or explain the difference of scope.{(differences.Count == 1 ? string.Empty : $" {differences.Count - 1} more differ.")}");
        return new Finding(Info.Id, Info.Severity, message, Info.Source, [.. differences.Select(difference => difference.Figure.Place)])
        {
            Expected = expected,
            Actual = actual,
            Difference = ((first.Stated.Middle - first.Answer.Amount.InYuan) / unit.InYuan).ToString("0.00"),
        };
    }

    private static string Where(Figure figure, Disclosure disclosure) => figure.Place.Statement is { } index
        ? $"《{disclosure.Statements[index].Title}》“{figure.RowLabel}”"
        : $"“{figure.Place.Text}”";

    private static string Label(Figure figure) => figure.RowLabel.Length > 0 ? figure.RowLabel : figure.Place.Text;

    private sealed record Difference(Figure Figure, Interval Stated, Figure Answer);
}
