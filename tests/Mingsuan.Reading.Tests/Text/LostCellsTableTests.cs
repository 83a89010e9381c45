using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests.Text;

public class LostCellsTableTests
{
    private const string Heading = "203 某某所 预算年度：2025 单位：万元\n\n序号\n科目 金额\n编码 名称 合计 基本支出\n\n栏次 1 2 3 4\n\n";

    [Fact]
    public void The_lines_of_the_heading_stand_before_the_rows()
    {
        var grid = Fixture.Grid("支出表\n" + Heading + "1 201 服务支出 12.50 12.50\n\n2 合计 12.50\n");
        grid.Geometry.ShouldBe(GridGeometry.CellsLost);
        grid.HeaderRows.ShouldBe(4);
        grid.Rows().ShouldBe(["序号", "科目 金额", "编码 名称 合计 基本支出", "栏次 1 2 3 4", "1|201|服务支出|12.50|12.50", "2|合计|12.50"]);
        grid.Line.ShouldBe(3);
        grid.Rows[4].Line.ShouldBe(10);
    }

    [Fact]
    public void The_unit_line_stays_a_paragraph() => Fixture.Paragraphs("支出表\n" + Heading + "1 合计 12.50\n").ShouldBe(["支出表", "203 某某所 预算年度：2025 单位：万元"]);

    [Fact]
    public void A_label_wrapped_over_lines_is_put_together() =>
        Fixture.Grid(Heading + "1 2013201 其他公用 \n经费支出\n12.50 3.00\n2 合计 12.50\n").Rows()[4..].ShouldBe(["1|2013201|其他公用 经费支出|12.50|3.00", "2|合计|12.50"]);

    [Fact]
    public void A_row_of_a_label_alone_is_a_row() =>
        Fixture.Grid(Heading + "1 一、服务支出\n2 二、外交支出\n3 合计 5.00\n").Rows()[4..].ShouldBe(["1|一、服务支出", "2|二、外交支出", "3|合计|5.00"]);

    [Fact]
    public void Whole_numbers_without_decimals_are_kept_in_order() =>
        Fixture.Grid(Heading + "1 服务支出 639\n2 合计 70.24 639\n").Rows()[4..].ShouldBe(["1|服务支出|639", "2|合计|70.24|639"]);

    [Fact]
    public void A_heading_repeated_on_the_next_page_continues_the_table()
    {
        var grid = Fixture.Grid("支出表\n" + Heading + "1 甲 1.00\n2 乙 2.00\n\f" + Heading + "3 丙 3.00\n\f" + Heading + "4 合计 6.00\n");
        grid.Rows()[4..].ShouldBe(["1|甲|1.00", "2|乙|2.00", "3|丙|3.00", "4|合计|6.00"]);
        grid.HeaderRows.ShouldBe(4);
    }

    [Fact]
    public void A_row_number_printed_twice_or_left_out_does_not_end_the_table() =>
        Fixture.Grid(Heading + "1 合计 6.00\n2 201 甲 1.00\n2 202 乙 2.00\n4 203 丙 3.00\n").Rows()[4..].ShouldBe(["1|合计|6.00", "2|201|甲|1.00", "2|202|乙|2.00", "4|203|丙|3.00"]);

    [Fact]
    public void A_row_that_cannot_be_put_to_the_table_is_told()
    {
        var document = new DocumentReader().Read(System.Text.Encoding.UTF8.GetBytes("支出表\n" + Heading + "1 合计 6.00\n某某支出 5.00\n"), "dump.txt");
        document.Notices.ShouldHaveSingleItem().English.ShouldContain("Line 11 looks like a row");
    }

    [Fact]
    public void Another_heading_on_the_next_page_begins_another_table() =>
        Fixture.Grids("支出表\n" + Heading + "1 甲 1.00\n\f" + Heading.Replace("基本支出", "项目支出", StringComparison.Ordinal) + "2 乙 2.00\n").Length.ShouldBe(2);

    [Fact]
    public void A_title_between_two_tables_parts_them() =>
        Fixture.Grids("支出表\n" + Heading + "1 甲 1.00\n\f收入表\n一般公共预算\n" + Heading + "1 乙 2.00\n").Length.ShouldBe(2);

    [Fact]
    public void A_sentence_or_note_behind_the_rows_ends_the_table()
    {
        string text = Heading + "1 甲 1.00\n注：1.本表数据为虚构。\n";
        Fixture.Grid(text).Rows()[4..].ShouldBe(["1|甲|1.00"]);
        Fixture.Paragraphs(text)[^1].ShouldBe("注：1.本表数据为虚构。");
    }

    [Fact]
    public void A_heading_without_rows_is_an_empty_table() => Fixture.Grid(Heading + "注：空表列示。\n").Rows().Length.ShouldBe(4);

    [Fact]
    public void A_unit_line_without_the_row_that_numbers_the_columns_begins_no_table() =>
        Fixture.Refusal("车辆明细表\n单位：万元\n科目 金额\n1 甲 1.00\n").ShouldContain("No table");

    [Fact]
    public void A_heading_of_a_great_many_lines_begins_no_table() =>
        Fixture.Refusal("单位：万元\n" + string.Concat(Enumerable.Repeat("科目\n", 100)) + "栏次 1 2\n1 甲 1.00\n").ShouldContain("No table");

    [Fact]
    public void An_endless_line_or_label_is_not_taken_for_a_row()
    {
        string endlessLine = "1 " + string.Concat(Enumerable.Repeat("甲 ", 1_000_000));
        Fixture.Grid(Heading + endlessLine + "\n").Rows().Length.ShouldBe(4);
        string endlessLabel = "1 甲\n" + string.Concat(Enumerable.Repeat("乙\n", 1_000_000));
        Fixture.Grid(Heading + endlessLabel).Rows[4].Cells[1].Text.Length.ShouldBeLessThan(1_000);
    }

    [Fact]
    public void A_great_many_pages_are_put_together_once() =>
        Fixture.Grid(string.Concat(Enumerable.Range(1, 20_000).Select(page => Heading + page + " 甲 1.00\n\f"))).Rows.Count.ShouldBe(20_004);
}
