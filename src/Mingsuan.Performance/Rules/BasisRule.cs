using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>
/// PF-BASIS: the basis of the value is given. Tables without such a column are left alone. That a basis repeats the name is a hint: the guidance
/// (财预〔2021〕101号) asks for a source, but systems of some provinces fill the column with the name.
/// </summary>
public sealed class BasisRule : IndicatorRule
{
    private const decimal NearlySame = 0.8m;

    private static readonly string[] Vague = ["预期", "预期值", "预期期望", "预期期望值", "期望值", "实际情况", "实际效果", "现实需求", "实际需求", "实际需要", "需求"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-BASIS", Severity.Warning, new Message("要写指标值的确定依据，不能重复指标名称", "The basis of the value is given and is not the name again"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Basis is not { } basis)
        {
            yield break;
        }

        var plain = PlainText.Of(basis);
        if (plain.Length == 0)
        {
            yield return Remark(indicator, "没有填写指标值确定依据。", "has no basis of its value.", quote: basis);
        }
        else if (Same(plain, indicator.Level3) || Same(plain, indicator.Description))
        {
            yield return Remark(indicator, $"指标值确定依据“{basis}”只是重复了指标名称或说明，应写文件、标准、合同、历史数据等来源。", $"the basis “{basis}” repeats the name or the description; name a document, norm, contract or past figure.", severity: Severity.Info, quote: basis);
        }
        else if (Vague.Contains(plain, StringComparer.Ordinal))
        {
            yield return Remark(indicator, $"指标值确定依据“{basis}”没有说明来源，可写历史数据、行业标准或调查方法。", $"the basis “{basis}” names no source.", severity: Severity.Info, quote: basis);
        }
    }

    private static bool Same(string basis, string? other)
    {
        var plain = PlainText.Of(other);
        return plain.Length > 0 && (basis == plain || (plain.Length >= 8 && PlainText.Similarity(basis, plain) >= NearlySame));
    }
}
