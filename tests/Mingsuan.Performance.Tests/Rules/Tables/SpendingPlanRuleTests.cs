using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class SpendingPlanRuleTests : TableRuleTest<SpendingPlanRule>
{
    private static PerformanceTarget Plan(string label, params string?[] values) => Table with
    {
        SpendingPlanLabel = label,
        SpendingPlan = [.. values.Select((value, index) => new SpendingPlanRow($"{(index + 1) * 3}月底", value, value is null ? null : decimal.Parse(value.TrimEnd('%'))) { Line = 30 + index })],
    };

    [Fact]
    public void SharesToTheWhole_Pass() => Passes(Plan("资金支出计划（%）", "25%", "50%", "50%", "100%"));

    [Fact]
    public void AmountsToTheWhole_Pass() => Passes(Plan("资金支出计划", null, "5.00", "10.00", "12.50"));

    [Fact]
    public void FallingPlan_Fails() => Fails(Severity.Error, 32, Plan("资金支出计划（%）", "25%", "85%", "35%", "100%"));

    [Fact]
    public void PlanThatEndsEarly_Fails() => Fails(Severity.Error, 33, Plan("资金支出计划（%）", "25%", "50%", "75%", "90%")).Proposed.ShouldBe("100%");

    [Fact]
    public void AmountsUnderPercent_Fail() => Fails(Severity.Error, 30, Plan("资金支出计划（%）", "3.00", "6.00", "9.00", "12.50")).Proposed.ShouldBe("24%、48%、72%、100%");
}
