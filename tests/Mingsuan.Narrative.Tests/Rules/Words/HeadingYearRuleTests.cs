using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class HeadingYearRuleTests : RuleTest<HeadingYearRule>
{
    [Fact]
    public void Last_years_heading_is_found_although_it_is_broken() => Fails(2, "政府采购预算表", "2023 年", "预留中", "小微企", "业份额").Expected.ShouldBe("2024");

    [Fact]
    public void This_years_heading_passes() => Passes("政府采购预算表", "采购物品\t2024年 预留中小微企业份额");
}
