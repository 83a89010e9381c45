using Mingsuan.Narrative.Rules.Codes;

namespace Mingsuan.Narrative.Tests.Rules.Codes;

public sealed class FunctionNamesTests : RuleTest<FunctionNames>
{
    [Fact]
    public void Another_name_than_the_lists_is_found()
    {
        AddStatement("expenditure", "支出总表", [], "201|一般公共事务支出|12.00");

        Fails(100, "2024年部门预算").Expected.ShouldBe("一般公共服务支出");
    }

    [Fact]
    public void Two_names_for_one_code_are_found()
    {
        AddStatement("expenditure", "支出总表", [], "2130199|其他农业支出甲|12.00");
        AddStatement("expenditure", "支出总表", [], "2130199|其他农业支出乙|12.00");

        Check("2024年部门预算").ShouldContain(finding => finding.Places.Count == 2);
    }

    [Fact]
    public void The_name_of_the_list_passes()
    {
        AddStatement("expenditure", "支出总表", [], "201|一般公共服务支出|12.00");

        Passes("2024年部门预算");
    }

    [Fact]
    public void A_code_that_is_not_listed_passes()
    {
        AddStatement("expenditure", "支出总表", [], "2139901|新设科目|12.00");

        Passes("2024年部门预算");
    }

}
