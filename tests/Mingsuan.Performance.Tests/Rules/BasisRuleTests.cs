using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class BasisRuleTests : RuleTest<BasisRule>
{
    [Theory]
    [InlineData(null)]
    [InlineData("年度工作计划")]
    [InlineData("合同约定")]
    public void SourceOrNoColumn_Passes(string? basis) => Passes(Indicator("质量指标", "合格率", "≥90%", "验收合格数占总数的比例", basis));

    [Theory]
    [InlineData("合格率")]
    [InlineData("验收合格数占总数的比例")]
    [InlineData("验收合格数占总数比例")]
    public void Repeated_IsInfo(string basis) => Fails(Severity.Info, Indicator("质量指标", "合格率", "≥90%", "验收合格数占总数的比例", basis)).Quote.ShouldBe(basis);

    [Fact]
    public void Blank_IsWarning() => Fails(Severity.Warning, Indicator("质量指标", "合格率", "≥90%", "验收合格数占总数的比例", string.Empty));

    [Fact]
    public void Expectation_IsInfo() => Fails(Severity.Info, Indicator("质量指标", "合格率", "≥90%", basis: "预期值"));
}
