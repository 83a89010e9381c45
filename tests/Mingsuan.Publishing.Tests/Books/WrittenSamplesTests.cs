using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Mingsuan.Printing.Excel;
using Mingsuan.Printing.Word;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>The files of every sample book are valid Open XML, and the live sums of its workbook give what is printed.</summary>
public sealed class WrittenSamplesTests
{
    public static TheoryData<string> Folders => SampleBooksTests.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_document_is_valid(string name)
    {
        using var stream = new MemoryStream(Write(new DocxPublicationWriter(), Compile(name).Publication));
        using var document = WordprocessingDocument.Open(stream, false);
        Errors(document).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_workbook_is_valid_and_its_sums_give_what_is_printed(string name)
    {
        var compiled = Compile(name);
        using var stream = new MemoryStream(Write(new XlsxPublicationWriter(), compiled.Publication));
        using var document = SpreadsheetDocument.Open(stream, false);
        Errors(document).ShouldBeEmpty();

        int sums = 0;
        foreach (var sheet in document.WorkbookPart!.WorksheetParts)
        {
            var cells = sheet.Worksheet.Descendants<Cell>().Where(cell => cell.CellValue is not null).ToDictionary(cell => cell.CellReference!.Value!, StringComparer.Ordinal);
            foreach (var cell in cells.Values.Where(cell => cell.CellFormula is not null))
            {
                sums++;
                Sum(cell.CellFormula!.Text, cells).ShouldBe(decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture), $"{name} {sheet.Uri} {cell.CellReference}: {cell.CellFormula.Text}");
            }
        }

        sums.ShouldBe(compiled.Publication.Statements.Sum(statement => statement.Sums.Count));
        (sums > 0).ShouldBe(compiled.Statements.Any(statement => !statement.IsEmpty));
    }

    [Fact]
    public void The_book_to_fill_in_is_valid()
    {
        foreach (string id in Catalog.Layouts.Ids)
        {
            using var stream = new MemoryStream();
            WorkbookBook.WriteEmpty(Catalog.Layouts.Find(id)!, Catalog.Codes, stream);
            using var document = SpreadsheetDocument.Open(stream, false);
            Errors(document).ShouldBeEmpty(id);
        }
    }

    /// <summary>SUM over cells and ranges, and sums of sums; anything else is no sum of ours.</summary>
    private static decimal Sum(string formula, Dictionary<string, Cell> cells)
    {
        decimal sum = 0m;
        foreach (string call in formula.Split('+'))
        {
            call.ShouldStartWith("SUM(");
            foreach (string part in call[4..^1].Split(','))
            {
                string[] ends = part.Split(':');
                string letters = string.Concat(ends[0].TakeWhile(char.IsAsciiLetter));
                int last = int.Parse(ends[^1][letters.Length..], CultureInfo.InvariantCulture);
                for (int row = int.Parse(ends[0][letters.Length..], CultureInfo.InvariantCulture); row <= last; row++)
                {
                    sum += cells.TryGetValue(letters + row.ToString(CultureInfo.InvariantCulture), out var cell) ? decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture) : 0m;
                }
            }
        }

        return sum;
    }

    private static CompiledBook Compile(string name)
    {
        var book = FolderBook.Read(Path.Combine(Catalog.Root, "samples", "books", name), Catalog.Codes, new BookFindings())!;
        return new BookCompiler(Catalog.Lexicon, Catalog.Codes, Catalog.Categories).Compile(book, Catalog.Layouts.Find(name)!, PriorYear.Unknown, new BookFindings());
    }

    private static byte[] Write(IPublicationWriter writer, Publication publication)
    {
        using var stream = new MemoryStream();
        writer.Write(publication, stream);
        return stream.ToArray();
    }

    private static IEnumerable<string> Errors(OpenXmlPackage package) =>
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Take(10);
}
