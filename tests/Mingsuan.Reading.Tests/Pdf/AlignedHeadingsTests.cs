using Mingsuan.Core.Documents;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Pdf;

/// <summary>Tables without lines whose headings stand left or right in their cells: which columns a heading covers follows from where it begins and how high it stands.</summary>
public class AlignedHeadingsTests
{
    private static readonly PdfCell None = new(string.Empty, Rows: 0);

    private static Grid Read(PdfAlign align, PdfStand stand, PdfCell[][] heading, string[][] rows)
    {
        var pdf = new PdfWriter().Page(842, 595).Text(300, 40, "支出表", 16).Text(600, 60, "单位：万元", 9);
        var table = new PdfTable([70, 90, .. Enumerable.Repeat(70m, rows[0].Length - 2)]) { IsBorderless = true };
        decimal top = 70;
        for (int row = 0; row < heading.Length; row++)
        {
            table.Draw(pdf, [.. heading[row].Select(cell => cell with { Align = align, Stand = stand })], top, [.. Enumerable.Repeat(16m, heading.Length - row)]);
            top += 16;
        }

        foreach (string[] row in rows)
        {
            table.Draw(pdf, [.. row.Select((text, column) => new PdfCell(text, Align: column < 2 ? PdfAlign.Left : PdfAlign.Right))], top, [16]);
            top += 16;
        }

        return new DocumentReader().Read(pdf.Bytes(), "fixture.pdf").Blocks.OfType<Grid>().ShouldHaveSingleItem();
    }

    private static string[] Headings(Grid grid, int rows) => [.. grid.Rows.Take(rows).SelectMany(row => row.Cells).Select(cell => $"{cell.Text} {cell.ColumnSpan}").Order(StringComparer.Ordinal)];

    /// <summary>科目 over code and name, 合计 alone, 本年支出 over two of which one has two parts, 结转 alone.</summary>
    private static readonly PdfCell[][] ThreeLevels =
    [
        [new("科目", 2), new("合计", 1, 3), new("本年支出", 3), new("结转", 1, 3)],
        [new("编码", 1, 2), new("名称", 1, 2), None, new("小计", 1, 2), new("基本支出", 2), None],
        [None, None, None, None, new("人员"), new("公用"), None],
    ];

    private static readonly string[][] Rows =
    [
        ["213", "农林水支出", "9.00", "7.00", "4.00", "3.00", "2.00"],
        ["21303", "水利", "9.00", "7.00", "4.00", "3.00", "2.00"],
        ["221", "住房保障支出", "", "", "1.00", "", ""],
    ];

    [Theory]
    [InlineData(PdfAlign.Left, PdfStand.Middle)]
    [InlineData(PdfAlign.Right, PdfStand.Middle)]
    [InlineData(PdfAlign.Center, PdfStand.Middle)]
    [InlineData(PdfAlign.Left, PdfStand.Top)]
    [InlineData(PdfAlign.Right, PdfStand.Top)]
    public void Three_rows_of_headings_are_read_wherever_they_stand_in_their_cells(PdfAlign align, PdfStand stand)
    {
        var grid = Read(align, stand, ThreeLevels, Rows);

        grid.Geometry.ShouldBe(GridGeometry.Exact);
        Headings(grid, 3).ShouldBe(["科目 2", "合计 1", "本年支出 3", "结转 1", "编码 1", "名称 1", "小计 1", "基本支出 2", "人员 1", "公用 1"], ignoreOrder: true);
        grid.Rows[3].Cells.Select(cell => cell.Text).ShouldBe(Rows[0]);
        grid.Rows[5].Cells.Select(cell => cell.Text).ShouldBe(Rows[2]);
        grid.Rows.SelectMany(row => row.Cells).ShouldAllBe(cell => !cell.IsUncertain);
    }

    [Theory]
    [InlineData(PdfAlign.Left)]
    [InlineData(PdfAlign.Right)]
    public void Headings_in_the_last_of_their_rows_leave_open_what_a_group_covers(PdfAlign align)
    {
        var grid = Read(align, PdfStand.Bottom, [[new("科目", 2), new("合计", 1, 2), new("基本支出", 1, 2)], [new("编码"), new("名称"), None, None]], [["213", "农林水支出", "9.00", ""], ["221", "住房保障支出", "9.00", ""]]);

        grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text == "9.00").ShouldAllBe(cell => cell.IsUncertain);

