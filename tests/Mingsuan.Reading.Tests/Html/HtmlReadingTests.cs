using System.Text;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests.Html;

public class HtmlReadingTests
{
    private static Document Read(string body, string head = "") =>
        new DocumentReader().Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">{head}</head><body>{body}</body></html>"), "fixture.html");

    private static string[] Paragraphs(string body) => [.. Read(body + "<table><tr><td>甲<td>1</table>").Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];

    private static Grid Grid(string table) => Read(table).Blocks.OfType<Grid>().ShouldHaveSingleItem();

    [Fact]
    public void Cells_keep_the_rows_and_columns_that_they_cover()
    {
        var grid = Grid("<table><thead><tr><th rowspan=2>项目<th colspan=2>本年收入</tr><tr><th>小计<th>其他</tr></thead><tbody><tr><td>水利<td>1.00<td>&nbsp;</table>");

        grid.Geometry.ShouldBe(GridGeometry.Exact);
        grid.Rows().ShouldBe(["项目|本年收入", "小计|其他", "水利|1.00|"]);
        grid.Rows[0].Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)).ShouldBe([(1, 2), (2, 1)]);
    }

    [Theory]
    [InlineData("gbk")]
    [InlineData("gb2312")]
    [InlineData("gb18030")]
    public void A_page_is_decoded_as_it_declares(string charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string page = $"<html><head><META http-equiv=Content-Type content='text/html; charset={charset}'></head><body><table><tr><td>镕基<td>1.00</table></body></html>";
        byte[] bytes = Encoding.GetEncoding("GB18030").GetBytes(page);

        new DocumentReader().Read(bytes, "x").Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows().ShouldBe(["镕基|1.00"]);
    }

    [Fact]
    public void A_wrong_declaration_is_overruled_by_the_content()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<html><head><meta charset=gb2312></head><body><table><tr><td>预算公开情况<td>1.00</table></body></html>")];
        new DocumentReader().Read(bytes, "x").Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows().ShouldBe(["预算公开情况|1.00"]);
    }

    [Fact]
    public void Headings_lists_and_breaks_become_paragraphs()
    {
        var document = Read("<h2>一、部门概况</h2>职责<br>机构<ol start=3><li>甲<li>乙</ol><ul><li>丙</ul><p>“三公”\n  经费 <b>减少</b></p><table><tr><td>甲<td>1</table>");

        document.Blocks.OfType<Paragraph>().Select(paragraph => (paragraph.Text, paragraph.HeadingLevel))
            .ShouldBe([("一、部门概况", 2), ("职责", 0), ("机构", 0), ("3. 甲", 0), ("4. 乙", 0), ("丙", 0), ("“三公”经费 减少", 0)]);
    }

    [Fact]
    public void What_does_not_show_is_not_read() =>
        Paragraphs("<div style='display: none'>甲</div><p hidden>乙</p><script>document.write('丙')</script><noscript>丁</noscript><!-- 戊 --><p>己</p>").ShouldBe(["己"]);

    [Fact]
    public void Tables_of_one_cell_inside_cells_are_their_text() =>
        Grid("<table><tr><td>项目<td>合计</tr><tr><td>水利<td><table><tr><td>1.00</table></td></tr><tr><td>农业<td><table><tr><td>2.00</table></td></tr></table>").Rows().ShouldBe(["项目|合计", "水利|1.00", "农业|2.00"]);

    [Fact]
    public void A_table_that_arranges_the_page_is_taken_apart()
    {
        var document = Read("<table><tr><td>首页</td></tr><tr><td><p>支出表</p><table><tr><td>水利<td>1.00<tr><td>农业<td>2.00</table></td></tr></table>");

        document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ShouldBe(["首页", "支出表"]);
        document.Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows().ShouldBe(["水利|1.00", "农业|2.00"]);
    }

    [Fact]
    public void Lines_of_a_cell_are_joined_and_numbers_stay_apart() =>
        Grid("<table><tr><td><p>公务用车</p><p>运行费</p><td>100<br>200<td>New<br>York</table>").Rows().ShouldBe(["公务用车运行费|100 200|New York"]);

    [Fact]
    public void Attachments_are_named()
    {
        var notice = Read("<p><a href='/files/2024.xlsx?x=1'>预算公开表</a> <a href='index.html'>首页</a></p><table><tr><td>甲<td>1</table>").Notices.ShouldHaveSingleItem();

        notice.Chinese.ShouldContain("1 个附件");
        notice.Chinese.ShouldContain("预算公开表");
    }

    [Fact]
    public void Hostile_spans_and_entities_do_no_harm() =>
        Grid("<table><tr><td colspan=999999999>&#0;&#x110000;&lt;b&gt;<tr><td rowspan=0>2<td>3<tr><td>4</table>").Rows[0].Cells[0].Text.ShouldContain("<b>");

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    public void Deep_nesting_is_refused_by_its_limit(string tag) =>
        Should.Throw<ReadingException>(() => Read(string.Concat(Enumerable.Repeat(tag, 5_000)))).Reason.English.ShouldContain("nested deeper");

    [Fact]
    public void A_text_with_a_tag_is_no_page() =>
        new DocumentReader().Read("支出表\n科目\t金额\n<b>合计</b>\t5\n"u8.ToArray(), "x").Source.MediaType.ShouldBe("text/plain");
}
