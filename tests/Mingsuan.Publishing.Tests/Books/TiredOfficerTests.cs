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
    public void A_figure_of_the_year_before_that_stands_twice_is_told_even_when_the_ledger_is_faulty()
    {
        var findings = new BookFindings();
        var ledger = LedgerSheet.Write(RandomLedger.Make(1, Catalog.Layouts.Find("national")!), titles: true);
        string[] cells = [.. ledger.Rows[0].Cells];
        cells[^2] = "十元";
        cells[0] = string.Empty;
        var prior = new Sheet(BookSheets.Prior, "上年数", [new SheetRow(2, ["支出", "1.00"]), new SheetRow(3, ["收入", "1.00"]), new SheetRow(4, ["支出", "2.00"])]);

        BookCodec.Read(new Dictionary<string, Sheet>(StringComparer.Ordinal) { [ledger.Definition.Id] = new(ledger.Definition, ledger.Source, [new SheetRow(2, cells)]), [prior.Definition.Id] = prior }, Catalog.Codes, findings);

        var messages = findings.Findings.Select(finding => finding.Message.Chinese).ToList();
        messages.ShouldContain(message => message.StartsWith("预算明细", StringComparison.Ordinal));
        messages.ShouldContain(message => message.StartsWith("上年数 第 4 行", StringComparison.Ordinal) && message.Contains("第 2 行已有", StringComparison.Ordinal));
    }

    [Fact]
    public void What_needs_no_ledger_is_told_with_the_faults_of_the_ledger()
    {
        var findings = new BookFindings();
        var layout = Catalog.Layouts.Find("national")!;
        var book = RandomBook.Make(1, layout) with { Texts = new Dictionary<string, string>(StringComparer.Ordinal), Prior = [new PriorFigure("看不懂的项目", 1m)] };

        new BookCompiler(Catalog.Lexicon, Catalog.Codes, Catalog.Categories).CheckBesideLedger(book, layout, findings);

        findings.Findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal).ShouldBe(["BK-TEXT", "BK-WORDS"]);
    }

    [Fact]
    public void A_sheet_that_is_gone_is_told()
    {
        var findings = new BookFindings();

        WorkbookBook.Read(Edited(xml => System.Text.RegularExpressions.Regex.Replace(xml, "<sheet name=\"绩效指标\"[^>]*/>", string.Empty)), Catalog.Codes, findings);

        findings.Findings.Where(finding => finding.Rule == "BK-SHEET").ShouldHaveSingleItem().Message.Chinese.ShouldContain("缺少工作表“绩效指标”");
    }

    [Theory]
    [InlineData("2023年12月31日", "2023年12月31日")]
    [InlineData("2023-12-31", "2023年12月31日")]
    [InlineData("2023/1/5", "2023年1月5日")]
    [InlineData("45291", "2023年12月31日")]
    [InlineData("２０２３．１２．３１", "2023年12月31日")]
    [InlineData("", "")]
    [InlineData("2023年13月1日", null)]
    [InlineData("上年末", null)]
    public void A_day_is_read_however_it_is_written(string text, string? printed) => AssetDay.Read(text).ShouldBe(printed);

    [Fact]
    public void A_column_in_ten_thousand_yuan_is_told_to_be_converted()
    {
        var findings = new BookFindings();

        new SheetHeading(LedgerSheet.Definition, "预算明细").Locate([.. LedgerSheet.Definition.Columns.Select(column => column.Title == "金额（元）" ? "金额（万元）" : column.Title)], 1, findings).ShouldBeNull();

        findings.Findings[0].Message.Chinese.ShouldContain("把“金额（万元）”一列换算");
    }

    [Fact]
    public void The_workbook_shows_its_keys_in_words_and_reads_them_back()
    {
        var layout = Catalog.Layouts.Find("hebei-2024")!;
        var book = RandomBook.Make(3, layout) with { Texts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["duties"] = "负责农业农村发展规划。" } };
        using var stream = new MemoryStream();
        WorkbookBook.Write(book, Catalog.Codes, stream, layout);
        string shown = string.Concat(Parts(stream).Select(part => part));

        shown.ShouldContain("部门职责（duties）");
        shown.ShouldContain("河北省（2024年）（hebei-2024）");
        var back = WorkbookBook.Read(stream.ToArray(), Catalog.Codes, new BookFindings())!;
        back.LayoutId.ShouldBe("hebei-2024");
        back.Texts.Keys.ShouldBe(["duties"]);
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

    private static byte[] Renamed(string from, string to) => Edited(xml => xml.Replace($"\"{from}\"", $"\"{to}\"", StringComparison.Ordinal));

    private static List<string> Parts(MemoryStream workbook)
    {
        using var package = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        return [.. package.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        })];
    }

    private static byte[] Edited(Func<string, string> edit)
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
            writer.Write(edit(xml));
        }

        return stream.ToArray();
    }
}
