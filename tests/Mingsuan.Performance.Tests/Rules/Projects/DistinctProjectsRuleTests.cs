using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Tests.Rules.Projects;

public class DistinctProjectsRuleTests
{
    [Fact]
    public void DistinctCodes_Pass() =>
        Tables.Check<DistinctProjectsRule>(Tables.Table(1, "沟渠清淤经费") with { Code = "A" }, Tables.Table(2, "桥梁检测经费") with { Code = "B" }, Tables.Table(3, "无编码项目"), Tables.Table(4, "另一无编码项目")).ShouldBeEmpty();

    [Fact]
    public void OneCodeInTwoTables_Fails()
    {
        var remark = Tables.Check<DistinctProjectsRule>(Tables.Table(1, "沟渠清淤经费") with { Code = "A", CodeLine = 91 }, Tables.Table(2, "桥梁检测经费") with { Code = "A", CodeLine = 191 }).ShouldHaveSingleItem();
        remark.Places.Select(place => place.Line).ShouldBe([191, 91]);
    }
}
