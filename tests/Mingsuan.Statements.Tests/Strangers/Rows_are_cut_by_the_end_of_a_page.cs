using Mingsuan.Core.Documents;

namespace Mingsuan.Statements.Tests.Strangers;

/// <summary>A word processor breaks a row over two pages: the rest of its name, its code and its number stands on the next page.</summary>
public class Rows_are_cut_by_the_end_of_a_page
{
    private static GridRow Row(int page, params string[] cells) => new([.. cells.Select(cell => new GridCell(cell, 4))], 4, page);

    private static Core.Disclosures.Disclosure Read(string title, params GridRow[] rows) => new DisclosureReader(Catalog.Lexicon, Catalog.Codes).Read(new Document(
        new DocumentSource("fixture", string.Empty, "application/pdf"),
        [new Paragraph("临川省水利厅2024年部门预算", 1, 1), new Paragraph(title, 2, 1), new Paragraph("单位：万元", 3, 1), new Grid(GridGeometry.Exact, rows, null, 4, 1)]));

    [Fact]
    public void A_number_cut_with_its_row_is_whole_and_uncertain()
    {
        var disclosure = Read("支出总表", Row(1, "科目编码", "科目名称", "合计", "基本支出"), Row(1, "2130", "行政", "68.6", "60.00"), Row(2, "301", "运行", "5", ""));

        var row = disclosure.Statements.ShouldHaveSingleItem().Rows.ShouldHaveSingleItem();
        row.Cells.ShouldBe(["2130301", "行政运行", "68.65", "60.00"]);
        row.Uncertain.ShouldBe([2]);
    }

    [Fact]
    public void Rows_whose_words_make_no_known_name_stay_two()
    {
        var disclosure = Read("支出总表", Row(1, "科目编码", "科目名称", "合计"), Row(1, "213", "农林水支出", "68.6"), Row(2, "205", "教育支出", "5"));

        disclosure.Statements.ShouldHaveSingleItem().Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void The_rest_of_a_project_name_is_no_project()
    {
        GridRow[] rows = [Row(1, "项目名称", "合计"), Row(1, "河道清淤", "1.00"), Row(1, "水库巡查", "2.00"), Row(1, "堤防加固", "3.00"), Row(1, "清水河流域生态补", "4.00"), Row(2, "偿试点", ""), Row(2, "水质监测", "5.00")];

        Read("项目支出表", rows).Statements.ShouldHaveSingleItem().Rows.Select(row => row.Cells[0]).ShouldBe(["河道清淤", "水库巡查", "堤防加固", "清水河流域生态补偿试点", "水质监测"]);
    }

    [Fact]
    public void In_a_list_with_blank_rows_a_blank_row_on_a_new_page_is_its_own()
    {
        GridRow[] rows = [Row(1, "项目名称", "合计"), Row(1, "河道清淤", "1.00"), Row(1, "水库巡查", ""), Row(1, "堤防加固", "3.00"), Row(1, "生态补偿", "4.00"), Row(2, "水土保持", ""), Row(2, "水质监测", "5.00")];

        Read("项目支出表", rows).Statements.ShouldHaveSingleItem().Rows.Count.ShouldBe(6);
    }
}
