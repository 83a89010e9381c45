using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;

namespace Mingsuan.Statements.Tests.Provinces;

/// <summary>Sources in two columns of labels (group | source), uses in two lists side by side, and rows that the end of a page has cut.</summary>
public class TwoColumnsOfLabelsTests
{
    private static Disclosure Read(string title, params GridRow[] rows) => new DisclosureReader(Catalog.Lexicon, Catalog.Codes).Read(new Document(
        new DocumentSource("fixture", string.Empty, "application/pdf"),
        [new Paragraph("临川省水利厅2024年部门预算", 1, 1), new Paragraph(title, 2, 1), new Paragraph("单位：万元", 3, 1), new Grid(GridGeometry.Exact, rows, null, 4, 1)]));

    private static GridRow Row(int page, params GridCell[] cells) => new(cells, 4, page);

    private static GridCell Cell(string text, int columns = 1, int rows = 1) => new(text, 4, columns, rows);

    private static string[] Printed(Disclosure disclosure) => [.. disclosure.Figures.Where(figure => figure.IsPrinted).Select(figure => $"{figure.Place.Text} {figure.Coordinates}")];

    [Fact]
    public void A_source_beside_its_group_is_part_of_it()
    {
        var disclosure = Read(
            "收入预算总表",
            Row(1, Cell("项目名称"), Cell(""), Cell("金额")),
            Row(1, Cell("收入总计", 2), Cell("90.00")),
            Row(1, Cell("一般公共预算资金", 1, 2), Cell("小计"), Cell("90.00")),
            Row(1, Cell("专项收入"), Cell("20.00")),
            Row(1, Cell("政府性基金"), Cell("小计"), Cell("")));

        Printed(disclosure).ShouldBe(["90.00 side=revenue", "90.00 side=revenue fund=general-public", "20.00 side=revenue fund=earmarked-revenue"]);
    }

    [Fact]
    public void A_total_merged_over_two_lists_belongs_to_the_number_on_its_right_and_a_cut_row_is_whole()
    {
        var disclosure = Read(
            "收支预算总表",
            Row(1, Cell("收入", 2), Cell("支出", 4)),
            Row(1, Cell("项目名称"), Cell("金额"), Cell("功能科目名称"), Cell("金额"), Cell("项目名称"), Cell("金额")),
            Row(1, Cell("一、财政拨款"), Cell("90.00"), Cell("一、社会保障和就"), Cell("90.00"), Cell("一、基本支出"), Cell("60.00")),
            Row(2, Cell(""), Cell(""), Cell("业支出"), Cell(""), Cell(""), Cell("")),
            Row(2, Cell(""), Cell(""), Cell(""), Cell(""), Cell("二、单位预留机动经费"), Cell("30.00")),
            Row(2, Cell("收入合计"), Cell("90.00"), Cell("支出合计", 3), Cell("90.00")));

        Printed(disclosure).ShouldBe(
            [
                "90.00 side=revenue fund=fiscal-appropriation", "90.00 side=revenue", "90.00 side=expenditure function=208",
                "60.00 side=expenditure nature=basic", "30.00 side=expenditure nature=unit-reserve", "90.00 side=expenditure",
            ],
            ignoreOrder: true);
    }
}
