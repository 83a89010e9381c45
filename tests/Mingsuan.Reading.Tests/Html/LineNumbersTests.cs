using System.Text;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests.Html;

public sealed class LineNumbersTests
{
    [Fact]
    public void A_page_in_one_line_counts_its_paragraphs_and_rows()
    {
        var blocks = Read("<html><body><p>一、概况</p><p>二、说明</p><table><tr><td>项目</td><td>1.00</td></tr><tr><td>合计</td><td>1.00</td></tr></table><p>注</p></body></html>");

        blocks.Select(block => block.Line).ShouldBe([1, 2, 3, 5]);
        blocks.OfType<Grid>().Single().Rows.Select(row => row.Line).ShouldBe([3, 4]);
    }

    [Fact]
    public void A_page_in_many_lines_keeps_them() =>
        Read("<html>\n<body>\n<p>一、概况</p>\n\n<p>二、说明</p>\n<table><tr><td>项目</td><td>1.00</td></tr></table></body></html>").Select(block => block.Line).ShouldBe([3, 5, 6]);

    private static IReadOnlyList<Block> Read(string page) => new DocumentReader().Read(Encoding.UTF8.GetBytes(page), "page.html").Blocks;
}
