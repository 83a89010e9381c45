using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class QuantityIsCountRuleTests : RuleTest<QuantityIsCountRule>
{
    [Theory]
    [InlineData("数量指标", "参训人数", "≥30人")]
    [InlineData("质量指标", "合格率", "≥90%")]
    public void CountOrOtherKind_Passes(string level2, string name, string value) => Passes(Indicator(level2, name, value));

    [Fact]
    public void CountInPercent_IsError() => Fails(Severity.Error, Indicator("数量指标", "参训人数", "≥90%"));

    [Fact]
    public void RateUnderQuantity_IsWarning() => Fails(Severity.Warning, Indicator("数量指标", "工作完成率", "≥90%"));
}
