namespace Mingsuan.Statements.Tests.Strangers;

/// <summary>续表 ends in 表, but it is no title: the table goes on, with its heading repeated.</summary>
public class Tables_are_split_by_the_words_Table_continued
{
    private static readonly string Heading = Catalog.Row("科目编码", "科目名称", "合计");

    [Theory]
    [InlineData("续表")]
    [InlineData("（续上表）")]
    [InlineData("续表1")]
    public void The_parts_are_one_statement(string mark)
    {
        var disclosure = Catalog.ReadHtml($"<p>支出总表</p><p>单位：万元</p><table>{Heading}{Catalog.Row("213", "农林水支出", "3.00")}</table><p>{mark}</p><table>{Heading}{Catalog.Row("", "合计", "3.00")}</table>");

        disclosure.Statements.ShouldHaveSingleItem().Rows.Count.ShouldBe(2);
        disclosure.ShouldHold(atLeast: 1);
    }

    [Fact]
    public void Another_title_begins_another_statement() =>
        Catalog.ReadHtml($"<p>支出总表</p><p>单位：万元</p><table>{Heading}{Catalog.Row("213", "农林水支出", "3.00")}</table><p>收入总表</p><table>{Heading}{Catalog.Row("", "合计", "3.00")}</table>")
            .Statements.Select(statement => statement.Id).ShouldBe(["expenditure", "revenue"]);
}
