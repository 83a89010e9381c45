using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class AmountsRuleTests : TableRuleTest<AmountsRule>
{
    [Fact]
    public void PartsThatSum_Pass() => Passes(Table with { Fiscal = Amount("10.00"), Other = Amount("2.50") });

    [Fact]
    public void Rounding_Passes() => Passes(Table with { Fiscal = Amount("10.00"), Other = Amount("2.51") });

    [Fact]
    public void PartsThatDoNotSum_Fail() => Fails(Severity.Error, 7, Table with { Fiscal = Amount("15.20", 7) }).Proposed.ShouldBe("12.50");

    [Fact]
    public void SourcesThatDoNotSum_Fail() => Fails(Severity.Error, null, Table with
    {
        Funding = [new FundingPart(FundingSource.Central, "中央财政资金", Amount("10.00", 6)), new FundingPart(FundingSource.Local, "市县财政资金", Amount("2.00", 7))],
    });

    [Fact]
    public void YearAbovePeriod_Fails() => Fails(Severity.Error, 5, Table with { PeriodBudget = Amount("12.00") });

    [Fact]
    public void SeveralYears_YearBelowPeriodPasses() => Passes(Table with { PeriodBudget = Amount("37.50"), Attributes = [new TargetAttribute("项目期", "3年")] });

    [Fact]
    public void OneYear_YearIsThePeriod() => Fails(Severity.Error, 5, Table with { PeriodBudget = Amount("37.50"), Attributes = [new TargetAttribute("项目期", "1年")] });
}