        // A blank cell of such a table says no more than an amount.
        grid.Rows[^1].Cells[^1].Text.ShouldBeEmpty();
        grid.Rows[^1].Cells[^1].IsUncertain.ShouldBeTrue();
    }

    [Fact]
    public void Another_table_of_the_document_tells_how_headings_stand()
    {
        // In the second table all headings of columns stand in the last row: it alone might be set low.
        PdfCell[][] first = [[new("科目", 2), new("合计", 1, 2)], [new("编码"), new("名称"), None]];
        PdfCell[][] second = [[new("科目", 2), new("支出", 3)], [new("编码"), new("名称"), new("合计"), new("基本"), new("项目")]];
        var pdf = new PdfWriter();
        Draw(pdf, first, ["213", "农林水支出", "9.00"]);
        Draw(pdf, second, ["213", "农林水支出", "9.00", "4.00", "5.00"]);
        var alone = new PdfWriter();
        Draw(alone, second, ["213", "农林水支出", "9.00", "4.00", "5.00"]);

        var both = new DocumentReader().Read(pdf.Bytes(), "fixture.pdf").Blocks.OfType<Grid>().ToList();
        both.Count.ShouldBe(2);
        Headings(both[1], 1).ShouldBe(["支出 3", "科目 2"]);
        both.ShouldAllBe(grid => grid.Rows.All(row => row.Cells.All(cell => !cell.IsUncertain)));
        new DocumentReader().Read(alone.Bytes(), "fixture.pdf").Blocks.OfType<Grid>().Single().Rows[^1].Cells[^1].IsUncertain.ShouldBeTrue();

        static void Draw(PdfWriter pdf, PdfCell[][] heading, string[] row)
        {
            pdf.Page().Text(200, 40, "支出表", 16).Text(450, 60, "单位：万元", 9);
            var table = new PdfTable([70, 90, 70, 70, 70]) { IsBorderless = true };
            for (int line = 0; line < heading.Length; line++)
            {
                table.Draw(pdf, [.. heading[line].Select(cell => cell with { Align = PdfAlign.Left })], 70 + (16 * line), [.. Enumerable.Repeat(16m, heading.Length - line)]);
            }

            table.Draw(pdf, [.. row.Select((text, column) => new PdfCell(text, Align: column < 2 ? PdfAlign.Left : PdfAlign.Right))], 102, [16]);
        }
    }

    [Fact]
    public void A_label_that_goes_on_below_its_numbers_belongs_to_their_row()
    {
        var pdf = new PdfWriter().Page().Text(200, 40, "支出表", 16).Text(450, 60, "单位：万元", 9);
        pdf.Text(40, 80, "项目", 9).Text(140, 80, "金额", 9);
        pdf.Text(40, 100, "国有土地使用权出让", 9).Text(140, 100, "74.56", 9).Text(40, 113, "安排的支出", 9);
        pdf.Text(40, 130, "住房公积金", 9).Text(140, 130, "32.66", 9).Text(40, 147, "城乡社区支出", 9).Text(140, 147, "1.00", 9);

        new DocumentReader().Read(pdf.Bytes(), "fixture.pdf").Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows()
            .ShouldBe(["项目|金额", "国有土地使用权出让安排的支出|74.56", "住房公积金|32.66", "城乡社区支出|1.00"]);
    }

    [Fact]
    public void A_row_broken_by_the_page_and_a_repeated_group_go_on_with_their_table()
    {
        var pdf = new PdfWriter().Page().Text(200, 40, "支出表", 16).Text(450, 60, "单位：万元", 9);
        Heading(80);
        pdf.Text(40, 112, "农林水支出", 9).Text(180, 112, "5.00", 9).Text(240, 112, "3.00", 9);
        pdf.Page();
        Heading(60);
        pdf.Text(40, 92, "水利", 9).Text(180, 92, "4.00", 9).Text(240, 92, "2.00", 9);
        pdf.Page().Text(40, 55, "补助", 9).Text(40, 66, "支出", 9).Text(180, 62, "1.00", 9).Text(240, 62, "1.00", 9);

        new DocumentReader().Read(pdf.Bytes(), "fixture.pdf").Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows.Skip(2).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))
            .ShouldBe(["农林水支出|5.00|3.00", "水利|4.00|2.00", "补助支出|1.00|1.00"]);

        void Heading(decimal top) => pdf.Text(180, top, "本年支出", 9).Text(40, top + 8, "项目", 9).Text(180, top + 16, "合计", 9).Text(240, top + 16, "基本", 9);
    }
}
