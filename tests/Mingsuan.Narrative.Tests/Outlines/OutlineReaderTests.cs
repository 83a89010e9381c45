using Mingsuan.Core.Documents;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Tests.Outlines;

public sealed class OutlineReaderTests
{
    [Fact]
    public void Headings_divide_the_text_by_the_rank_of_their_numbers()
    {
        var outline = Read("第一部分 部门概况", "一、主要职责", "（一）贯彻执行有关方针。", "二、机构设置", "第二部分 预算说明", "一、收入说明");

        outline.Sections.Select(section => (section.Level, section.Title)).ShouldBe([(1, "部门概况"), (2, "主要职责"), (2, "机构设置"), (1, "预算说明"), (2, "收入说明")]);
        outline.Sections[0].End.ShouldBe(4);
        outline.Sections[1].Parent.ShouldBe(0);
        outline.SectionOf(2)!.Title.ShouldBe("主要职责");
    }

    [Fact]
    public void The_contents_are_taken_out_of_the_text()
    {
        var outline = Read("目 录", "一、主要职责.....1", "二、机构设置\t3", "一、主要职责", "负责全县文化工作。", "二、机构设置");

        outline.Contents.Select(entry => (entry.Text, entry.Page)).ShouldBe([("一、主要职责", "1"), ("二、机构设置", "3")]);
        outline.Sections.Count.ShouldBe(2);
    }

    [Fact]
    public void Contents_of_which_a_page_runs_entries_into_one_line_end_where_the_text_begins()
    {
        var outline = Read("目录", "第一部分部门概况 3第二部分部门预算表 4", "公开01表收支总表 4", "公开02表收入总表 5第三部分预算说明 6", "第一部分部门概况", "负责水利规划。", "第二部分部门预算表");

        outline.Contents.Select(entry => (entry.Text, entry.Page)).ShouldBe([("第一部分部门概况", "3"), ("第二部分部门预算表", "4"), ("公开01表收支总表", "4"), ("公开02表收入总表", "5"), ("第三部分预算说明", "6")]);
        outline.Passages.Select(passage => passage.Text).ShouldContain("负责水利规划。");
    }

    [Fact]
    public void Contents_that_look_like_a_table_are_contents()
    {
        var row = new GridRow([new GridCell("一、主要职责", 2), new GridCell("1", 2)], 2, null);
        var next = new GridRow([new GridCell("二、机构设置.....3", 3)], 3, null);
        var outline = OutlineReader.Read(new Document(new DocumentSource("样例.txt", "00", "text/plain"),
            [new Paragraph("目 录", 1, null), new Grid(GridGeometry.Positioned, [row, next], null, 2, null), new Paragraph("一、主要职责", 4, null), new Paragraph("负责全县文化工作。", 5, null), new Paragraph("二、机构设置", 6, null)]));

        outline.Contents.Select(entry => (entry.Text, entry.Page)).ShouldBe([("一、主要职责", "1"), ("二、机构设置", "3")]);
        outline.Sections.Select(section => section.Title).ShouldBe(["主要职责", "机构设置"]);
    }

    [Fact]
    public void An_entry_of_the_contents_may_run_over_its_line()
    {
        var outline = Read("目", "录", "一、主要职责", "二、机构设置", "三、收入情况", "四、财政拨款安排的三公经费预算情", "况说明", "五、名词解释", "一、主要职责", "负责全县文化工作。");

        outline.Contents.Select(entry => entry.Text).ShouldBe(["一、主要职责", "二、机构设置", "三、收入情况", "四、财政拨款安排的三公经费预算情况说明", "五、名词解释"]);
    }

    [Fact]
    public void Lines_that_a_page_broke_are_joined_and_keep_their_places()
    {
        string first = "临川县文化馆负责全县群众文化活动的组织、辅导和研究工作，承担非物质文化遗产的保护和传承任务，开";
        var outline = Read(first, first, first, first, first, "展培训。");

        outline.Passages.Count.ShouldBe(1);
        var passage = outline.Passages[0];
        passage.Text.ShouldEndWith("开展培训。");
        passage.PlaceOf(passage.Text.Length - 4, 3).Line.ShouldBe(6);
    }

    [Fact]
    public void Paragraphs_kept_whole_are_not_joined()
    {
        var outline = Read("部门职责", "负责全县文化工作", "机构设置");

        outline.Passages.Count.ShouldBe(3);
    }

    [Fact]
    public void A_sentence_cut_by_a_page_is_joined()
    {
        var outline = Read("2024年支出预算包括：一般公共服务支出1,813.51万元、卫生健康支出12.63万", "元等。", "二、其他说明");

        outline.Passages[0].Text.ShouldEndWith("12.63万元等。");
    }

    private static Outline Read(params string[] lines) =>
        OutlineReader.Read(new Document(new DocumentSource("样例.txt", "00", "text/plain"), [.. lines.Select((line, index) => new Paragraph(line, index + 1, null))]));
}
