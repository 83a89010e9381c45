using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;
using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Tests.Rules.Projects;

public class EveryProjectHasTargetRuleTests
{
    [Fact]
    public void EveryListedProjectHasATable() => Named("沟渠清淤经费", "桥梁检测经费").ShouldBeEmpty();

    [Fact]
    public void ProjectWithoutTable_IsAnError()
    {
        var remark = Named("沟渠清淤经费", "桥梁检测经费", "河道保洁经费").ShouldHaveSingleItem();
        (remark.Severity, remark.Places.Single().Text).ShouldBe((Severity.Error, "河道保洁经费"));
    }

    [Fact]
    public void TableOfAProjectThatIsNotListed_IsAWarning() => Named("沟渠清淤经费").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);

    private static List<TargetRemark> Named(params string[] names) =>
    [
        .. new EveryProjectHasTargetRule().Check(Statements.Set(
            [.. names.Select((name, index) => Statements.Figure(Statements.Project(name), "10.00", 60 + index))],
            Tables.Table(1, "沟渠清淤经费"),
            Tables.Table(2, "桥梁检测经费"))),
    ];
}
