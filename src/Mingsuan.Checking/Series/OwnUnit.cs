using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Series;

/// <summary>Holds the budget of a department's own office against the budget of the department, which includes it (预算法 (2018) 第八条).</summary>
internal static class OwnUnit
{
    /// <summary>The rule: a part is no more than its whole.</summary>
    public static RuleInfo Info { get; } = new(
        "PUB-UNITS", Severity.Error,
        new("部门预算包含本级及所属各单位的预算，单位的数不大于部门的数", "a department's budget includes that of its office and units; a unit's figure is no more than the department's"),
        "预算法（2018）第八条")
    { Standing = SourceStanding.Verified };

    /// <summary>Compares the office with the department; one finding with every figure that is more than its whole.</summary>
    public static IEnumerable<Finding> Compare(Disclosure unit, Disclosure department, PublishedAnswers answers)
    {
        var greater = new List<(Figure Part, Figure Whole)>();
        int compared = 0;
        foreach (var figure in unit.Figures.Where(figure => figure is { IsPrinted: true, Measure: Measure.Budget, Coordinates: not null }))
        {
            if (answers.To(Measure.Budget, figure.Coordinates!) is { } whole)
            {
                compared++;
                if (figure.Interval.Low > whole.Interval.High)
                {
                    greater.Add((figure, whole));
                }
            }
        }

        if (compared > 0)
        {
            yield return SeriesCount.Of(Info, compared, greater.Count, new($"部门预算（{department.Source.Name}）", $"the department's budget ({department.Source.Name})"));
        }

        if (greater.Count == 0)
        {
            yield break;
        }

        var (part, most) = greater[0];
        string where = part.Place.Statement is { } index ? $"《{unit.Statements[index].Title}》“{part.RowLabel}”" : $"“{part.Place.Text}”";
        yield return new Finding(
            Info.Id, Info.Severity,
            new(
                $"{where}为 {part.Amount}，大于部门预算（{department.Source.Name}）中的 {most.Amount}。部门预算应当包含本单位，请核对两份文件（共 {greater.Count} 处）。",
                $"{where} is {part.Amount}, more than {most.Amount} in the department's budget ({department.Source.Name}), which includes this unit. Compare the two documents ({greater.Count} figures)."),
            Info.Source,
            [.. greater.Select(pair => pair.Part.Place)])
        {
            Expected = $"≤{most.Amount.Value}",
            Actual = part.Place.Text,
        };
    }
}
