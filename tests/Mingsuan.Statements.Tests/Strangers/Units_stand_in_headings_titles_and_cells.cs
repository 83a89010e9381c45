using Mingsuan.Core.Money;

namespace Mingsuan.Statements.Tests.Strangers;

/// <summary>Units that no line of their own declares. Read as 万元, 元 would be ten thousand times too much.</summary>
public class Units_stand_in_headings_titles_and_cells
{
    [Fact]
    public void In_the_headings()
    {
        var disclosure = Catalog.ReadHtml("<h1>临川省水利厅2024年部门预算</h1><p>支出总表</p><table>"
            + "<tr><td rowspan=2>科目编码</td><td rowspan=2>科目名称</td><td rowspan=2>合计（元）</td><td colspan=2>其中</td></tr>" + Catalog.Row("基本支出（元）", "项目支出（元）")
            + Catalog.Row("213", "农林水支出", "3,000.00", "1,000.00", "2,000.00") + Catalog.Row("", "合计", "3,000.00", "1,000.00", "2,000.00") + "</table>");

        disclosure.Statements.ShouldHaveSingleItem().Unit.ShouldBe(MoneyUnit.Yuan);
        disclosure.Question("农林水支出", "基本支出(元)").ShouldBe("side=expenditure function=213 nature=basic");
        disclosure.ShouldHold(atLeast: 1);
    }

    [Theory]
    [InlineData("支出总表（单位：元）")]
    [InlineData("一般公共预算支出预算表（不含上年结转）（单位：元）")]
    [InlineData("支出总表（元）")]
    public void In_the_title(string title)
    {
        var disclosure = Catalog.ReadHtml($"<p>{title}</p><table>" + Catalog.Row("科目编码", "科目名称", "合计") + Catalog.Row("213", "农林水支出", "3,000.00") + "</table>");

        disclosure.Statements.ShouldHaveSingleItem().Unit.ShouldBe(MoneyUnit.Yuan);
        disclosure.Statements[0].Id.ShouldNotBeNull();
    }

    [Fact]
    public void Headings_that_disagree_declare_nothing()
    {
        var disclosure = Catalog.ReadHtml("<p>支出总表</p><table>" + Catalog.Row("科目编码", "科目名称", "合计（元）", "基本支出（万元）") + Catalog.Row("213", "农林水支出", "3,000.00", "0.10") + "</table>");

        disclosure.Statements.ShouldHaveSingleItem().Unit.ShouldBeNull();
        disclosure.Statements[0].Inferences.ShouldNotBeEmpty();
    }

    [Fact]
    public void In_the_cells()
    {
        var disclosure = Catalog.ReadHtml("<p>支出总表</p><p>单位：万元</p><table>" + Catalog.Row("科目编码", "科目名称", "合计") + Catalog.Row("213", "农林水支出", "3.50万元") + Catalog.Row("21303", "水利", "35,000元")
            + Catalog.Row("", "合计", "￥3.50") + "</table>");

        disclosure.Figures.Select(figure => figure.Amount.InYuan).ShouldBe([35_000m, 35_000m, 35_000m]);
        disclosure.Statements[0].Rows.Select(row => row.Cells[2]).ShouldBe(["3.50", "35,000元", "3.50"]);
    }
}
