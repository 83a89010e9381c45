using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Core.Findings;
using Mingsuan.Reports.Decisions;
using Mingsuan.Reports.Html;
using Mingsuan.Reports.Tests.Excel;

namespace Mingsuan.Reports.Tests.Decisions;

public sealed class DecisionBookTests
{
    private const string Headings = "文件,问题,处理结果,处理意见,处理人,处理日期,指纹\n";
    private static readonly string Wrong = River.Document.Report!.Findings[0].Fingerprint!;
    private static readonly string Missing = River.Document.Find("T-ALL").Fingerprint!;

    [Fact]
    public void AnAcceptedFindingIsSettledWithItsReason()
    {
        var decided = River.Document.With(Csv($"river.txt,x,接受,经财政局同意,张三,2024-03-01,{Missing}")).Find("T-ALL");

        decided.IsOpen.ShouldBeFalse();
        decided.Decision.ShouldBe(new Decision(DecisionOutcome.Accepted, "经财政局同意", "张三", "2024-03-01"));
    }

    [Theory]
    [InlineData("误报", false)]
    [InlineData("接受", false)]
    [InlineData("属实", true)]
    [InlineData("已整改", true)]
    [InlineData("False alarm", false)]
    public void OnlyFalseAlarmsAndAcceptedFindingsAreSettled(string outcome, bool isOpen) =>
        River.Document.With(Csv($",,{outcome},理由,,,{Wrong}")).Report!.Findings[0].IsOpen.ShouldBe(isOpen);

    [Fact]
    public void ASettledFindingIsShownApartAndDoesNotCount()
    {
        var decided = River.Document.With(Csv($",,误报,口径不同,李四,,{Wrong}"));

        decided.Report!.CountOpen(Severity.Error).ShouldBe(River.Document.Report!.CountOpen(Severity.Error) - 1);
        string html = HtmlReport.Render([decided], Language.Chinese, River.Rules);
        html.ShouldContain("已处理（1）");
        html.ShouldContain("误报：口径不同，李四");
    }

    [Theory]
    [InlineData(",,驳回,,,,{0}", "第 2 行的处理结果“驳回”不认识")]
    [InlineData(",,接受,,,,{0}", "第 2 行选了“接受”，没有写处理意见")]
    [InlineData(",,误报,,,,", "第 2 行没有指纹")]
    [InlineData(",,误报,,,,12ab", "第 2 行的指纹“12ab”不完整")]
    [InlineData(",,,看过了,,,{0}", "第 2 行填了处理意见，没有选处理结果")]
    public void ARowAtFaultIsNamedAndNotUsed(string row, string fault)
    {
        var book = Csv(row.Replace("{0}", Wrong, StringComparison.Ordinal));

        book.Entries.ShouldBeEmpty();
        book.Faults.ShouldHaveSingleItem().Chinese.ShouldStartWith(fault);
    }

    [Fact]
    public void AnUndecidedRowIsNoFault() => Csv($"river.txt,x,,,,,{Wrong}").Faults.ShouldBeEmpty();

    [Fact]
    public void OfTwoEqualDecisionsOneIsUsed()
    {
        var book = Csv($",,误报,甲,,,{Wrong}", $",,误报,乙,,,{Wrong}");

        book.Entries.ShouldHaveSingleItem().Decision.Reason.ShouldBe("甲");
        book.Faults.ShouldHaveSingleItem().Chinese.ShouldStartWith("第 3 行与第 2 行是同一个问题");
    }

    [Fact]
    public void OfTwoContradictingDecisionsNoneIsUsed()
    {
        var book = Csv($",,误报,甲,,,{Wrong}", $",,属实,乙,,,{Wrong}");

        book.Entries.ShouldBeEmpty();
        book.Faults.ShouldHaveSingleItem().Chinese.ShouldContain("处理结果不同，两行都没有采用");
    }

