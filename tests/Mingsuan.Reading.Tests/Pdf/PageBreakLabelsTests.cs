using Mingsuan.Core.Documents;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Pdf;

/// <summary>Labels merged over rows that the page's end separates.</summary>
public class PageBreakLabelsTests
{
    private static readonly PdfTable Table = new([80, 100, 80]);

    private static readonly PdfCell[] Heading = [new("项目"), new("用途"), new("金额")];

    /// <summary>A label over two rows at the end of the first page; what follows on the second.</summary>
    private static IEnumerable<string> Labels(PdfCell[] label, bool repeatsHeading, PdfCell[][] next)
    {
        var pdf = new PdfWriter().Page();
        decimal top = Draw(pdf, 90, Heading, [new("河道"), new("巡查"), new("1.00")]);
        Table.Draw(pdf, label, top, [16, 16]);
        Draw(pdf, top + 16, [new PdfCell("", 1, label[0].Rows == 1 ? 1 : 0), new("种苗"), new("3.00", 1, label[2].Rows == 1 ? 1 : 0)]);
        pdf.Page();
        top = repeatsHeading ? Draw(pdf, 90, Heading) : 90;
        for (int row = 0; row < next.Length; row++)
        {
            Table.Draw(pdf, next[row], top + (16 * row), [16, 16]);
        }

        return new DocumentReader().Read(pdf.Bytes(), "labels.pdf").Blocks.OfType<Grid>().SelectMany(grid => grid.Rows)
            .Where(row => row.Page == 2).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
    }

    private static decimal Draw(PdfWriter pdf, decimal top, params PdfCell[][] rows)
    {
        foreach (var row in rows)
        {
            Table.Draw(pdf, row, top, [16]);
            top += 16;
        }

        return top;
    }

    [Fact]
    public void A_label_whose_cell_goes_on_is_continued() =>
        Labels([new("林地", 1, 2), new("抚育"), new("2.00")], false, [[new("", 1, 2), new("防火"), new("4.00")], [new("", 1, 0), new("防虫"), new("5.00")], [new("合计"), new(""), new("9.00")]])
            .ShouldBe(["林地|防火|4.00", "防虫|5.00", "合计||9.00"]);

    [Fact]
    public void Below_a_repeated_heading_too() =>
        Labels([new("林地", 1, 2), new("抚育"), new("2.00")], true, [[new(""), new("防火"), new("4.00")], [new("湿地"), new("修复"), new("5.00")]])
            .ShouldBe(["项目|用途|金额", "林地|防火|4.00", "湿地|修复|5.00"]);

    [Fact]
    public void A_total_has_no_label_of_others() =>
        Labels([new("林地", 1, 2), new("抚育"), new("2.00")], false, [[new(""), new("合计"), new("9.00")]]).ShouldBe(["|合计|9.00"]);

    [Fact]
    public void A_label_that_is_not_merged_ends_with_its_row() =>
        Labels([new("林地"), new("抚育"), new("2.00")], false, [[new(""), new("防火"), new("4.00")]]).ShouldBe(["|防火|4.00"]);

    [Fact]
    public void A_label_that_stands_on_the_next_page_stays() =>
        Labels([new("林地", 1, 2), new("抚育"), new("2.00")], false, [[new("湿地"), new("修复"), new("4.00")]]).ShouldBe(["湿地|修复|4.00"]);

    [Fact]
    public void An_amount_is_never_continued() =>
        Labels([new("林地", 1, 2), new("抚育"), new("2.00", 1, 2)], false, [[new("湿地"), new("修复"), new("", 1, 2)], [new("草地"), new("修复"), new("", 1, 0)]]).ShouldBe(["湿地|修复|", "草地|修复"]);
}
