using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests.Text;

public class UnnumberedTableTests
{
    private const string Heading = "部门支出表\n单位：万元\n科目编码 科目名称 合计 基本\n支出 项目支出\n";

    [Fact]
    public void What_stands_above_the_first_row_is_the_heading()
    {
        var grid = Fixture.Grid(Heading + "合计 12.50 12.50\n201 服务支出 12.50 12.50\n");
        grid.Geometry.ShouldBe(GridGeometry.CellsLost);
        grid.HeaderRows.ShouldBe(2);
        grid.Rows().ShouldBe(["科目编码 科目名称 合计 基本", "支出 项目支出", "合计|12.50|12.50", "201|服务支出|12.50|12.50"]);
    }

    [Fact]
    public void A_name_below_its_code_is_put_together() =>
        Fixture.Grid(Heading + "合计 3.00\n2013201\n其他公用\n经费支出\n3.00 3.00\n").Rows()[2..].ShouldBe(["合计|3.00", "2013201|其他公用 经费支出|3.00|3.00"]);

    [Fact]
    public void A_name_around_the_line_of_its_amounts_is_put_together() =>
        Fixture.Grid(Heading + "合计 3.00\n20132 组织 3.00\n其他公用\n2013201 2.00 2.00\n经费支出\n其他组织\n2013299 1.00\n事务支出\n").Rows()[2..]
            .ShouldBe(["合计|3.00", "20132|组织|3.00", "2013201|其他公用 经费支出|2.00|2.00", "2013299|其他组织 事务支出|1.00"]);

    [Fact]
    public void Rows_without_codes_and_amounts_stand_by_themselves_between_blank_lines() =>
        Fixture.Grid("经费支出表\n单位：万元\n项目 预算数\n\n合计 3.00\n\n购置费\n\n运行费 3.00\n").Rows()[1..].ShouldBe(["合计|3.00", "购置费", "运行费|3.00"]);

    [Fact]
    public void Row_numbers_may_be_printed_twice() =>
        Fixture.Grid("支出表\n单位：万元\n序号 科目编码 科目名称 合计\n1 合计 3.00\n2 201 甲 1.00\n2 202 乙 2.00\n").Rows()[1..].ShouldBe(["1|合计|3.00", "2|201|甲|1.00", "2|202|乙|2.00"]);

    [Theory]
    [InlineData("- 3 -\n\f科目编码 科目名称 合计 基本\n支出 项目支出\n")]
    [InlineData("3\n\f单位：万元\n科目编码 科目名称 合计 基本\n支出 项目支出\n")]
    public void A_heading_repeated_on_the_next_page_continues_the_table(string page) =>
        Fixture.Grid(Heading + "合计 3.00\n201 甲 1.00\n" + page + "202 乙 2.00\n").Rows()[2..].ShouldBe(["合计|3.00", "201|甲|1.00", "202|乙|2.00"]);

    [Fact]
    public void The_title_of_the_next_table_ends_a_table()
    {
        var grids = Fixture.Grids(Heading + "合计 3.00\n部门收入表\n单位：万元\n科目编码 科目名称 合计\n合计 3.00\n");
        grids.Length.ShouldBe(2);
        grids[0].Rows()[2..].ShouldBe(["合计|3.00"]);
    }

    [Fact]
    public void A_sentence_ends_a_table() => Fixture.Grid(Heading + "合计 3.00\n本表为虚构。\n201 甲 1.00\n").Rows()[2..].ShouldBe(["合计|3.00"]);

    [Fact]
    public void A_table_of_another_kind_is_not_looked_for() =>
        Fixture.Refusal("政府采购支出表\n单位：万元\n项目 金额\n合计 3.00\n").ShouldContain("No table");
}
