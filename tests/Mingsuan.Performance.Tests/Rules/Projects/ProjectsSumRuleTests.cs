using Mingsuan.Core.Dimensions;
using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Tests.Rules.Projects;

public class ProjectsSumRuleTests
{
    [Theory]
    [InlineData("30.00", "")]
    [InlineData("30.01", "")]
    [InlineData("34.00", "34.00")]
    public void AmountsSumToTheProjectExpenditure(string total, string expected)
    {
        var set = Statements.Set([Statements.Figure(Statements.Projects, total, 50)], Tables.Table(1, "沟渠清淤经费", "10.00"), Tables.Table(2, "桥梁检测经费", "20.00"));
        string.Concat(new ProjectsSumRule().Check(set).Select(remark => remark.Proposed)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("20.00", "")]
    [InlineData("24.00", "34.00")]
    public void FundsAreAddedWhereNothingWiderIsPublished(string stateCapital, string expected)
    {
        var set = Statements.Set(
            [Statements.Figure(OfFund("general-public"), "10.00", 50), Statements.Figure(OfFund("state-capital"), stateCapital, 60)],
            Tables.Table(1, "沟渠清淤经费", "10.00"), Tables.Table(2, "桥梁检测经费", "20.00"));
        string.Concat(new ProjectsSumRule().Check(set).Select(remark => remark.Proposed)).ShouldBe(expected);
    }

    [Fact]
    public void OneFundIsNotAllWhereATotalIsPublished()
    {
        var set = Statements.Set([Statements.Figure(OfFund("general-public"), "10.00", 50), Statements.Figure(Statements.Projects, "30.00", 60)], Tables.Table(1, "沟渠清淤经费", "10.00"));
        new ProjectsSumRule().Check(set).ShouldHaveSingleItem().Proposed.ShouldBe("30.00");
    }

    [Fact]
    public void FormsInYuanAreConverted() => new ProjectsSumRule()
        .Check(Statements.Set([Statements.Figure(Statements.Projects, "10.00", 50)], Tables.Table(1, "沟渠清淤经费", "100049") with { Unit = "元" })).ShouldBeEmpty();

    [Fact]
    public void WithoutStatements_NothingIsCompared() => Tables.Check<ProjectsSumRule>(Tables.Table(1, "沟渠清淤经费")).ShouldBeEmpty();

    private static Coordinates OfFund(string fund) => Coordinates.Of(StandardDimensions.Nature.Member("project"), StandardDimensions.Fund.Member(fund));
}
