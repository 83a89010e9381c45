using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class NoteContradictsDataTests : RuleTest<NoteContradictsData>
{
    [Fact]
    public void A_note_under_a_statement_with_data_is_found()
    {
        AddStatement("revenue", "收入总表", ["注：本表无数据"], "合计||12.00");

        Check("2024年部门预算").ShouldHaveSingleItem().Places[^1].Text.ShouldBe("12.00");
    }

    [Fact]
    public void A_note_under_an_empty_statement_passes()
    {
        AddStatement("revenue", "收入总表", ["注：本表无数据"]);

        Passes("2024年部门预算");
    }

    [Fact]
    public void Tables_of_other_kinds_are_looked_at_too() => Fails(4, "九、国有资产信息", "固定资产占用情况表", "车辆\t2\t34.27", "注：无固定资产占用情况，空表列示。").Places[1].Line.ShouldBe(3);

    [Fact]
    public void Lines_that_were_a_table_count() => Fails(3, "九、国有资产信息", "资产总额 268.12", "注：无固定资产占用情况，空表列示。");

    [Fact]
    public void An_empty_table_with_its_note_passes() => Passes("八、政府采购预算", "项目\t数量\t单价", "注：无政府采购预算，空表列示。");

}
