using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Tests.Rules.Projects;

public class SameQuantityRuleTests
{
    [Fact]
    public void SameValue_Passes() => Tables.Check<SameQuantityRule>(Tables.Table(1, "沟渠清淤经费"), Tables.Table(2, "沟渠清淤补助")).ShouldBeEmpty();

    [Fact]
    public void ShortNamesOfTwoProjects_AreNotCompared() =>
        Tables.Check<SameQuantityRule>(Tables.Table(1, "沟渠清淤经费", indicator: "长度"), Tables.Table(2, "道路整修经费", indicator: "长度", value: "≥5公里")).ShouldBeEmpty();

    [Fact]
    public void OtherValueInAnotherProject_IsNoted() =>
        Tables.Check<SameQuantityRule>(Tables.Table(1, "沟渠清淤经费"), Tables.Table(2, "沟渠清淤补助", value: "≥30公里")).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);

    [Fact]
    public void ADigitLeftOut_UnderTheSameLongDescription_IsAWarning()
    {
        var one = Tables.Table(1, "农产品中心建设", indicator: "面积", value: "38335.9平方米");
        var two = Tables.Table(2, "农产品中心配套", indicator: "面积", value: "3335.9平方米");
        const string Description = "青禾农产品展销中心建设面积";
        Tables.Check<SameQuantityRule>(
            one with { Indicators = [one.Indicators[0] with { Description = Description }] },
            two with { Indicators = [two.Indicators[0] with { Description = Description }] }).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void TwoValuesInOneTable_AreAnError()
    {
        var table = Tables.Table(1, "沟渠清淤经费");
        var other = Tables.Table(1, "沟渠清淤经费", value: "≥30公里").Indicators;
        Tables.Check<SameQuantityRule>(table with { Indicators = [.. table.Indicators, .. other] }).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }
}
