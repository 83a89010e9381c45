using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>What spreadsheet programs and hasty hands make of a workbook: read as it was meant, or told with its remedy, never misread.</summary>
public sealed class WorkbookQuirksTests
{
    private readonly BookFindings _findings = new();

    [Theory]
    [InlineData("0.98", 9u, "98%")]
    [InlineData("0.985", 10u, "98.5%")]
    [InlineData("45626", 14u, "2024年11月30日")]
    [InlineData("45626", 31u, "2024年11月30日")]
    [InlineData("12", 0u, "12")]
    public void A_pasted_number_is_read_as_it_is_shown(string number, uint format, string shown)
    {
        var book = Read(document =>
        {
            var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!;
            formats.AppendChild(new CellFormat { NumberFormatId = format });
            var cell = CellOf(document, "绩效指标", "G4");
            cell.RemoveAllChildren();
            cell.DataType = null;
            cell.StyleIndex = (uint)formats.Elements<CellFormat>().Count() - 1;
            cell.CellValue = new CellValue(number);
        });

        book!.Indicators[0].Value.ShouldBe(shown);
    }

    [Fact]
    public void A_long_code_that_became_a_number_has_lost_its_end()
    {
        Read(document =>
        {
            var cell = CellOf(document, "绩效指标", "A4");
            cell.RemoveAllChildren();
            cell.DataType = null;
            cell.CellValue = new CellValue("9.9010124100000005E+20");
        });

        _findings.Findings.Where(finding => finding.Rule == "BK-CODE").ShouldHaveSingleItem().Message.Chinese.ShouldSatisfyAllConditions(
            message => message.ShouldStartWith("绩效指标 第 4 行“项目代码”列"), message => message.ShouldContain("末尾几位已经丢失"));
    }

    [Fact]
    public void Merged_cells_are_told()
    {
        Read(document => Part(document, "预算明细").Worksheet.InsertAfter(new MergeCells(new MergeCell { Reference = "E4:E6" }), Part(document, "预算明细").Worksheet.GetFirstChild<SheetData>()));

        _findings.Findings.Where(finding => finding.Rule == "BK-SHEET").ShouldHaveSingleItem().Message.Chinese.ShouldContain("E4:E6 是合并单元格（第 4 至 6 行）");
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(3)]
    public void Rows_that_were_deleted_above_the_data_or_put_there_lose_no_line(int rows)
    {
        int lines = Book().Ledger.Lines.Count;

        var book = Read(document =>
        {
            var all = Part(document, "预算明细").Worksheet.Descendants<Row>().ToList();
            foreach (var row in all.Where(row => rows < 0 && row.RowIndex!.Value is 2 or 3))
            {
                row.Remove();
            }

            foreach (var row in all.Where(row => row.Parent is not null && (rows > 0 || row.RowIndex!.Value > 3)))
            {
                foreach (var cell in row.Elements<Cell>())
                {
                    cell.CellReference = cell.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') + (row.RowIndex!.Value + rows);
                }

                row.RowIndex = (uint)(row.RowIndex!.Value + rows);
            }
        });

        _findings.HasErrors.ShouldBeFalse();
        book!.Ledger.Lines.Count.ShouldBe(lines);
    }

    [Fact]
    public void Codes_and_years_in_wide_digits_are_those_digits()
    {
        var sheet = CsvSheet.Read(System.Text.Encoding.UTF8.GetBytes("code,name,kind,rank,funding\n３０１００１,示范\u200B中心\u0007,行政,,\n"), "units.csv", BookSheets.Units, _findings);

        var row = new RowReader(sheet, sheet.Rows[0], _findings);
        row.Text("code").ShouldBe("301001");
        row.Text("name").ShouldBe("示范中心");
    }

    private static BudgetBook Book() => RandomBook.Make(11, Catalog.Layouts.Find("national")!) is { Indicators.Count: > 0 } book ? book
        : Enumerable.Range(12, 50).Select(seed => RandomBook.Make(seed, Catalog.Layouts.Find("national")!)).First(other => other.Indicators.Count > 0);

    private BudgetBook? Read(Action<SpreadsheetDocument> edit)
    {
        using var stream = new MemoryStream();
        WorkbookBook.Write(Book(), Catalog.Codes, stream);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            edit(document);
        }

        return WorkbookBook.Read(stream.ToArray(), Catalog.Codes, _findings);
    }

    private static WorksheetPart Part(SpreadsheetDocument document, string sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First(each => each.Name == sheet).Id!.Value!);

    private static Cell CellOf(SpreadsheetDocument document, string sheet, string reference) => Part(document, sheet).Worksheet.Descendants<Cell>().First(cell => cell.CellReference == reference);
}
