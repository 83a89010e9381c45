using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Mingsuan.Printing.Excel;
using Mingsuan.Printing.Html;
using Mingsuan.Printing.Pdf;
using Mingsuan.Printing.Word;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Tests;

public sealed class WriterTests
{
    public static TheoryData<string> Formats => ["docx", "xlsx", "html"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_publication_gives_the_same_bytes(string format) =>
        Write(Writer(format), Sample.Publication()).ShouldBe(Write(Writer(format), Sample.Publication()));

    [Theory]
    [InlineData(3)]
    [InlineData(120)]
    public void The_document_is_valid(int rows)
    {
        using var stream = new MemoryStream(Write(new DocxPublicationWriter(), Sample.Publication(rows)));
        using var document = WordprocessingDocument.Open(stream, false);

        Errors(document).ShouldBeEmpty();
        document.MainDocumentPart!.ChartParts.Count().ShouldBe(2);
        document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.SectionProperties>().Count().ShouldBe(4);
    }

    [Fact]
    public void The_workbook_is_valid_and_its_sums_are_live()
    {
        using var stream = new MemoryStream(Write(new XlsxPublicationWriter(), Sample.Publication(3, "=1+1")));
        using var document = SpreadsheetDocument.Open(stream, false);

        Errors(document).ShouldBeEmpty();
        var sheet = ((WorksheetPart)document.WorkbookPart!.GetPartById("sheet3")).Worksheet;
        var total = sheet.Descendants<Cell>().Single(cell => cell.CellReference == "C6");
        total.CellFormula!.Text.ShouldBe("SUM(C7:C9)");
        total.CellValue!.Text.ShouldBe("4.5");
        sheet.Descendants<Cell>().Where(cell => cell.CellFormula is not null).Count().ShouldBe(3);
        sheet.Descendants<Cell>().Single(cell => cell.CellReference == "B7").InlineString!.InnerText.ShouldBe("=1+1");
        sheet.Descendants<Pane>().Single().VerticalSplit!.Value.ShouldBe(5);
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_runs_nothing()
    {
        string html = Encoding.UTF8.GetString(Write(new HtmlPublicationWriter(), Sample.Publication(3, "<script>alert(1)</script>")));

        html.ShouldNotContain("<script");
        html.ShouldNotContain("http://");
        html.ShouldNotContain("https://");
        html.ShouldContain("&lt;script&gt;");
        html.ShouldContain("href=\"#b3\"");
        html.ShouldContain("id=\"b3\"");
    }

    [Fact]
    public void The_page_is_printed_as_the_same_pdf_twice()
    {
        if (Browser.Find() is not { } browser)
        {
            return;
        }

        byte[] first = Write(new PdfPublicationWriter(browser), Sample.Publication());
        Encoding.ASCII.GetString(first.AsSpan(0, 5)).ShouldBe("%PDF-");
        Write(new PdfPublicationWriter(browser), Sample.Publication()).ShouldBe(first);
    }

    [Fact]
    public void A_browser_that_cannot_be_started_is_named() =>
        Should.Throw<BrowserException>(() => new Browser("no-such-browser").Print([])).Reason.Chinese.ShouldContain("no-such-browser");

    [Fact]
    public void Names_of_sheets_are_short_and_unique()
    {
        var publication = Sample.Publication();
        var twice = publication with { Blocks = [.. publication.Blocks, .. publication.Statements.Select(statement => statement with { Title = new string('表', 40) }), .. publication.Statements.Select(statement => statement with { Title = new string('表', 40) })] };
        using var stream = new MemoryStream(Write(new XlsxPublicationWriter(), twice));
        using var document = SpreadsheetDocument.Open(stream, false);

        var names = document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        names.ShouldBeUnique();
        names.ShouldAllBe(name => name.Length <= 31);
    }

    private static IEnumerable<string> Errors(OpenXmlPackage package) =>
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}").Take(10);

    private static IPublicationWriter Writer(string format) => format switch
    {
        "docx" => new DocxPublicationWriter(),
        "xlsx" => new XlsxPublicationWriter(),
        _ => new HtmlPublicationWriter(),
    };

    private static byte[] Write(IPublicationWriter writer, Publication publication)
    {
        using var stream = new MemoryStream();
        writer.Write(publication, stream);
        return stream.ToArray();
    }
}
