using Mingsuan.Statements.Headings;
using Mingsuan.Statements.Rows;

namespace Mingsuan.Statements.Tests.Rows;

/// <summary>Words without numbers between them are given to the side of a two-sided statement that they suit.</summary>
public class SideSplitterTests
{
    [Theory]
    [InlineData("一、一般公共预算拨款收入 一、一般公共服务支出", "一、一般公共预算拨款收入", "一、一般公共服务支出")]
    [InlineData("五、教育支出", "", "五、教育支出")]
    [InlineData("二、政府性基金预算拨款收入", "二、政府性基金预算拨款收入", "")]
    [InlineData("本年收入合计 本年支出合计", "本年收入合计", "本年支出合计")]
    [InlineData("二十二、国有资本经营预算 支出", "", "二十二、国有资本经营预算支出")]
    public void Labels_go_to_their_sides(string text, string left, string right)
    {
        var heading = Heading.Of([["收入", "项目"], ["收入", "预算数"], ["支出", "项目"], ["支出", "预算数"]], Catalog.Lexicon);
        var splitter = new SideSplitter(heading, LabelBlock.Of(heading), new RowLabelReader(Catalog.Lexicon, Catalog.Codes, 2024));

        splitter.Split(text).ShouldBe((left, right));
    }
}
