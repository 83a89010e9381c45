using Mingsuan.Core.Documents;
using static Mingsuan.Reading.Tests.Word.WordText;

namespace Mingsuan.Reading.Tests.Word;

public class WordTableTests
{
    [Fact]
    public void PlacesComeFromTheGridAndNotFromTheOrderOfCells()
    {
        var grid = Grid("<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/></w:tblGrid>"
            + $"<w:tr>{Tc("科目", "<w:gridSpan w:val=\"2\"/>")}{Tc("合计")}</w:tr>"
            + $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Tc("水利")}{Tc("1.00")}</w:tr>"
            + $"<w:tr>{Tc("213")}{Tc("农林水")}{Tc("1.00")}</w:tr></w:tbl>");

        grid.Geometry.ShouldBe(GridGeometry.Exact);
        Shape(grid).ShouldBe("科目→2 | 合计 /  | 水利 | 1.00 / 213 | 农林水 | 1.00");
    }

    [Fact]
    public void AMergeDownwardsIsOneCell()
    {
        Shape(Grid($"<w:tbl><w:tr>{Tc("合计", "<w:vMerge w:val=\"restart\"/>")}{Tc("支出")}</w:tr><w:tr>{Tc("不显示", "<w:vMerge/>")}{Tc("基本")}</w:tr><w:tr>{Tc("1")}{Tc("2")}</w:tr></w:tbl>"))
            .ShouldBe("合计↓2 | 支出 / 基本 / 1 | 2");
    }

    [Fact]
    public void APartOfAMergeWithoutItsBeginningIsBlank()
    {
        Shape(Grid($"<w:tbl><w:tr>{Tc("甲")}{Tc("乙")}</w:tr><w:tr>{Tc("丙", "<w:vMerge/>")}{Tc("丁")}</w:tr></w:tbl>")).ShouldBe("甲 | 乙 /  | 丁");
    }

    [Fact]
    public void EdgesThatAreNotQuiteInLineMakeNoColumn()
    {
        var grid = Grid("<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"40\"/><w:gridCol w:w=\"900\"/></w:tblGrid>"
            + $"<w:tr>{Tc("科目", "<w:gridSpan w:val=\"2\"/>")}{Tc("合计")}</w:tr><w:tr>{Tc("213")}{Tc("1.00", "<w:gridSpan w:val=\"2\"/>")}</w:tr></w:tbl>");

        Shape(grid).ShouldBe("科目 | 合计 / 213 | 1.00");
    }

    [Fact]
    public void DeletedAndHiddenRowsAreLeftOut()
    {
        Shape(Grid($"<w:tbl><w:tr>{Tc("甲")}</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{Tc("乙")}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>{Tc("丙")}</w:tr><w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>{Tc("丁")}</w:tr></w:tbl>"))
            .ShouldBe("甲 / 丁");
    }

    [Fact]
    public void ANestedTableStandsBehindTheOuterOne()
    {
        var grids = Read($"<w:tbl><w:tr>{Tc("外")}<w:tc>{P("左")}<w:tbl><w:tr>{Tc("内")}{Tc("里")}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>").Blocks.OfType<Grid>().ToList();

        grids.ConvertAll(Shape).ShouldBe(["外 | 左", "内 | 里"]);
    }

    [Fact]
    public void ATableOfOneCellThatFillsACellIsItsText()
    {
        var grids = Read($"<w:tbl><w:tr>{Tc("水利")}<w:tc><w:tbl><w:tr>{Tc("1.00")}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>").Blocks.OfType<Grid>().ToList();

        grids.ConvertAll(Shape).ShouldBe(["水利 | 1.00"]);
    }

    [Fact]
    public void AFrameOfOneCellAroundTablesIsNoTable()
    {
        var blocks = Read($"<w:tbl><w:tr><w:tc>{P("支出总表")}<w:tbl><w:tr>{Tc("内")}{Tc("里")}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>").Blocks;

        blocks.Count.ShouldBe(2);
        blocks[0].ShouldBeOfType<Paragraph>().Text.ShouldBe("支出总表");
    }

    [Fact]
    public void ACellOfSeveralLinesIsOneText()
    {
        Shape(Grid($"<w:tbl><w:tr><w:tc>{P("一般公共预算")}<w:p><w:r><w:t>财政</w:t><w:br/><w:t>拨款</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")).ShouldBe("一般公共预算财政拨款");
    }

    [Fact]
    public void ContentControlsAreTransparent()
    {
        Shape(Grid($"<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{Tc("甲")}</w:sdtContent></w:sdt>{Tc("乙")}</w:tr></w:sdtContent></w:sdt></w:tbl>")).ShouldBe("甲 | 乙");
    }

    [Theory]
    [InlineData(2147483647)]
    [InlineData(5000)]
    public void ARowOfTooManyColumnsIsRefused(int span)
    {
        Should.Throw<ReadingException>(() => Read($"<w:tbl><w:tr>{Tc("甲", $"<w:gridSpan w:val=\"{span}\"/>")}{Tc("乙", $"<w:gridSpan w:val=\"{span}\"/>")}</w:tr></w:tbl>"))
            .Reason.Chinese.ShouldContain("1000 个（上限）");
    }

    [Fact]
    public void TablesTooDeepInTablesAreRefused()
    {
        string body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 12)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 12));

        Should.Throw<ReadingException>(() => Read(body)).Reason.Chinese.ShouldContain("8 层（上限）");
    }
}
