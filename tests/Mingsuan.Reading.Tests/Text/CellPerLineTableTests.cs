using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests.Text;

public class CellPerLineTableTests
{
    [Fact]
    public void Each_cell_stands_behind_a_tab_and_a_blank_line_ends_the_row()
    {
        var grid = Fixture.Grid("\t项目\n\t预算数\n\n\t合计\n\t12.50\n\n\t修缮\n\t\n");
        grid.Geometry.ShouldBe(GridGeometry.SpansLost);
        grid.HeaderRows.ShouldBeNull();
        grid.Rows().ShouldBe(["项目|预算数", "合计|12.50", "修缮|"]);
        grid.Rows.Select(row => row.Line).ShouldBe([1, 4, 7]);
        grid.Rows[1].Cells[1].Line.ShouldBe(5);
    }

    [Fact]
    public void A_blank_cell_is_a_tab_alone_and_does_not_end_the_row() =>
        Fixture.Grid("\t甲\n\t\n\t丙\n\n\t丁\n\t戊\n\t己\n").Rows().ShouldBe(["甲||丙", "丁|戊|己"]);

    [Fact]
    public void A_line_end_inside_a_cell_goes_on_with_the_cell() =>
        Fixture.Grid("\t公务用车\n购置费\n\t5.00\n\n\tABC\nDEF\n\t6.00\n").Rows().ShouldBe(["公务用车购置费|5.00", "ABC DEF|6.00"]);

    [Fact]
    public void A_row_broken_by_line_ends_in_a_cell_is_put_together_by_the_width_of_the_table() =>
        Fixture.Grid("\t甲\n\t乙\n\t丙\n\n\t1\n\t2\n\n\t3\n\n\t4\n\t5\n\t6\n").Rows().ShouldBe(["甲|乙|丙", "1|2|3", "4|5|6"]);

    [Fact]
    public void Rows_of_a_form_that_differ_in_width_are_left_as_they_are() =>
        Fixture.Grid("\t甲\n\t乙\n\t丙\n\n\t1\n\t2\n\n\t3\n\t4\n\t5\n\t6\n").Rows().ShouldBe(["甲|乙|丙", "1|2", "3|4|5|6"]);

    [Fact]
    public void A_heading_ends_the_table()
    {
        const string Text = "\t项目\n\t金额\n\n\t合计\n\t5\n二、机关运行经费\n";
        Fixture.Grid(Text).Rows().ShouldBe(["项目|金额", "合计|5"]);
        Fixture.Paragraphs(Text).ShouldBe(["二、机关运行经费"]);
    }

    [Fact]
    public void A_paragraph_behind_a_blank_line_ends_the_table()
    {
        const string Text = "\t项目\n\t金额\n\n\t合计\n\t5\n\n以上为合计。\n\t项目\n\t数量\n";
        Fixture.Grids(Text).Select(grid => grid.Rows().Length).ShouldBe([2, 1]);
        Fixture.Paragraphs(Text).ShouldBe(["以上为合计。"]);
    }

    [Fact]
    public void Bookmarks_fields_and_tags_are_taken_off()
    {
        const string Text = "[bookmark: _Toc1]支出表{ TC 支出表 \\l 1 }\n\t<b>合计</b>\n\t[bookmark: x]5\n";
        Fixture.Paragraphs(Text).ShouldBe(["支出表"]);
        Fixture.Grid(Text).Rows().ShouldBe(["合计|5"]);
    }

    [Fact]
    public void Blanks_between_chinese_characters_are_no_part_of_a_label() =>
        Fixture.Grid("\t项  目\n\t项\u3000目\n\t合 计 5\n").Rows().ShouldBe(["项目|项目|合计 5"]);

    [Fact]
    public void A_cell_of_a_great_many_lines_is_read_once() =>
        Fixture.Grid("\t甲\n" + string.Concat(Enumerable.Repeat("乙\n", 200_000))).Rows[0].Cells[0].Text.Length.ShouldBe(200_001);

    [Fact]
    public void A_great_many_pieces_of_rows_are_put_together_once() =>
        Fixture.Grid("\t甲\n\t乙\n\n" + string.Concat(Enumerable.Repeat("\t1\n\n", 200_000))).Rows.Count.ShouldBe(100_001);
}
