using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>Names rows with numbers that are not certain: they could belong to more than one column, or cannot be read.</summary>
public sealed class UncertainCells : IDisclosureRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("READ-UNCERTAIN", Severity.Info, new("每个数字及其所在的列都能确定", "every number and its column is certain"), "阅读说明");

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
                new($"《{title}》{rows}：数字（或其所在的列）无法确定，未参与核对。原因可能是空白单元格丢失、表格没有框线、字符无法识别或文字来自扫描件。请对照原件。", $"“{title}”, {rows}: the numbers, or their columns, are not certain and were not checked: blank cells were lost, the table has no lines, characters cannot be read, or the text was recognised from a scan. Compare the original."),
                Info.Source, [.. statement.Select(figure => figure.Place)]);
        }
    }
}
