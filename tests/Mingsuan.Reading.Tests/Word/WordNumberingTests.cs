using static Mingsuan.Reading.Tests.Word.WordText;

namespace Mingsuan.Reading.Tests.Word;

public class WordNumberingTests
{
    private static readonly (string, string) Numbering = ("numbering",
        "<w:root><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%3.\"/><w:isLgl/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:root>");

    private static string Item(string text, int level, int list = 1) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    [Fact]
    public void NumbersOfListsArePrintedInTheirForm()
    {
        Paragraphs(Item("收入", 0) + Item("税收", 1) + Item("非税", 1) + Item("罚没", 2) + Item("支出", 0) + Item("基本", 1), Numbering)
            .ShouldBe(["一、收入", "（一）税收", "（二）非税", "1.1. 罚没", "二、支出", "（一）基本"]);
    }

    [Fact]
    public void AListThatStartsAgainDoesSoOnce()
    {
        Paragraphs(Item("甲", 0) + Item("乙", 0) + Item("丙", 0, 2) + Item("丁", 0, 2), Numbering).ShouldBe(["一、甲", "二、乙", "一、丙", "二、丁"]);
    }

    [Fact]
    public void ACellOfANumberAloneShowsItAndAParagraphDoesNot()
    {
        Shape(Grid2($"<w:tbl><w:tr><w:tc>{Item(string.Empty, 0)}</w:tc></w:tr></w:tbl>")).ShouldBe("一、");
        Paragraphs(Item(string.Empty, 0) + Item("乙", 0), Numbering).ShouldBe(["二、乙"]);

        static Core.Documents.Grid Grid2(string body) => Read(body, Numbering).Blocks.OfType<Core.Documents.Grid>().First();
    }

    [Fact]
    public void NumberingThroughStylesInACircleEnds()
    {
        Paragraphs(P("甲", "<w:pStyle w:val=\"a\"/>"),
            ("styles", "<w:root><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:root>"), Numbering).ShouldBe(["甲"]);
    }
}