    [Fact]
    public void ADecisionAboutAFigureThatChangedIsStale()
    {
        var book = Csv($"river.txt,水利一行有误,误报,,,,{Wrong}", $",,误报,,,,{Missing}");
        var changed = River.Read(River.Text.Replace("1290.90", "1290.80", StringComparison.Ordinal)).With(book);

        changed.Report!.Findings[0].IsOpen.ShouldBeTrue();
        var stale = book.Stale(new HashSet<string> { Fingerprints.DocumentOf(Wrong) }, changed.Report.Findings);
        stale.ShouldHaveSingleItem().Chinese.ShouldStartWith("第 2 行的处理意见没有对应的问题（river.txt：水利一行有误）");
    }

    [Fact]
    public void DecisionsAboutOtherDocumentsAndMendedFindingsAreNotStale()
    {
        var book = Csv($",,误报,,,,00000000-{Wrong[9..]}", $",,已整改,,,,{Wrong[..^1]}{(Wrong[^1] == '0' ? '1' : '0')}");

        book.Stale(new HashSet<string> { Fingerprints.DocumentOf(Wrong) }, River.Document.Report!.Findings).ShouldBeEmpty();
    }

    [Fact]
    public void ExcelsOwnCsvIsReadToo()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        string text = Headings + $",,接受,按往年口径,,,{Wrong}\r\n";

        DecisionBook.Read(encoding.GetBytes(text)).Entries.ShouldHaveSingleItem().Decision.Reason.ShouldBe("按往年口径");
        DecisionBook.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).Entries.ShouldHaveSingleItem();
    }

    [Fact]
    public void TheFilledInWorkbookIsReadBack()
    {
        byte[] filled = Fill(ExcelReportTests.Render(Language.Chinese), row: 2, ("N", "接受"), ("O", "按批复执行"), ("P", "王五"), ("Q", "45352"));

        var entry = DecisionBook.Read(filled).Entries.ShouldHaveSingleItem();

        entry.Fingerprint.ShouldBe(Wrong);
        entry.Row.ShouldBe(2);
        entry.Decision.ShouldBe(new Decision(DecisionOutcome.Accepted, "按批复执行", "王五", "2024-03-01"));
    }

    [Fact]
    public void ANewWorkbookKeepsTheDecisions()
    {
        var decided = River.Document.With(Csv($",,误报,口径不同,李四,3月1日,{Wrong}"));

        DecisionBook.Read(ExcelReportTests.Render(Language.English, decided)).Entries.ShouldHaveSingleItem().Decision
            .ShouldBe(new Decision(DecisionOutcome.FalseAlarm, "口径不同", "李四", "3月1日"));
    }

    [Theory]
    [InlineData("甲,乙\n1,2\n")]
    [InlineData("")]
    [InlineData("PK这不是压缩包")]
    public void AFileWithoutTheColumnsIsRefusedWithTheRemedy(string content) =>
        Should.Throw<DecisionFileException>(() => DecisionBook.Read(Encoding.UTF8.GetBytes(content))).Reason.Chinese.ShouldContain("请");

    private static DecisionBook Csv(params string[] rows) => DecisionBook.Read(Encoding.UTF8.GetBytes(Headings + string.Join('\n', rows) + "\n"));

    /// <summary>Types texts into a row as Excel stores them: in the table of shared strings, and dates as days.</summary>
    private static byte[] Fill(byte[] workbook, uint row, params (string Column, string Text)[] cells)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var shared = document.WorkbookPart!.AddNewPart<SharedStringTablePart>("shared");
            shared.SharedStringTable = new SharedStringTable(cells.Select(cell => new SharedStringItem(new Text(cell.Text), new PhoneticRun(new Text("du")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 })));
            var sheet = ((WorksheetPart)document.WorkbookPart.GetPartById("findings")).Worksheet!;
            for (int index = 0; index < cells.Length; index++)
            {
                var cell = sheet.Descendants<Cell>().Single(candidate => candidate.CellReference == cells[index].Column + row);
                bool isDate = cells[index].Text.All(char.IsAsciiDigit);
                cell.InlineString = null;
                cell.DataType = isDate ? null : new EnumValue<CellValues>(CellValues.SharedString);
                cell.CellValue = new CellValue(isDate ? cells[index].Text : index.ToString());
            }

            sheet.Save();
        }

        return stream.ToArray();
    }
}
