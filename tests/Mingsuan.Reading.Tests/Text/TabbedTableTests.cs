using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests.Text;

public class TabbedTableTests
{
    [Fact]
    public void A_row_is_a_line_and_every_blank_cell_keeps_its_column()
    {
        var grid = Fixture.Grid("收入表\n科目\t\t金额\n\t小计\t5\n合计\t\t5\n");
        grid.Geometry.ShouldBe(GridGeometry.Positioned);
        grid.Rows().ShouldBe(["科目||金额", "|小计|5", "合计||5"]);
        grid.Line.ShouldBe(2);
    }

    [Fact]
    public void A_page_break_inside_does_not_end_the_table() =>
        Fixture.Grid("科目\t金额\n甲\t1\n\n\n\f乙\t2\n").Rows().ShouldBe(["科目|金额", "甲|1", "乙|2"]);

    [Fact]
    public void A_line_without_a_tab_between_two_rows_goes_on_with_a_cell() =>
        Fixture.Grid("科目\t备注\n差旅\t含会议\n及培训\n合计\t无\n").Rows().ShouldBe(["科目|备注", "差旅|含会议及培训", "合计|无"]);

    [Theory]
    [InlineData("支出表（续）")]
    [InlineData("单位：万元")]
    [InlineData("# 支出")]
    [InlineData("注 本表为空")]
    [InlineData("第二部分 说明")]
    [InlineData("二、支出")]
    public void A_title_a_unit_a_note_or_a_heading_between_two_rows_parts_two_tables(string line)
    {
        string text = $"科目\t金额\n{line}\n合计\t2\n";
        Fixture.Grids(text).Length.ShouldBe(2);
        Fixture.Paragraphs(text).ShouldBe([line.TrimStart('#', ' ')]);
    }

    [Fact]
    public void A_line_before_a_row_of_another_width_parts_two_tables() => Fixture.Grids("科目\t金额\n说明\n甲\t乙\t丙\n").Length.ShouldBe(2);

    [Fact]
    public void A_line_behind_a_row_of_blank_cells_goes_on_with_its_first_cell() =>
        Fixture.Grid("科目\t金额\n\t\n说明\n甲\t乙\n").Rows().ShouldBe(["科目|金额", "说明|", "甲|乙"]);

    [Fact]
    public void Markdown_headings_keep_their_level()
    {
        var document = Fixture.Read("## 二、支出\n####### 七\n#标签\n科目\t金额\n");
        document.Blocks.OfType<Paragraph>().Select(paragraph => (paragraph.Text, paragraph.HeadingLevel)).ShouldBe([("二、支出", 2), ("####### 七", 0), ("#标签", 0)]);
    }

    [Theory]
    [InlineData("- 12 -")]
    [InlineData("12")]
    [InlineData("第 3 页 共 20 页")]
    [InlineData("page number")]
    public void Page_numbers_are_no_paragraphs(string line) => Fixture.Paragraphs($"支出表\n{line}\n科目\t金额\n").ShouldBe(["支出表"]);

    [Fact]
    public void Marks_that_are_never_closed_are_left_in_one_pass()
    {
        // Patterns that look for the closing sign anew from every opening one would need years for this.
        foreach (string mark in new[] { "[bookmark: ", "{TC ", "<b " })
        {
            Fixture.Grid(string.Concat(Enumerable.Repeat(mark, 300_000)) + "\t5\n").Rows[0].Cells[1].Text.ShouldBe("5");
        }
    }
}
