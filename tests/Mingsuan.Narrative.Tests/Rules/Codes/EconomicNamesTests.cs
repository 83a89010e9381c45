using Mingsuan.Narrative.Rules.Codes;

namespace Mingsuan.Narrative.Tests.Rules.Codes;

public sealed class EconomicNamesTests : RuleTest<EconomicNames>
{
    [Fact]
    public void Another_name_than_the_lists_is_found()
    {
        AddStatement("basic-expenditure", "基本支出表", [], "30101|基础工资|12.00");

        Fails(100, "2024年部门预算").Expected.ShouldBe("基本工资");
    }

    [Fact]
    public void The_name_of_the_list_passes()
    {
        AddStatement("basic-expenditure", "基本支出表", [], "30101|基本工资|12.00");

        Passes("2024年部门预算");
    }

}
