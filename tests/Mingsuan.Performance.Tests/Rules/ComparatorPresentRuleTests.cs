using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class ComparatorPresentRuleTests : RuleTest<ComparatorPresentRule>
{
    [Theory]
    [InlineData("质量指标", "≥95%")]
    [InlineData("质量指标", "100%")]
    [InlineData("质量指标", "95%以上")]
    [InlineData("时效指标", "1年")]
    [InlineData("质量指标", "12月")]
    public void WithSign_Passes(string level2, string value) => Passes(Indicator(level2, "合格率", value));

    [Fact]
    public void BareRate_IsWarning() => Fails(Severity.Warning, Indicator("质量指标", "合格率", "95%")).Proposed.ShouldBe("≥95%");

    [Theory]
    [InlineData("数量指标", "参训人数", "30人")]
    [InlineData("成本指标", "合同金额", "19万元")]
    public void BareCountOrCost_IsInfo(string level2, string name, string value) => Fails(Severity.Info, Indicator(level2, name, value));

    [Fact]
    public void OutputAtMost_IsInfo() => Fails(Severity.Info, Indicator("数量指标", "示范点数量", "≤10个"));

    [Fact]
    public void LesseningAtMost_Passes() => Passes(Indicator("数量指标", "差错次数", "≤2次"));
}
