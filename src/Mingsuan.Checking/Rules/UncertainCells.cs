using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>Names rows whose numbers could belong to more than one column, because the source lost its blank cells.</summary>
public sealed class UncertainCells : IDisclosureRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("READ-UNCERTAIN", Severity.Info, new("每个数字所在的列都能确定", "the column of every number is certain"), "阅读说明");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        var uncertain = disclosure.Figures.Where(figure => figure.State == FigureState.Uncertain && figure.Place.Text.Length > 0);
        foreach (var statement in uncertain.GroupBy(figure => figure.Place.Statement))
        {
            string title = statement.Key is { } index ? disclosure.Statements[index].Title : string.Empty;
            string rows = string.Join("、", statement.Select(figure => $"“{figure.RowLabel}”").Distinct(StringComparer.Ordinal));
            yield return new Finding(
                Info.Id, Info.Severity,
                new($"《{title}》{rows}：原文丢失了空白单元格，数字可能属于不同的列，未参与核对。请对照原件。", $"“{title}”, {rows}: blank cells were lost and the numbers fit more than one column; they were not checked. Compare the original."),
                Info.Source, [.. statement.Select(figure => figure.Place)]);
        }
    }
}
