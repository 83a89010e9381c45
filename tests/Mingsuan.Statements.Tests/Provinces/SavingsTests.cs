namespace Mingsuan.Statements.Tests.Provinces;

/// <summary>Sources beside the revenue of the year: savings that a unit takes from, in the words before and after 2019.</summary>
public class SavingsTests
{
    [Theory]
    [InlineData("用事业基金弥补收支差额", "结转下年")]
    [InlineData("使用非财政拨款结余", "年终结转和结余")]
    [InlineData("使用非财政拨款结余（含专用结余）", "结转下年支出")]
    public void Savings_are_a_source_that_is_neither_revenue_of_the_year_nor_carried_over(string savings, string rest)
    {
        var disclosure = Catalog.Read($"""
            某某局2024年部门预算公开
            收支预算总表
            单位：万元
            收入||支出|
            项目|预算数|项目|预算数
            一、财政拨款收入|100.00|一、教育支出|90.00
            二、事业收入|20.00|二、卫生健康支出|41.00
            三、事业单位经营收入|5.00||
            四、上级补助收入|1.00||
            本年收入合计|126.00|本年支出合计|131.00
            {savings}|3.00|{rest}|2.00
            上年结转|4.00||
            收入总计|133.00|支出总计|133.00
            """);

        disclosure.ShouldHold(atLeast: 4);
        disclosure.Question(savings.Replace("（", "(", StringComparison.Ordinal).Replace("）", ")", StringComparison.Ordinal), "预算数").ShouldBe("side=revenue origin=reserves");
        disclosure.Question("三、", "预算数").ShouldBe("side=revenue fund=business origin=current-year");
        disclosure.Question("收入总计", "预算数").ShouldBe("side=revenue");
    }

    [Fact]
    public void Without_savings_the_year_and_what_is_carried_over_make_up_all()
    {
        var disclosure = Catalog.Read("""
            收入预算总表
            单位：万元
            科目编码|科目名称|合计|本年收入|上年结转|使用非财政拨款结余
            |合计|30.00|20.00|7.00|3.00
            205|教育支出|30.00|20.00|7.00|3.00
            """);

        disclosure.ShouldHold(atLeast: 6);
        disclosure.Question("合计", "使用非财政拨款结余").ShouldBe("side=revenue origin=reserves");
    }
}
