using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>A statement that lists amounts has the row of their total.</summary>
public sealed class MissingTotal : IDisclosureRule
{
    private const int LeastRows = 3;

    private static readonly string[] Kinds =
        ["revenue-and-expenditure", "revenue", "expenditure", "fiscal-appropriation", "general-public-expenditure", "basic-expenditure", "government-fund-expenditure", "state-capital-expenditure"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AR-NOTOTAL", Severity.Warning, new("报表列有合计", "a statement has its total"), "会计勾稽关系");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        var statements = disclosure.Figures.Where(figure => figure is { Measure: Measure.Budget, Place.Statement: not null, Place.Row: not null }).GroupBy(figure => figure.Place.Statement!.Value);
        foreach (var statement in statements.Where(group => Kinds.Contains(disclosure.Statements[group.Key].Id, StringComparer.Ordinal)))
        {
            if (statement.Any(figure => figure.State == FigureState.Uncertain || (figure.IsPrinted && figure.Coordinates is null)))
            {
                continue;
            }

            // Lists may go on in further columns; their total stands in one of them.
            var column = statement.GroupBy(figure => figure.ColumnLabel).FirstOrDefault(group => LacksTotal(group, [.. statement]));
            if (column is not null)
            {
                string title = disclosure.Statements[statement.Key].Title;
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new($"《{title}》“{column.Key}”列没有合计（总计）行。请核对是否漏列。", $"“{title}”, column “{column.Key}”, has no row of totals. See whether it was left out."),
                    Info.Source, [column.First().Place]);
            }
        }
    }

    private static bool LacksTotal(IEnumerable<Figure> column, List<Figure> statement)
    {
        var printed = column.Where(figure => figure.IsPrinted && figure.Amount.Value != 0m).Select(figure => figure.Coordinates!).Distinct().ToList();
        return printed.Count >= LeastRows && !statement.Exists(figure => figure.Coordinates is { } whole && printed.TrueForAll(whole.Covers));
    }
}
