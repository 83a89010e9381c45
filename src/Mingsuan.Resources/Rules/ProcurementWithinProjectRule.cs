using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>PR-LE: what is bought for a project is no more than the project's budget, and that budget is the one printed elsewhere.</summary>
internal sealed class ProcurementWithinProjectRule : IFindingRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("PR-LE", Severity.Error, new("项目的采购金额不超过项目预算，项目预算与其他表一致", "procurement of a project is within its budget, which is the same elsewhere"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set)
    {
        var known = set.Projects.Where(project => project.Budget is not null).GroupBy(project => PhraseText.Normalize(project.Name)).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var rows in set.Procurement.Items.Where(row => row is { Project: not null, Amount: not null }).GroupBy(row => PhraseText.Normalize(row.Project!)))
        {
            var bought = rows.Select(row => row.Amount!.Interval).Aggregate((left, right) => left + right);
            string sum = FindingParts.InTenThousands(rows.Sum(row => row.Amount!.InYuan));
            string name = rows.First().Project!;
            var printed = rows.Select(row => row.ProjectBudget).FirstOrDefault(budget => budget is not null);
            var project = known.GetValueOrDefault(rows.Key);
            if (printed is not null && bought.Low > printed.Interval.High)
            {
                yield return Info.Finding(
                    $"项目“{name}”的采购金额合计{sum}万元，超过其预算资金{printed.Digits}{printed.Amount.Unit.Name}。请核对采购金额或项目预算。",
                    $"Procurement of the project “{name}” comes to {sum} 万元, more than its budget of {printed.Digits} {printed.Amount.Unit.Name}. Check the purchases or the budget.",
                    [.. rows.Select(row => row.Amount!.Place), printed.Place]) with
                { Actual = sum, Expected = "≤" + printed.Digits };
            }
            else if (project?.Budget is { } budget && bought.Low > budget.Interval.High)
            {
                yield return Info.Finding(
                    $"项目“{name}”的采购金额合计{sum}万元，超过项目预算{FindingParts.InTenThousands(budget.InYuan)}万元。请核对采购金额或项目预算。",
                    $"Procurement of the project “{name}” comes to {sum} 万元, more than its budget of {FindingParts.InTenThousands(budget.InYuan)} 万元. Check the purchases or the budget.",
                    [.. rows.Select(row => row.Amount!.Place), project.Place]) with
                { Actual = sum, Expected = "≤" + FindingParts.InTenThousands(budget.InYuan) };
            }

            if (printed is not null && project?.Budget is { } other && !printed.Interval.Meets(other.Interval))
            {
                yield return Info.Finding(
                    $"政府采购表中项目“{name}”的预算资金为{printed.Digits}{printed.Amount.Unit.Name}，该项目的预算为{FindingParts.InTenThousands(other.InYuan)}万元，二者应当一致。请核对。",
                    $"The procurement table gives the project “{name}” a budget of {printed.Digits} {printed.Amount.Unit.Name}; elsewhere it is {FindingParts.InTenThousands(other.InYuan)} 万元. Check which is right.",
                    [printed.Place, project.Place], Severity.Warning) with
                { Actual = printed.Digits, Expected = FindingParts.InTenThousands(other.InYuan) };
            }
        }
    }
}
