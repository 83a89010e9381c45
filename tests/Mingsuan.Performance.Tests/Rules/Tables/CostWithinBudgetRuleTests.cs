using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class CostWithinBudgetRuleTests : TableRuleTest<CostWithinBudgetRule>
{
    [Theory]
    [InlineData("≤12.5万元")]
    [InlineData("≤125000元")]
    [InlineData("≤3000元/公里")]
    public void WithinBudget_Passes(string value) => Passes(Table with { Indicators = [Row("成本指标", "清淤费用", value)] });

    [Fact]
    public void AboveBudget_FailsWithTheBudgetProposed() =>
        new CostWithinBudgetRule().Check(Table with { Indicators = [Row("成本指标", "清淤费用", "≤15万元")] }).ShouldHaveSingleItem().Proposed.ShouldBe("≤12.50万元");

    [Fact]
    public void NoUnitPrinted_IsNotJudged() => Passes(Table with { Unit = null, Indicators = [Row("成本指标", "清淤费用", "≤15万元")] });
}
