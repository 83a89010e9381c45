using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Printing.Excel;
using Mingsuan.Printing.Html;
using Mingsuan.Printing.Word;
using Mingsuan.Publishing.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingsuan.Printing.Tests;

public sealed class ThousandsTests
{
    [Fact]
    public void Documents_print_the_separated_amount()
    {
        using var document = WordprocessingDocument.Open(Written(new DocxPublicationWriter()), false);

        document.MainDocumentPart!.Document.InnerText.ShouldContain("1,234,567.89");
        Encoding.UTF8.GetString(Written(new HtmlPublicationWriter()).ToArray()).ShouldContain(">1,234,567.89</td>");
    }

    [Fact]
    public void A_workbook_keeps_the_number_and_separates_it_by_its_format()
    {
        using var document = SpreadsheetDocument.Open(Written(new XlsxPublicationWriter()), false);

        var book = document.WorkbookPart!;
        var cell = book.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).Single(one => one.CellValue?.Text == "1234567.89");
        var sheet = book.WorkbookStylesPart!.Stylesheet;
        uint format = sheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        sheet.NumberingFormats!.Elements<NumberingFormat>().Single(one => one.NumberFormatId!.Value == format).FormatCode!.Value.ShouldBe("#,##0.00");
    }

    [Fact]
    public void The_parts_of_a_code_stand_in_the_middle()
    {
        using var document = WordprocessingDocument.Open(Written(new DocxPublicationWriter()), false);

        var cell = document.MainDocumentPart!.Document.Descendants<W.TableCell>().Single(one => one.InnerText == "207");
        cell.Descendants<W.Justification>().Single().Val!.Value.ShouldBe(W.JustificationValues.Center);
        Encoding.UTF8.GetString(Written(new HtmlPublicationWriter()).ToArray()).ShouldContain("class=\"code middle\">207</td>");
    }

    private static MemoryStream Written(IPublicationWriter writer)
    {
        var whole = Sample.Statement(1, "教育支出");
        var statement = whole with
        {
            Thousands = true,
            Columns = [whole.Columns[0] with { IsCentred = true }, .. whole.Columns.Skip(1)],
            Rows = [new([new("207"), new("教育支出"), StatementCell.Of(Sample.Amount(12_345_678_900m), thousands: true), StatementCell.Blank, StatementCell.Blank])],
            Sums = [],
        };
        var stream = new MemoryStream();
        writer.Write(Sample.Publication() with { Blocks = [statement] }, stream);
        stream.Position = 0;
        return stream;
    }
}
