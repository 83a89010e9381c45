using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Rules.Codes;

namespace Mingsuan.Narrative.Tests.Rules.Codes;

public sealed class RowOrderTests : RuleTest<RowOrder>
{
    [Fact]
    public void A_row_out_of_order_is_told()
    {
        AddStatement("expenditure", "支出总表", [], "213|农林水支出|12.00", "210|卫生健康支出|2.00");

        Fails(101, "2024年部门预算").Severity.ShouldBe(Severity.Info);
    }

    [Fact]
    public void Rows_in_order_pass()
    {
        AddStatement("expenditure", "支出总表", [], "210|卫生健康支出|12.00", "213|农林水支出|2.00");

        Passes("2024年部门预算");
    }

}
