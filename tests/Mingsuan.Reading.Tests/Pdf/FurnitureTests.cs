using Mingsuan.Core.Documents;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Pdf;

/// <summary>What stands in the same place on most pages belongs to the pages; numbered titles of tables that take a page each do not.</summary>
public class FurnitureTests
{
    private const int Pages = 8;

    [Fact]
    public void Numbered_titles_of_tables_that_take_a_page_each_are_no_running_header() =>
        Paragraphs(page => $"{page}.示范{page * 3:000}项目绩效目标表").ShouldBe(Enumerable.Range(1, Pages).Select(page => $"{page}.示范{page * 3:000}项目绩效目标表"));

    [Fact]
    public void Titles_whose_numbers_do_not_go_with_the_pages_are_no_running_header() =>
        Paragraphs(page => $"示范项目{page * 3}").Count.ShouldBe(Pages);

    [Theory]
    [InlineData("临川省农业局2024年部门预算", "")]
    [InlineData("2024年部门预算", "")]
    [InlineData("临川省农业局部门预算　第", "页")]
    [InlineData("临川省2024年部门预算　— ", " —")]
    public void Running_headers_are_taken_away(string before, string after) =>
        Paragraphs(page => after.Length == 0 ? before : before + (page + 2) + after).ShouldBeEmpty();

    [Fact]
    public void A_page_number_before_the_words_of_a_header_is_the_page_s() =>
        Paragraphs(page => $"{page}　临川省农业局部门预算").ShouldBeEmpty();

    private static List<string> Paragraphs(Func<int, string> header)
    {
        var pdf = new PdfWriter();
        for (int page = 1; page <= Pages; page++)
        {
            pdf.Page().Text(100, 60, header(page));
            new PdfTable([80, 80]).Draw(pdf, [new PdfCell("甲" + page), new PdfCell(page + ".00")], 90, [20]);
        }

        return [.. new DocumentReader().Read(pdf.Bytes(), "fixture.pdf").Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];
    }
}
