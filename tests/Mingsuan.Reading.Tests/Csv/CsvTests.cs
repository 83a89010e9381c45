using System.Text;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests.Csv;

public class CsvTests
{
    private static Document Read(string text) => new DocumentReader().Read(Encoding.UTF8.GetBytes(text), "x");

    [Theory]
    [InlineData("部门预算支出总表,,\n单位：万元,,\n科目编码,科目名称,合计\n213,农林水支出,\"1,310.00\"\n21303,水利,\"1,310.00\"\n")]
    [InlineData("部门预算支出总表;;\n单位：万元;;\n科目编码;科目名称;合计\n213;农林水支出;1,310.00\n21303;水利;1,310.00\n")]
    public void ATableOfSeparatedValuesIsRead(string text)
    {
        var document = Read(text);

        document.Source.MediaType.ShouldBe("text/csv");
        document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ShouldBe(["部门预算支出总表", "单位：万元"]);
        Word.WordText.Shape(document.Blocks.OfType<Grid>().Single()).ShouldBe("科目编码 | 科目名称 | 合计 / 213 | 农林水支出 | 1,310.00 / 21303 | 水利 | 1,310.00");
    }

    [Fact]
    public void NumbersWithThousandsAreNoSeparatedValues()
    {
        Read("部门预算支出总表\n单位：万元\n合计\t1,310.00\t2,310.00\n213\t1,310.00\t2,310.00\n").Source.MediaType.ShouldBe("text/plain");
        Should.Throw<ReadingException>(() => Read("收入 1,310.00 2,310.00\n支出 1,310.00 2,310.00\n结余 1,310.00 2,310.00\n"));
    }

    [Fact]
    public void AnOpenQuoteIsSaid()
    {
        Should.Throw<ReadingException>(() => Read("a,b,c\n1,2,3\n4,5,6\n7,8,9\n4,5,6\n\"7,8,9\n")).Reason.Chinese.ShouldContain("引号");
    }
}
