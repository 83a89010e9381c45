namespace Mingsuan.Statements.Tests.Strangers;

/// <summary>One column for code and name, under a heading that only names the classification.</summary>
public class Codes_and_names_share_one_cell
{
    [Theory]
    [InlineData("[213]农林水支出", "功能科目")]
    [InlineData("213 农林水支出", "功能分类科目")]
    [InlineData("213农林水支出", "科目")]
    public void A_group_heading_over_words_heads_labels(string label, string heading)
    {
        var disclosure = Catalog.ReadHtml("<p>支出总表</p><p>单位：万元</p><table><tr><td>功能分类科目</td><td rowspan=2>合计</td><td rowspan=2>基本支出</td></tr>" + Catalog.Row(heading)
            + Catalog.Row("合计", "3.00", "3.00") + Catalog.Row(label, "3.00", "3.00") + "</table>");

        disclosure.Figures.Select(figure => figure.Coordinates!.ToString()).ShouldBe(
            ["side=expenditure", "side=expenditure nature=basic", "side=expenditure function=213", "side=expenditure function=213 nature=basic"]);
    }

    [Fact]
    public void A_column_of_numbers_is_never_taken_for_labels() =>
        Catalog.ReadHtml("<p>支出总表</p><p>单位：万元</p><table>" + Catalog.Row("合计", "基本支出") + Catalog.Row("3.00", "3.00") + Catalog.Row("4.00", "4.00") + "</table>").Figures.ShouldBeEmpty();
}
