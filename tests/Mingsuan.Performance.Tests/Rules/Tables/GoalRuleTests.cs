using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class GoalRuleTests : TableRuleTest<GoalRule>
{
    [Theory]
    [InlineData("1.清淤沟渠36公里。")]
    [InlineData("恢复东片沟渠排涝能力，减少内涝。")]
    public void GoalThatSaysWhat_Passes(string goal) => Passes(Table with { Goals = [new TargetGoal(goal, 9)] });

    [Theory]
    [InlineData("沟渠清淤经费")]
    [InlineData("1.沟渠清淤经费。")]
    [InlineData("2024年度沟渠清淤经费支出")]
    public void NameOfTheProject_IsNoGoal(string goal) => Fails(Severity.Error, 9, Table with { Goals = [new TargetGoal(goal, 9)] });

    [Fact]
    public void NoGoal_IsAnError() => Fails(Severity.Error, null, Table with { Goals = [] });
}
