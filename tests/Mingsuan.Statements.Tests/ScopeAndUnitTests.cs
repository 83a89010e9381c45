using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Statements.Tests;

/// <summary>What titles leave open, and what belongs to a statement and not to its document.</summary>
public class ScopeAndUnitTests
{
    private const string Summary = """
        某某局2024年部门预算公开
        支出总表
        单位：万元
        科目编码|科目名称|合计|当年预算|上年结转|基本支出|项目支出
        205|教育支出|10.00|9.00|1.00|6.00|4.00
        合计||10.00|9.00|1.00|6.00|4.00
        """;

    [Theory]
    [InlineData("10.00", "side=expenditure fund=general-public function=205")]
    [InlineData("9.00", "side=expenditure fund=general-public origin=current-year function=205")]
    public void Whether_money_carried_over_is_included_is_told_by_the_figures(string amount, string question)
    {
        var disclosure = Catalog.Read($"""
            {Summary}
            财政拨款收支总表
            单位：万元
            收入||支出||
            项目|金额|项目|合计|一般公共预算
            一、本年收入|9.00|一、教育支出|10.00|10.00
            一般公共预算|9.00|||
            二、上年结转|1.00|年终结转||
            收入总计|10.00|支出总计|10.00|10.00
            一般公共预算支出表
            单位：万元
            科目编码|科目名称|本年支出
            205|教育支出|{amount}
            合计||{amount}
            """);

        disclosure.Relations().Count(relation => relation.Verdict == Verdict.Broken).ShouldBe(0);
        disclosure.Figures.Last(figure => figure.RowLabel == "教育支出").Coordinates!.ToString().ShouldBe(question);
    }

    [Fact]
    public void Each_statement_has_its_own_unit_and_decimals()
    {
        var disclosure = Catalog.Read("""
            支出总表
            单位：万元
            科目编码|科目名称|合计|基本支出|项目支出
            205|教育支出|12.35|12.35|
            合计||12.35|12.35|
            收支总表
            金额单位：元
            收入||支出|
            项目|预算数|项目|预算数
            一、一般公共预算拨款收入|123,456|一、教育支出|123,456
            收入总计|123,456|支出总计|123,456
            """);

        disclosure.Statements.Select(statement => (statement.Unit, statement.Decimals)).ShouldBe([(MoneyUnit.TenThousandYuan, 2), (MoneyUnit.Yuan, 0)]);
        disclosure.ShouldHold(atLeast: 5);
        disclosure.Relations().ShouldContain(relation => relation.Verdict == Verdict.Rounding);
    }

    [Fact]
    public void A_statement_without_a_unit_takes_that_of_the_others_and_says_so()
    {
        var disclosure = Catalog.Read("""
            支出总表
            单位：元
            科目编码|科目名称|合计
            205|教育支出|12
            收入总表
            科目编码|科目名称|合计
            205|教育支出|12
            """);

        disclosure.Figures.ShouldAllBe(figure => figure.Amount.Unit == MoneyUnit.Yuan);
        disclosure.Statements[1].Unit.ShouldBeNull();
        disclosure.Statements[1].Inferences.ShouldContain(message => message.Chinese.Contains("未注明金额单位", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024年部门收支总体情况表", "revenue-and-expenditure")]
    [InlineData("表1 收支预算总表", "revenue-and-expenditure")]
    [InlineData("附件2-3：部门收入预算总表", "revenue")]
    [InlineData("表12024年部门支出总表", "expenditure")]
    [InlineData("一般公共预算支出情况表（续表）", "general-public-expenditure")]
    [InlineData("收入总表（续）", "revenue")]
    public void Titles_in_other_words_are_known(string title, string id) =>
        Catalog.Read($"{title}\n单位：万元\n科目编码|科目名称|合计\n205|教育支出|1.00\n").Statements.ShouldHaveSingleItem().Id.ShouldBe(id);

    [Fact]
    public void Tables_of_two_units_with_one_title_stay_two()
    {
        var disclosure = Catalog.Read("""
            收入总表
            单位：万元
            科目编码|科目名称|合计
            合计||1.00
            205|教育支出|1.00
            收入总表
            单位：万元
            科目编码|科目名称|合计
            合计||2.00
            205|教育支出|2.00
            """);

        disclosure.Statements.Count.ShouldBe(2);
    }

    [Fact]
    public void A_page_that_repeats_the_heading_without_a_title_goes_on()
    {
        var disclosure = Catalog.Read("""
            收入总表
            单位：万元
            科目编码|科目名称|合计
            合计||3.00
            205|教育支出|1.00

            - 2 -

            单位：万元
            科目编码|科目名称|合计
            210|卫生健康支出|2.00
            """);

        disclosure.Statements.ShouldHaveSingleItem().Rows.Count.ShouldBe(3);
        disclosure.ShouldHold(atLeast: 1);
    }
}
