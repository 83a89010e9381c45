using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Tests.Rules.Projects;

public class PlanBoilerplateRuleTests
{
    private static PerformanceTarget Plan(int number, string middle) =>
        Tables.Table(number, $"项目{number}") with { SpendingPlan = [new SpendingPlanRow("6月底", middle, null), new SpendingPlanRow("12月底", "100%", 100m)] };

    [Fact]
    public void DifferentPlans_Pass() => Tables.Check<PlanBoilerplateRule>(Plan(1, "40%"), Plan(2, "50%"), Plan(3, "50%"), Plan(4, "50%")).ShouldBeEmpty();

    [Fact]
    public void FewTables_Pass() => Tables.Check<PlanBoilerplateRule>(Plan(1, "50%"), Plan(2, "50%"), Plan(3, "50%")).ShouldBeEmpty();

    [Fact]
    public void PlansAllAlike_AreNoted() => Tables.Check<PlanBoilerplateRule>(Plan(1, "50%"), Plan(2, "50%"), Plan(3, "50%"), Plan(4, "50%")).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);
}
