using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Printing.Excel;
using Mingsuan.Printing.Html;
using Mingsuan.Printing.Word;
using Mingsuan.Publishing.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingsuan.Printing.Tests;

public sealed class LookTests
{
    [Fact]
    public void Every_font_of_the_document_has_others_beside_it()
    {
        using var document = WordprocessingDocument.Open(Written(new DocxPublicationWriter(), Sample.Publication()), false);

        var listed = document.MainDocumentPart!.FontTablePart!.Fonts.Elements<W.Font>().ToList();
        listed.ShouldAllBe(font => font.AltName!.Val!.Value!.Length > 0);
        var used = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<W.RunFonts>().SelectMany(fonts => new[] { fonts.Ascii!.Value!, fonts.EastAsia!.Value! }).Distinct(StringComparer.Ordinal);
        used.ShouldBeSubsetOf(listed.Select(font => font.Name!.Value!));
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(30, "28")]
    [InlineData(35, "24")]
    [InlineData(50, null)]
    public void A_title_a_little_too_long_is_set_smaller(int length, string? halfPoints)
    {
        string title = new('表', length);
        var publication = Sample.Publication() with { Blocks = [Sample.Statement(3, "教育支出") with { Title = title }] };
        using var document = WordprocessingDocument.Open(Written(new DocxPublicationWriter(), publication), false);

        var run = document.MainDocumentPart!.Document.Descendants<W.Run>().Single(one => one.InnerText == title);
        run.RunProperties?.FontSize?.Val?.Value.ShouldBe(halfPoints);
    }

    [Fact]
    public void The_total_stands_in_the_middle_in_every_format()
    {
        string html = Encoding.UTF8.GetString(Written(new HtmlPublicationWriter(), Sample.Publication()).ToArray());
        html.ShouldContain("class=\"middle\">合计</th>");

        using var document = WordprocessingDocument.Open(Written(new DocxPublicationWriter(), Sample.Publication()), false);
        var cell = document.MainDocumentPart!.Document.Descendants<W.TableCell>().First(one => one.InnerText == "合计" && one.Descendants<W.Bold>().Any());
        cell.Descendants<W.Justification>().Single().Val!.Value.ShouldBe(W.JustificationValues.Center);
    }

    [Fact]
    public void A_long_paragraph_has_a_row_as_high_as_its_lines()
    {
        var publication = Sample.Publication() with { Blocks = [new TextBlock(new string('文', 100))] };
        using var document = SpreadsheetDocument.Open(Written(new XlsxPublicationWriter(), publication), false);

        var row = ((WorksheetPart)document.WorkbookPart!.GetPartById("sheet2")).Worksheet.Descendants<Row>().Single();
        row.Height!.Value.ShouldBe(48);
        row.CustomHeight!.Value.ShouldBeTrue();
    }

    [Fact]
    public void A_table_tells_how_many_columns_must_stay_readable() =>
        Encoding.UTF8.GetString(Written(new HtmlPublicationWriter(), Sample.Publication()).ToArray()).ShouldContain("--columns:12");

    private static MemoryStream Written(IPublicationWriter writer, Publication publication)
    {
        var stream = new MemoryStream();
        writer.Write(publication, stream);
        stream.Position = 0;
        return stream;
    }
}
