using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;
using Mingsuan.Performance.Rules.Consistency;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Rules.Consistency;

public class DepartmentGoalRuleTests
{
    private static IEnumerable<TargetRemark> Check(string goal, string value) => new DepartmentGoalRule().Check(new TargetSet(
        [
            new PerformanceTarget
            {
                Name = "沟渠清淤经费",
                Indicators = [new Indicator { Level2 = "数量指标", Level3 = "清淤沟渠长度", Target = TargetParser.Default.Parse(value), Lines = new IndicatorLines(20, null, 21, null) }],
            },
        ],
        null)
    {
        DepartmentGoals = [new DepartmentGoal("水利", null, goal, null, 4)],
    });

    [Theory]
    [InlineData("清淤沟渠长度不少于36公里", "≥36公里")]
    [InlineData("整修道路48公里", "≥36公里")]
    public void SameValueOrAnotherQuantity_Passes(string goal, string value) => Check(goal, value).ShouldBeEmpty();

    [Fact]
    public void AnotherValue_IsAWarningAtBothPlaces()
    {
        var remark = Check("清淤沟渠长度不少于48公里", "≥36公里").ShouldHaveSingleItem();
        remark.Severity.ShouldBe(Severity.Warning);
        remark.Places.Select(place => place.Line).ShouldBe([21, 4]);
    }
}
