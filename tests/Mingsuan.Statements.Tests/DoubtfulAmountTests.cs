using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;

namespace Mingsuan.Statements.Tests;

/// <summary>An amount with a character that cannot be read is neither blank nor zero: it takes part in no verdict.</summary>
public class DoubtfulAmountTests
{
    [Theory]
    [InlineData("\uFFFD.00")]
    [InlineData("4\uE123.00")]
    [InlineData("4？.00")]
    [InlineData("4.0.0")]
    public void A_part_that_cannot_be_read_breaks_nothing(string part)
    {
        var disclosure = Catalog.Read($"""
            支出总表
            单位：万元
            科目编码|科目名称|合计|基本支出|项目支出
            205|教育支出|10.00|6.00|{part}
            213|农林水支出|5.00|2.00|3.00
            合计||15.00|8.00|7.00
            """);

        var figure = disclosure.Figures.Single(figure => figure.Place.Text == part);
        figure.State.ShouldBe(FigureState.Uncertain);
        figure.Coordinates.ShouldNotBeNull();
        var relations = disclosure.Relations();
        relations.ShouldNotContain(relation => relation.Verdict == Verdict.Broken);
        relations.Where(relation => relation.Relation.Figures.Contains(figure)).ShouldAllBe(relation => relation.Verdict == Verdict.Unchecked);
        relations.Count(relation => relation.Verdict == Verdict.Exact).ShouldBeGreaterThan(2);
        disclosure.Statements[0].Rows[0].Uncertain.ShouldBe([4]);
    }
}
