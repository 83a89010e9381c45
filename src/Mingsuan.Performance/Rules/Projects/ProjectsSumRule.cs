using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>X-PROJ: where every project has a table, their amounts sum to the project expenditure of the statements.</summary>
public sealed class ProjectsSumRule : SetRule
{
    private const decimal Half = 0.5m;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("X-PROJ", Severity.Warning, new Message("各项目预算数之和等于报表中的项目支出", "The amounts of the projects sum to the project expenditure"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        var totals = set.Disclosure is { } disclosure ? ProjectTotals.TotalsOf(disclosure) : [];
        if (totals.Count == 0 || set.Targets.Count == 0 || set.Targets.Any(target => target.Budget.Number is null))
        {
            yield break;
        }

        // A form that prints no unit is in that of the statements.
        var statementUnit = totals[0].Unit;
        var amounts = set.Targets.Select(target => (Value: target.Budget.Number!.Value, Unit: target.Unit is null ? statementUnit : MoneyUnit.Find(target.Unit) ?? statementUnit)).ToList();
        var sum = amounts.Sum(amount => amount.Value * amount.Unit.InYuan);
        var tolerance = amounts.Sum(amount => HalfStep(amount.Value) * amount.Unit.InYuan);
        if (totals.Any(total => Math.Abs(total.Yuan - sum) <= tolerance + total.Tolerance))
        {
            yield break;
        }

        var nearest = totals.MinBy(total => Math.Abs(total.Yuan - sum))!;
        var printed = TargetPrinter.Number(Math.Round(sum / nearest.Unit.InYuan, 2));
        var hasCopies = set.Copies.Count > 0;
        yield return Remark(
            target: null,
            new Message(
                $"{set.Targets.Count}张绩效目标表的预算数合计{printed}{nearest.Unit}，报表中的项目支出是{nearest.Printed}{nearest.Unit}。{(hasCopies ? "有重复的表，更正后再核对。" : "请核对是否有项目没有编制绩效目标，或金额不一致。")}",
                $"the amounts of the {set.Targets.Count} tables sum to {printed}, the project expenditure is {nearest.Printed}.{(hasCopies ? " A table is repeated; compare again when it is mended." : " A project may lack its table, or an amount differ.")}"),
            [nearest.Place, TitleOf(set.Targets[0])],
            nearest.Printed,
            hasCopies ? Severity.Info : null);
    }

    private static decimal HalfStep(decimal value)
    {
        var step = Half;
        for (var scale = value.Scale; scale > 0; scale--)
        {
            step /= 10m;
        }

        return step;
    }
}
