using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;

namespace Mingsuan.Statements.Tests.Strangers;

/// <summary>Tables that touch on a page have the columns of both; the next page has other columns, and the statement its own.</summary>
public class Pages_share_their_lines_with_other_tables
{
    private static GridRow Row(int page, params (string Text, int Columns)[] cells) => new([.. cells.Select(cell => new GridCell(cell.Text, 4, cell.Columns))], 4, page);

    private static Core.Disclosures.Disclosure Read(params GridRow[][] pages) => new DisclosureReader(Catalog.Lexicon, Catalog.Codes).Read(new Document(
        new DocumentSource("fixture", string.Empty, "application/pdf"),
        [new Paragraph("临川省水利厅2024年部门预算", 1, 1), new Paragraph("支出总表", 2, 1), new Paragraph("单位：万元", 3, 1), .. pages.Select(page => new Grid(GridGeometry.Exact, page.ToList(), null, 4, page[0].Page))]));

    [Fact]
    public void Each_page_in_its_own_columns()
    {
        var disclosure = Read(
            [Row(1, ("科目编码", 2), ("科目名称", 1), ("合计", 1), ("基本支出", 2)), Row(1, ("213", 2), ("农林水支出", 1), ("3.00", 1), ("3.00", 2))],
            [Row(2, ("科目编码", 1), ("科目名称", 2), ("合计", 1), ("基本支出", 2)), Row(2, ("205", 1), ("教育支出", 2), ("5.00", 1), ("5.00", 2)), Row(2, ("", 1), ("合计", 2), ("8.00", 1), ("8.00", 2))]);

        disclosure.Statements.ShouldHaveSingleItem().Columns.Count.ShouldBe(4);
        disclosure.Question("教育支出", "合计").ShouldBe("side=expenditure function=205");
        disclosure.ShouldHold(atLeast: 2);
    }

    [Fact]
    public void A_heading_that_stands_again_over_other_columns_begins_other_columns()
    {
        var disclosure = Read(
            [
                Row(1, ("科目编码", 2), ("科目名称", 1), ("合计", 1), ("基本支出", 2)), Row(1, ("213", 2), ("农林水支出", 1), ("3.00", 1), ("3.00", 2)),
                Row(1, ("科目编码", 1), ("科目名称", 2), ("合计", 2), ("基本支出", 1)), Row(1, ("", 1), ("合计", 2), ("3.00", 2), ("3.00", 1)),
            ]);

        disclosure.Statements.ShouldHaveSingleItem().Rows.Select(row => row.Cells[3]).ShouldBe(["3.00", "3.00"]);
        disclosure.ShouldHold(atLeast: 2);
    }

    [Fact]
    public void A_number_that_caught_a_letter_of_the_heading_still_numbers_its_column() =>
        Read([
            Row(1, ("科目编码", 1), ("科目名称", 1), ("合计", 1), ("基本支出", 1)), Row(1, ("1", 1), ("2", 1), ("3", 1), ("出4", 1)), Row(1, ("213", 1), ("农林水支出", 1), ("3.00", 1), ("3.00", 1)),
        ]).Statements.ShouldHaveSingleItem().Rows.Count.ShouldBe(1);

    [Fact]
    public void Columns_that_do_not_match_are_not_vouched_for()
    {
        var disclosure = Read(
            [Row(1, ("科目编码", 1), ("科目名称", 1), ("合计", 1), ("基本支出", 1)), Row(1, ("213", 1), ("农林水支出", 1), ("3.00", 1), ("1.00", 1))],
            [Row(2, ("科目编码", 1), ("科目名称", 1), ("合计", 1), ("基本支出", 1), ("", 1)), Row(2, ("205", 1), ("教育支出", 1), ("", 1), ("5.00", 1), ("1.00", 1))]);

        disclosure.Figures.Where(figure => figure.Place.Page == 2 && figure.Place.Text.Length > 0).ShouldAllBe(figure => figure.State == FigureState.Uncertain);
    }
}
