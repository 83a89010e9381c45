using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class PercentBoundRuleTests : RuleTest<PercentBoundRule>
{
    [Theory]
    [InlineData("合格率", "100%")]
    [InlineData("合格率", "≥95%")]
    [InlineData("合格率", "=100%")]
    [InlineData("就业增长率", "≥120%")]
    public void WithinBound_Passes(string name, string value) => Passes(Indicator("质量指标", name, value));

    [Fact]
    public void AtLeastHundred_IsError() => Fails(Severity.Error, Indicator("质量指标", "合格率", "≥100%")).Proposed.ShouldBe("=100%");

    [Fact]
    public void AboveHundred_IsError() => Fails(Severity.Error, Indicator("质量指标", "合格率", "120%"));
}
