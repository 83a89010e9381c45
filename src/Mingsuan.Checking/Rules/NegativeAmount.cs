using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>A budget has no negative amounts, except explicit adjustments.</summary>
public sealed class NegativeAmount : IDisclosureRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AR-NEG", Severity.Error, new("预算数不为负", "budget amounts are not negative"), "会计勾稽关系");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        foreach (var figure in disclosure.Figures)
        {
            if (figure.IsPrinted && figure.Measure == Measure.Budget && figure.Amount.Value < 0m && figure.Place.Statement is { } index)
            {
                string title = disclosure.Statements[index].Title;
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new($"《{title}》“{figure.RowLabel}”为负数 {figure.Place.Text}。预算数一般不为负；如为调整数，请注明。", $"“{title}”, “{figure.RowLabel}” is negative: {figure.Place.Text}. Budget amounts are not negative; say so if it is an adjustment."),
                    Info.Source, [figure.Place])
                { Actual = figure.Place.Text };
            }
        }
    }
}
