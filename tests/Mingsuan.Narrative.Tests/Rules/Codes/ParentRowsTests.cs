using Mingsuan.Narrative.Rules.Codes;

namespace Mingsuan.Narrative.Tests.Rules.Codes;

public sealed class ParentRowsTests : RuleTest<ParentRows>
{
    [Fact]
    public void An_item_without_its_group_is_found()
    {
        AddStatement("expenditure", "支出总表", [], "213|农林水支出|12.00", "21301|农业农村|10.00", "2130301|行政运行|2.00");

        Fails(102, "2024年部门预算").Expected.ShouldBe("21303");
    }

    [Fact]
    public void Complete_rows_pass()
    {
        AddStatement("expenditure", "支出总表", [], "213|农林水支出|12.00", "21301|农业农村|12.00", "2130101|行政运行|12.00");

        Passes("2024年部门预算");
    }

    [Fact]
    public void A_form_without_groups_passes()
    {
        AddStatement("expenditure", "支出总表", [], "2130101|行政运行|12.00");

        Passes("2024年部门预算");
    }

}
