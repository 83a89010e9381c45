using System.IO.Compression;
using System.Text;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Compiling;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>What goes wrong when a book is filled in late in the evening.</summary>
public sealed class TiredOfficerTests
{
    [Theory]
    [InlineData("12.5万元", "125000.00")]
    [InlineData("300元", "300.00")]
    [InlineData("#REF!", "公式出错")]
    [InlineData("壹仟元", "只填数字")]
    [InlineData("12.345", "小数多于 2 位")]
    public void An_amount_that_is_none_is_told_with_its_remedy(string text, string remedy)
    {
        var findings = new BookFindings();
        var ledger = LedgerSheet.Write(RandomLedger.Make(1, Catalog.Layouts.Find("national")!), titles: true);
        int column = ledger.Definition.Columns.ToList().FindIndex(each => each.Id == "amount_yuan");
        ledger.Rows[0].Cells.ShouldNotBeEmpty();
        string[] cells = [.. ledger.Rows[0].Cells];
        cells[column] = text;

        LedgerSheet.Read(new Sheet(ledger.Definition, ledger.Source, [new SheetRow(7, cells), .. ledger.Rows.Skip(1)]), Catalog.Codes, findings);

        findings.Findings.Select(finding => finding.Message.Chinese).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            message => message.ShouldStartWith("预算明细 第 7 行“金额（元）”列："),
            message => message.ShouldContain(remedy));
    }

    [Fact]
    public void A_sheet_of_another_name_is_not_passed_over_in_silence()
    {
        var findings = new BookFindings();

        WorkbookBook.Read(Renamed("政府采购", "政府采购表"), Catalog.Codes, findings);

        findings.Findings.Where(finding => finding.Rule == "BK-SHEET").ShouldHaveSingleItem().Message.Chinese.ShouldContain("“政府采购”");
    }

    [Fact]
    public void A_project_that_stands_twice_is_told()
    {
        var findings = new BookFindings();
        var book = RandomBook.Make(0, Catalog.Layouts.Find("national")!);
        var sheets = BookCodec.Write(book with { Projects = [book.Projects[0], book.Projects[0]] }, titles: true).ToDictionary(sheet => sheet.Definition.Id, StringComparer.Ordinal);

        BookCodec.Read(sheets, Catalog.Codes, findings);

        findings.Findings.ShouldHaveSingleItem().Message.Chinese.ShouldContain("在第 2 行已有");
    }

    private static byte[] Renamed(string from, string to)
    {
        using var stream = new MemoryStream();
        WorkbookBook.Write(RandomBook.Make(1, Catalog.Layouts.Find("national")!), Catalog.Codes, stream);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = package.GetEntry("xl/workbook.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(package.CreateEntry("xl/workbook.xml").Open(), new UTF8Encoding(false));
            writer.Write(xml.Replace($"\"{from}\"", $"\"{to}\"", StringComparison.Ordinal));
        }

        return stream.ToArray();
    }
}
