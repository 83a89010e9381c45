using Mingsuan.Core.Documents;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Pdf;

/// <summary>Tables that are drawn with lines between their columns and none between their rows.</summary>
public class ColumnLinesTests
{
    private static readonly decimal[] Edges = [40, 100, 220, 300, 380, 460];

    private static readonly PdfTable Table = new([60, 120, 80, 80, 80]) { IsBorderless = true };

    private static readonly string[][] Body =
    [
        ["213", "农林水支出", "310.00", "110.00", "200.00"], ["21303", "水利工程建设与运行维护支出经费", "310.00", "110.00", "200.00"], ["", "合计", "310.00", "110.00", "200.00"],
    ];

    /// <summary>A heading of two rows at 90 and the body from 122; long labels take two lines.</summary>
    private static (PdfWriter Pdf, decimal End) Text(string group, bool hasHeading = true)
    {
        var pdf = new PdfWriter().Page().Text(200, 60, "支出表", 16).Text(450, 80, "单位：万元", 9);
        decimal top = 90;
        if (hasHeading)
        {
            Table.Draw(pdf, [Head("科目编码", 1, 2), Head("科目名称", 1, 2), Head("合计", 1, 2), Head(group, 2, 1)], top, [16, 16]);
            Table.Draw(pdf, [new("", 1, 0), new("", 1, 0), new("", 1, 0), Head("基本支出", 1, 1), Head("项目支出", 1, 1)], top + 16, [16]);
            top += 32;
        }

        foreach (string[] row in Body)
        {
            PdfCell[] cells = [.. row.Select((text, column) => new PdfCell(text, Align: column > 1 ? PdfAlign.Right : PdfAlign.Left))];
            Table.Draw(pdf, cells, top, [Table.HeightOf(cells)]);
            top += Table.HeightOf(cells);
        }

        return (pdf, top);
    }

    private static PdfCell Head(string text, int columns, int rows) => new(text, columns, rows, PdfAlign.Center);

    private static PdfWriter Walls(PdfWriter pdf, decimal end, decimal inner, params int[] columns)
    {
        foreach (int column in columns)
        {
            pdf.Line(Edges[column], column == 4 ? inner : 90, Edges[column], end);
        }

        return pdf;
    }

    private static IReadOnlyList<Block> Read(PdfWriter pdf) => new DocumentReader().Read(pdf.Bytes(), "columns.pdf").Blocks;

    [Theory]
    [InlineData(0, 1, 2, 3, 4, 5)]
    [InlineData(1, 2, 3, 4)]
    public void A_line_that_begins_lower_ends_a_heading_over_several_columns(params int[] columns)
    {
        var (pdf, end) = Text("其中");
        ShouldBeWhole(Read(Walls(pdf, end, 106, columns)), "其中");
    }

    [Fact]
    public void A_page_that_goes_on_without_heading_has_rows_alone()
    {
        var (pdf, end) = Text("其中", hasHeading: false);
        Read(Walls(pdf, end, 90, 0, 1, 2, 3, 4, 5)).OfType<Grid>().ShouldHaveSingleItem().Rows().ShouldBe(Body.Select(row => string.Join('|', row)));
    }

    [Theory]
    [InlineData("其中", 90)]
    [InlineData("其中：本年", 90)]
    [InlineData("其中", 122)]
    public void Where_lines_do_not_tell_the_headings_their_places_do(string group, int inner)
    {
        var (pdf, end) = Text(group);
        ShouldBeWhole(Read(Walls(pdf, end, inner, 0, 1, 2, 3, 4, 5)), group);
    }

    private static void ShouldBeWhole(IReadOnlyList<Block> blocks, string group)
    {
        var grid = blocks.OfType<Grid>().ShouldHaveSingleItem();
        grid.Geometry.ShouldBe(GridGeometry.Exact);
        grid.Rows[0].Cells.Select(cell => (cell.Text, cell.ColumnSpan, cell.RowSpan)).ShouldBe([("科目编码", 1, 2), ("科目名称", 1, 2), ("合计", 1, 2), (group, 2, 1)]);
        grid.Rows[1].Cells.Select(cell => cell.Text).ShouldBe(["基本支出", "项目支出"]);
        grid.Rows.Skip(2).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).ShouldBe(Body.Select(row => string.Join('|', row)));
    }
}
