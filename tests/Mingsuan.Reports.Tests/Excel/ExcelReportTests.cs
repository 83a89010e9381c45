using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Mingsuan.Core.Findings;
using Mingsuan.Reports.Excel;

namespace Mingsuan.Reports.Tests.Excel;

public sealed class ExcelReportTests
{
    private static readonly ReportedDocument Unreadable = ReportedDocument.Unreadable("=坏.pdf", new("加了密码。", "It has a password."));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void TheWorkbookIsValid(Language language)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Render(language)), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void EveryFindingIsARowWithTheColumnsReviewersUse()
    {
        var rows = Rows(Render(Language.Chinese), 1);

        rows[0].ShouldBe(["序号", "文件", "部门", "报表／章节", "位置", "问题", "应为", "现为", "差额", "规则", "依据", "严重程度", "建议", "处理结果", "处理意见", "处理人", "处理日期", "指纹"]);
        rows.Count.ShouldBe(1 + River.Document.Report!.Findings.Count);
        rows[1][..10].ShouldBe(["1", "river.txt", "临川省柳溪县水务局", "部门预算支出总表", "原文第 12 行\n“水利”行“合计”列", River.Document.Report.Findings[0].Message.Chinese, "1209.90", "1290.90", "81.00", "AR-ROW"]);
        rows[1][12].ShouldBe("1290.90 改为 1209.90：相邻两位数字颠倒");
        rows[1][13..17].ShouldBe(["", "", "", ""]);
        rows[1][17].ShouldBe(River.Document.Report.Findings[0].Fingerprint);
    }

    [Fact]
    public void NoCellIsAFormulaAndAmountsAreNumbers()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Render(Language.Chinese)), isEditable: false);
        var cells = Sheet(document, 1).Descendants<Cell>().ToList();

        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()).ShouldBeEmpty();
        cells.Single(cell => cell.CellReference == "G2").DataType!.Value.ShouldBe(CellValues.Number);
        Rows(Render(Language.Chinese), 1).Select(row => row[10]).ShouldContain("'=1+1");
        Rows(Render(Language.Chinese), 0).Select(row => row.ElementAtOrDefault(1)).ShouldContain("'=坏.pdf");
    }

    [Fact]
    public void TheSheetIsReadyForUseAndPrint()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Render(Language.Chinese)), isEditable: false);
        var sheet = Sheet(document, 1);

        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        sheet.Descendants<AutoFilter>().Single().Reference!.Value.ShouldBe($"A1:R{1 + River.Document.Report!.Findings.Count}");
        sheet.Descendants<PageSetup>().Single().Orientation!.Value.ShouldBe(OrientationValues.Landscape);
        sheet.Descendants<PageSetup>().Single().PaperSize!.Value.ShouldBe(9u);
        sheet.Descendants<Column>().Last().Hidden!.Value.ShouldBeTrue();
        var validation = sheet.Descendants<DataValidation>().Single();
        validation.Formula1!.Text.ShouldBe("\"属实,已整改,误报,接受\"");
        validation.SequenceOfReferences!.InnerText.ShouldStartWith("N2:N");
        document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Select(name => name.Name!.Value).ShouldContain("_xlnm.Print_Titles");
    }

    [Fact]
    public void AnUnreadableDocumentStandsInTheOverviewWithItsReason() =>
        Rows(Render(Language.Chinese), 0)[4][4].ShouldBe("○ 未能读取：加了密码。");

    [Fact]
    public void TheSameReportGivesTheSameBytes() => Render(Language.English).ShouldBe(Render(Language.English));

    public static byte[] Render(Language language, params ReportedDocument[] documents)
    {
        using var stream = new MemoryStream();
        ExcelReport.Write(stream, documents.Length > 0 ? documents : [River.Document, Unreadable], language, River.Rules);
        return stream.ToArray();
    }

    public static List<List<string>> Rows(byte[] workbook, int sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. Sheet(document, sheet).Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? string.Empty).ToList())];
    }

    private static Worksheet Sheet(SpreadsheetDocument document, int index)
    {
        string id = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ElementAt(index).Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!;
    }
}
