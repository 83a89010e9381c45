using Mingsuan.Core.Findings;
using Mingsuan.Performance.Checking;
using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Tests.Rules.Projects;

public class DuplicateTableRuleTests
{
    [Fact]
    public void DifferentTables_Pass() =>
        Tables.Check<DuplicateTableRule>(Tables.Table(1, "沟渠清淤经费"), Tables.Table(2, "桥梁检测经费", indicator: "检测桥梁座数", value: "≥12座")).ShouldBeEmpty();

    [Fact]
    public void TableUnderAnotherTitle_IsAnErrorAtTheSecond()
    {
        var first = Tables.Table(1, "沟渠清淤经费");
        var copy = first with { Title = "2、桥梁检测经费绩效目标表", Place = first.Place! with { Line = 190 } };
        var remark = Tables.Check<DuplicateTableRule>(first, copy).ShouldHaveSingleItem();
        remark.Severity.ShouldBe(Severity.Error);
        remark.Places[0].Line.ShouldBe(190);
        remark.Target.ShouldBe(copy);
    }

    [Fact]
    public void FaultsOfARepeatedTableAreReportedOnce()
    {
        var first = Tables.Table(1, "沟渠清淤经费", value: "≥90百分比");
        var copy = first with { Title = "2、桥梁检测经费绩效目标表" };
        TargetChecker.Check([first, copy]).Count(finding => finding.Rule == "PF-UNIT").ShouldBe(1);
    }

    [Fact]
    public void GoalsAndIndicatorsOfAnotherProject_AreAWarning() =>
        Tables.Check<DuplicateTableRule>(Tables.Table(1, "沟渠清淤经费"), Tables.Table(2, "桥梁检测经费")).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void SameProjectWithAnotherAmount_IsNoted() =>
        Tables.Check<DuplicateTableRule>(Tables.Table(1, "沟渠清淤经费"), Tables.Table(2, "沟渠清淤经费", "5.00")).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);
}
