using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>A sum that differs by more than one unit of the last decimal can still be rounding when it has many parts; a person may want to know.</summary>
public sealed class LargeRounding : IDisclosureRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AR-ROUND1", Severity.Info, new("四舍五入差额不超过末位一个单位", "rounding differences are at most one unit of the last decimal"), "会计勾稽关系");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        foreach (var relation in relations)
        {
            var total = relation.Relation.Total;
            if (relation.Verdict != Verdict.Rounding || Math.Abs(relation.DifferenceInYuan) <= total.Amount.StepInYuan || total.Place.Statement is not { } index)
            {
                continue;
            }

            decimal sum = relation.SumInYuan / total.Amount.Unit.InYuan;
            string title = disclosure.Statements[index].Title;
            yield return new Finding(
                Info.Id, Info.Severity,
                new($"《{title}》“{total.RowLabel}”：{total.Place.Text}，各项之和 {sum}。差额可以由四舍五入解释，但超过末位一个单位，建议核对。", $"“{title}”, “{total.RowLabel}”: {total.Place.Text}, sum {sum}. Rounding can explain the difference, but it is more than one unit of the last decimal."),
                Info.Source, [total.Place, .. relation.Relation.Parts.Select(part => part.Place)])
            { Expected = sum.ToString(), Actual = total.Place.Text, Relations = [relation] };
        }
    }
}
