using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Tests.Rules.Projects;

public class ProjectDivisionRuleTests
{
    [Fact]
    public void OneDivision_Passes() =>
        Tables.Check<ProjectDivisionRule>(Table(1, "98032724P000071010047"), Table(2, "98032724P00007161006B"), Tables.Table(3, "无编码项目")).ShouldBeEmpty();

    [Fact]
    public void ACodeOfAnotherDivision_Fails()
    {
        var remark = Tables.Check<ProjectDivisionRule>(
            Table(1, "98032724P000071010047"), Table(2, "98032724P00007161006B"), Table(3, "98042724P000071910072") with { CodeLine = 291 }).ShouldHaveSingleItem();

        remark.Places.ShouldHaveSingleItem().Line.ShouldBe(291);
    }

    [Fact]
    public void NoMajority_Passes() => Tables.Check<ProjectDivisionRule>(Table(1, "98032724P000071010047"), Table(2, "98042724P000071910072")).ShouldBeEmpty();

    private static PerformanceTarget Table(int number, string code) => Tables.Table(number, $"项目{number}") with { Code = code };
}
