namespace Mingsuan.Statements.Tests.Strangers;

/// <summary>A summary of two sides with the uses below the sources: in one table under a second heading, or in a second table.</summary>
public class Uses_stand_below_sources
{
    private static readonly string Sources = "<tr><td colspan=2>收入</td></tr>" + Catalog.Row("项目", "预算数") + Catalog.Row("一、一般公共预算拨款收入", "9.00") + Catalog.Row("收入总计", "9.00");

    private static readonly string Uses = "<tr><td colspan=2>支出</td></tr>" + Catalog.Row("项目", "预算数") + Catalog.Row("一、农林水支出", "9.00") + Catalog.Row("支出总计", "9.00");

    private static readonly string[] Questions = ["side=revenue fund=general-public", "side=revenue", "side=expenditure function=213", "side=uses"];

    private static string[] Read(string tables) => [.. Catalog.ReadHtml("<p>部门收支总表</p><p>单位：万元</p>" + tables).Figures.Select(figure => figure.Coordinates!.ToString())];

    [Fact]
    public void In_one_table() => Read($"<table>{Sources}{Uses}</table>").ShouldBe(Questions);

    [Fact]
    public void In_two_tables() => Read($"<table>{Sources}</table><table>{Uses}</table>").ShouldBe(Questions);

    [Fact]
    public void With_the_sides_named_above_the_tables() =>
        Read($"<p>收入</p><table>{Catalog.Row("项目", "预算数")}{Catalog.Row("一、一般公共预算拨款收入", "9.00")}{Catalog.Row("收入总计", "9.00")}</table><p>支出</p><table>{Uses}</table>").ShouldBe(Questions);

    [Fact]
    public void A_heading_repeated_inside_the_table_begins_nothing() =>
        Catalog.ReadHtml($"<p>收入总表</p><p>单位：万元</p><table>{Catalog.Row("项目", "本年收入")}{Catalog.Row("一般公共预算", "9.00")}{Catalog.Row("项目", "本年收入")}{Catalog.Row("政府性基金", "1.00")}</table>")
            .Statements.ShouldHaveSingleItem().Rows.Count.ShouldBe(2);
}
