using Mingsuan.Core.Documents;
using Mingsuan.Testing;
using static Mingsuan.Reading.Tests.Word.WordText;

namespace Mingsuan.Reading.Tests.Word;

public class WordParagraphTests
{
    [Fact]
    public void TrackedChangesAreReadAsAccepted()
    {
        Paragraphs("<w:p><w:r><w:t>预算</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>新</w:t></w:r></w:ins>"
            + "<w:moveFrom w:id=\"3\"><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\"><w:r><w:t>移来</w:t></w:r></w:moveTo></w:p>").ShouldBe(["预算新移来"]);
    }

    [Fact]
    public void AParagraphWhoseEndIsDeletedGoesOnWithTheNext()
    {
        Paragraphs($"{P("收入", "<w:rPr><w:del w:id=\"1\"/></w:rPr>")}{P("总表")}").ShouldBe(["收入总表"]);
    }

    [Fact]
    public void HiddenTextIsLeftOut()
    {
        Paragraphs("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>藏</w:t></w:r></w:p>",
            ("styles", "<w:root><w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style></w:root>")).ShouldBe(["显"]);
    }

    [Fact]
    public void OfFieldsTheResultIsRead()
    {
        Paragraphs("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TC \"附表 5\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>码</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>水利局</w:t></w:r></w:fldSimple></w:p>").ShouldBe(["结果水利局"]);
    }

    [Fact]
    public void AFieldThatIsNeverClosedHidesNothingOfTheNextParagraph()
    {
        Paragraphs($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>{P("收入")}").ShouldBe(["收入"]);
    }

    [Fact]
    public void ATextBoxIsReadOnce()
    {
        var document = new DocumentReader().Read(WordFile.Write([new LaidParagraph("支出总表"), new LaidTable([[new LaidCell("甲")]])], new WordOptions { TextBoxes = true }), "x");

        document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ShouldBe(["支出总表"]);
    }

    [Fact]
    public void LinesOfAParagraphArePartedAndTabsAreBlanks()
    {
        Paragraphs("<w:p><w:r><w:t>支出总表</w:t><w:br/><w:t>部门：水利局</w:t><w:tab/><w:t>单位：万元</w:t></w:r></w:p>").ShouldBe(["支出总表", "部门：水利局 单位：万元"]);
    }

    [Fact]
    public void SignsOfSymbolFontsAreCharacters()
    {
        Paragraphs("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>90%</w:t><w:noBreakHyphen/></w:r></w:p>").ShouldBe(["≥90%-"]);
    }

    [Fact]
    public void AnUnknownSignIsShownAndSaid()
    {
        var document = Read($"<w:p><w:r><w:sym w:font=\"MT Extra\" w:char=\"F021\"/></w:r></w:p>{Table}");

        document.Blocks.OfType<Paragraph>().Single().Text.ShouldBe("\uFFFD");
        document.Notices.Single().Chinese.ShouldContain("MT Extra");
    }

    [Fact]
    public void HeadingsHaveTheirLevelFromStyleOrOutline()
    {
        var blocks = Read($"{P("一级", "<w:pStyle w:val=\"1\"/>")}{P("二级", "<w:outlineLvl w:val=\"1\"/>")}{P("正文")}{Table}",
            ("styles", "<w:root><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:root>")).Blocks;

        blocks.OfType<Paragraph>().Select(paragraph => paragraph.HeadingLevel).ShouldBe([1, 2, 0]);
    }

    [Fact]
    public void FootnotesStandBehindTheirParagraphOrTable()
    {
        var blocks = Read("<w:p><w:r><w:t>收入</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>合计</w:t><w:footnoteReference w:id=\"3\"/></w:r></w:p></w:tc></w:tr></w:tbl>",
            ("footnotes", $"<w:root><w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\">{P("含结转")}</w:footnote><w:footnote w:id=\"3\">{P("注：不含结转")}</w:footnote></w:root>")).Blocks;

        blocks.Select(block => block is Paragraph paragraph ? paragraph.Text : "表").ShouldBe(["收入", "含结转", "表", "注：不含结转"]);
    }

    [Fact]
    public void PagesAreKnownWhereWordSaidSo()
    {
        Read($"{P("甲")}<w:p><w:r><w:lastRenderedPageBreak/><w:t>乙</w:t></w:r></w:p>{P("丙")}{Table}").Blocks.Select(block => block.Page).ShouldBe([1, 1, 2, 2]);
        Read($"{P("甲")}{Table}").Blocks.Select(block => block.Page).ShouldBe([null, null]);
    }

    [Fact]
    public void PicturesWithoutATableAreSaid()
    {
        Should.Throw<ReadingException>(() => Read("<w:p><w:r><w:drawing><blip/></w:drawing></w:r></w:p>")).Reason.Chinese.ShouldContain("1 张图片");
    }
}
