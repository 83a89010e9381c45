using Mingsuan.Core.Documents;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Excel;

public class WorkbookTests
{
    private static Document Read(string sheet, string format = "General", params string[] strings) => new DocumentReader().Read(SheetFile.Package(sheet, format, strings), "x");

    private static string Shape(Document document) => Word.WordText.Shape(document.Blocks.OfType<Grid>().Single());

    [Fact]
    public void TitleRowsAreParagraphsAndTheTableIsExact()
    {
        var document = Read("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"C2\" t=\"s\"><v>1</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>2</v></c><c r=\"C4\" t=\"s\"><v>3</v></c></row><row r=\"5\"><c r=\"A5\"><v>213</v></c><c r=\"B5\" t=\"inlineStr\"><is><t>水利</t></is></c><c r=\"C5\" s=\"1\"><v>1936.0041</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A4:B4\"/></mergeCells>", "#,##0.00", "支出总表", "单位：万元", "科目", "合计");

        document.Source.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        document.Blocks.OfType<Paragraph>().Select(paragraph => (paragraph.Text, paragraph.Line)).ShouldBe([("支出总表", 1), ("单位：万元", 2)]);
        Shape(document).ShouldBe("科目→2 | 合计 / 213 | 水利 | 1,936.00");
        document.Blocks.OfType<Grid>().Single().Rows[1].Cells[2].Held.ShouldBe("1936.0041");
    }

    [Fact]
    public void HiddenRowsAndColumnsAreLeftOutAndSaid()
    {
        var document = Read("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row hidden=\"1\"><c><v>4</v></c><c/><c><v>5</v></c></row></sheetData>");

        Shape(document).ShouldBe("1 | 3");
        document.Notices.Count.ShouldBe(2);
        document.Notices[0].Chinese.ShouldContain("1 行被隐藏");
    }

    [Fact]
    public void AFormulaWithoutItsResultAndAnErrorAreSaid()
    {
        var document = Read("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1*2</f></c><c r=\"C1\" t=\"e\"><f>X</f><v>#REF!</v></c></row></sheetData>");

        Shape(document).ShouldBe("1 | #REF!");
        document.Notices.Select(notice => notice.Chinese).ShouldBe([
            "工作表“Sheet1”的 B1 有公式而没有保存计算结果，按空白读取。请在 Excel 或 WPS 中重新计算并保存。",
            "工作表“Sheet1”的 C1 显示错误值（如 #REF!），不是数字。请改正公式后再公开。"]);
    }

    [Fact]
    public void WhatStandsUnderAMergedAreaIsNotShown()
    {
        Shape(Read("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row><row r=\"2\"><c r=\"A2\"><v>4</v></c><c r=\"B2\"><v>5</v></c><c r=\"C2\"><v>6</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"))
            .ShouldBe("1↓2 | 2 | 3 / 5 | 6");
    }

    [Fact]
    public void AReferenceToNoStringIsDamage()
    {
        Should.Throw<ReadingException>(() => Read("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData>")).Reason.Chinese.ShouldContain("已损坏");
    }

    [Fact]
    public void PaddedRowsCostNothing()
    {
        var document = Read("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>" + string.Concat(Enumerable.Range(2, 20_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/></row>")) + "</sheetData>");

        Shape(document).ShouldBe("1 | 2");
    }
}
