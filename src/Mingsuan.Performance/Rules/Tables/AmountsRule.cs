using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>PF-AMT: the amounts of a table agree: the whole is the sum of its parts, the year is no more than the period.</summary>
public sealed class AmountsRule : TableRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-AMT", Severity.Error, new Message("预算数等于各项资金之和，年度资金不超过实施期资金", "The amount is the sum of its parts; the year is no more than the period"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        if (target.Fiscal.Number is not null || target.Other.Number is not null)
        {
            foreach (var remark in Sum(target.Budget, [("财政资金", target.Fiscal), ("其他资金", target.Other)]))
            {
                yield return remark;
            }
        }

        foreach (var (horizon, total) in new[] { (IndicatorHorizon.Annual, target.Budget), (IndicatorHorizon.Period, target.PeriodBudget) })
        {
            var parts = target.Funding.Where(part => part.Horizon == horizon).Select(part => (part.Label, part.Amount)).ToList();
            foreach (var remark in parts.Exists(part => part.Amount.Number is not null) ? Sum(total, parts) : [])
            {
                yield return remark;
            }
        }

        if (target.PeriodBudget.Number is { } period && target.Budget.Number is { } year)
        {
            if (year > period)
            {
                yield return Remark($"年度资金{target.Budget.Printed}大于实施期资金{target.PeriodBudget.Printed}。", $"the year's amount {target.Budget.Printed} is more than that of the whole period, {target.PeriodBudget.Printed}.", Places(target.Budget, target.PeriodBudget), target.PeriodBudget.Printed);
            }
            else if (year < period && IsOneYear(target))
            {
                yield return Remark($"项目期为一年，年度资金{target.Budget.Printed}应等于实施期资金{target.PeriodBudget.Printed}。", $"the project lasts one year, so the year's amount {target.Budget.Printed} must be that of the period, {target.PeriodBudget.Printed}.", Places(target.Budget, target.PeriodBudget), target.PeriodBudget.Printed);
            }
        }
    }

    private IEnumerable<TargetRemark> Sum(PrintedAmount total, IReadOnlyList<(string Label, PrintedAmount Amount)> parts)
    {
        var isReadable = parts.All(part => part.Amount.Number is not null || part.Amount.Printed is null);
        if (total.Number is not { } expected || !isReadable)
        {
            yield break;
        }

        var sum = parts.Sum(part => part.Amount.Number ?? 0m);
        var printed = parts.Where(part => part.Amount.Number is not null).ToList();
        if (Math.Abs(sum - expected) > HalfUnit(total) + printed.Sum(part => HalfUnit(part.Amount)))
        {
            var words = string.Join("＋", printed.Select(part => $"{part.Label.TrimStart('其', '中', '：', ':')}{part.Amount.Printed}"));
            var figures = string.Join(" + ", printed.Select(part => part.Amount.Printed));
            yield return Remark(
                $"资金总额{total.Printed}不等于{words}，相差{TargetPrinter.Number(Math.Abs(sum - expected))}。",
                $"the total {total.Printed} is not {figures}; the difference is {TargetPrinter.Number(Math.Abs(sum - expected))}.",
                Places([printed.Count == 1 ? printed[0].Amount : total, .. printed.Count == 1 ? [total] : printed.Select(part => part.Amount)]),
                printed.Count == 1 ? total.Printed : TargetPrinter.Number(sum));
        }
    }

    private static decimal HalfUnit(PrintedAmount amount)
    {
        var unit = 0.5m;
        for (var place = amount.Number!.Value.Scale; place > 0; place--)
        {
            unit /= 10m;
        }

        return amount.Number.Value.Scale == 0 ? 0m : unit;
    }

    private static IReadOnlyList<Place> Places(params PrintedAmount[] amounts) => [.. amounts.Select(amount => At(amount.Line, amount.Printed))];

    private static bool IsOneYear(PerformanceTarget target) => target.Attributes.Any(attribute =>
        attribute.Label.StartsWith("项目", StringComparison.Ordinal) && attribute.Text.Trim() is "1年" or "一年" or "一次性项目(1年结束)" or "一次性项目（1年结束）");
}
