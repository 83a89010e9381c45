using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>
/// A subject or total is blank although its details have amounts. Where the same amount stands in the same row in a column in which
/// nothing is below it, it was put into the wrong column.
/// </summary>
public sealed class BlankTotal : IDisclosureRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AR-BLANK", Severity.Warning, new("明细有金额的，合计应填列并列在同一列", "what has details with amounts has its amount, in the same column"), "会计勾稽关系");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        var sums = relations.Where(relation => relation.Verdict == Verdict.Unchecked && relation.Relation.Kind == RelationKind.RowSum && relation.Relation.Total.Place.Statement is not null)
            .Select(relation => relation.Relation).ToList();
        var alone = sums.Where(sum => sum.Total.IsPrinted && sum.Total.Amount.Value != 0m && sum.Parts.Count == 0).Select(sum => sum.Total).ToList();
        foreach (var sum in sums.Where(sum => sum.Total.State == FigureState.Blank && sum.Parts.All(part => part.IsPrinted)).DistinctBy(sum => sum.Total))
        {
            decimal details = sum.Parts.Sum(part => part.Amount.InYuan) / sum.Total.Amount.Unit.InYuan;
            if (details == 0m)
            {
                continue;
            }

            string title = disclosure.Statements[sum.Total.Place.Statement!.Value].Title;
            string expected = details.ToString("F" + sum.Total.Amount.Decimals, System.Globalization.CultureInfo.InvariantCulture);
            var misplaced = alone.Find(figure => figure.Place.Statement == sum.Total.Place.Statement && figure.Place.Row == sum.Total.Place.Row && figure.RowLabel == sum.Total.RowLabel && figure.Amount.Value == details);
            if (misplaced is not null)
            {
                yield return new Finding(
                    Info.Id, Severity.Error,
                    new($"《{title}》“{sum.Total.RowLabel}”行的 {misplaced.Place.Text} 列在“{misplaced.ColumnLabel}”，而它的明细列在“{sum.Total.ColumnLabel}”。请核对是否错列。", $"“{title}”, row “{sum.Total.RowLabel}”: {misplaced.Place.Text} stands under “{misplaced.ColumnLabel}”, its details under “{sum.Total.ColumnLabel}”. See whether it is in the wrong column."),
                    Info.Source, [misplaced.Place, .. sum.Parts.Select(part => part.Place)])
                { Actual = misplaced.Place.Text };
            }
            else if (IsTotal(sum.Total))
            {
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new($"《{title}》“{sum.Total.RowLabel}”行“{sum.Total.ColumnLabel}”列是空白，而明细之和为 {expected}。请核对是否漏填或错列。", $"“{title}”, row “{sum.Total.RowLabel}”, column “{sum.Total.ColumnLabel}” is blank; its details sum to {expected}. See whether it was left out or stands in another column."),
                    Info.Source, [sum.Total.Place, .. sum.Parts.Select(part => part.Place)])
                { Expected = expected };
            }
        }
    }

    /// <summary>A row that only heads the rows below it (二、上年结转) may be blank; a subject or a total may not.</summary>
    private static bool IsTotal(Figure figure) => figure.Coordinates is { } question
        && (IsCode(question[StandardDimensions.Function]) || IsCode(question[StandardDimensions.Economic]) || figure.RowLabel.Contains('计', StringComparison.Ordinal));

    private static bool IsCode(Member member) => !member.IsRoot && member.Id.All(char.IsAsciiDigit);
}
