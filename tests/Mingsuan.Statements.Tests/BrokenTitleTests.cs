namespace Mingsuan.Statements.Tests;

/// <summary>A title over two lines is read as a whole; what merely stands above a title is no part of it.</summary>
public class BrokenTitleTests
{
    private static Core.Disclosures.Statement Read(string above, string title) => Catalog.Read($"""
        {above}
        {title}
        单位：万元
        科目编码|科目名称|合计|人员经费|公用经费
        301|工资福利支出|15.00|15.00|
        302|商品和服务支出|5.00||5.00
        合计||20.00|15.00|5.00
        """).Statements.ShouldHaveSingleItem();

    [Theory]
    [InlineData("部门预算一般公共预算财政拨款", "基本支出表", "basic-expenditure")]
    [InlineData("2024年部门预算一般公共预算财政拨款基", "本支出表", "basic-expenditure")]
    public void A_title_over_two_lines_is_joined(string first, string last, string kind)
    {
        var statement = Read(first, last);

        statement.Id.ShouldBe(kind);
        statement.Title.ShouldEndWith(first + last);
    }

    [Theory]
    [InlineData("临川省云溪市某某局")]
    [InlineData("第二部分　部门预算报表")]
    [InlineData("本部门基本支出安排如下。")]
    public void What_stands_above_a_title_is_no_part_of_it(string above) =>
        Read(above, "部门预算一般公共预算财政拨款基本支出表").Title.ShouldBe("部门预算一般公共预算财政拨款基本支出表");
}
