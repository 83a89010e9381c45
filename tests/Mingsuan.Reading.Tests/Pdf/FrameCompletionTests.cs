using Mingsuan.Core.Documents;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Pdf;

/// <summary>Tables that are drawn with few lines.</summary>
public class FrameCompletionTests
{
    private static readonly string[][] Rows =
    [
        ["科目编码", "科目名称", "合计", "基本支出"], ["213", "农林水支出", "310.00", "110.00"], ["21303", "水利", "310.00", ""], ["", "", "620.00", "110.00"],
    ];

    /// <summary>Writes the rows without lines at 90, each 16 high; columns begin at 40, 100, 220, 300 and end at 380.</summary>
    private static PdfWriter Text()
    {
        var pdf = new PdfWriter().Page().Text(200, 60, "支出表", 16).Text(450, 80, "单位：万元", 9);
        var table = new PdfTable([60, 120, 80, 80]) { IsBorderless = true };
        for (int row = 0; row < Rows.Length; row++)
        {
            table.Draw(pdf, [.. Rows[row].Select((text, column) => new PdfCell(text, Align: row == 0 ? PdfAlign.Center : column > 1 ? PdfAlign.Right : PdfAlign.Left))], 90 + (row * 16), [16]);
        }

        return pdf;
    }

    private static void ShouldReadAsWritten(PdfWriter pdf) =>
        new DocumentReader().Read(pdf.Bytes(), "few lines.pdf").Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows().ShouldBe(Rows.Select(row => string.Join('|', row)));

    [Fact]
    public void Three_lines_above_and_below_the_heading_and_at_the_end() =>
        ShouldReadAsWritten(Text().Line(40, 90, 380, 90).Line(40, 106, 380, 106).Line(40, 154, 380, 154));

    [Fact]
    public void Lines_between_columns_and_around_the_heading() =>
        ShouldReadAsWritten(Text().Line(40, 90, 380, 90).Line(40, 106, 380, 106).Line(40, 154, 380, 154)
            .Line(40, 90, 40, 154).Line(100, 90, 100, 154).Line(220, 90, 220, 154).Line(300, 90, 300, 154).Line(380, 90, 380, 154));

    [Fact]
    public void Lines_between_columns_only() =>
        ShouldReadAsWritten(Text().Line(100, 90, 100, 154).Line(220, 90, 220, 154).Line(300, 90, 300, 154));

    [Fact]
    public void Walls_in_the_heading_alone() =>
        ShouldReadAsWritten(Text().Line(40, 90, 380, 90).Line(40, 106, 380, 106).Line(40, 154, 380, 154)
            .Line(40, 90, 40, 154).Line(380, 90, 380, 154).Line(100, 90, 100, 106).Line(220, 90, 220, 106).Line(300, 90, 300, 106));

    [Fact]
    public void Lines_between_rows_and_a_border()
    {
        var pdf = Text().Line(40, 90, 40, 154).Line(380, 90, 380, 154);
        for (int y = 90; y <= 154; y += 16)
        {
            pdf.Line(40, y, 380, y);
        }

        ShouldReadAsWritten(pdf);
    }

    /// <summary>Cells drawn on all sides; numbers that are wider than their cells go on below, right-aligned.</summary>
    [Fact]
    public void A_number_that_its_narrow_cell_breaks_stays_one()
    {
        var pdf = new PdfWriter().Page();
        var table = new PdfTable([100, 28, 28]);
        table.Draw(pdf, [new PdfCell("科目"), new PdfCell("合计"), new PdfCell("基本")], 90, [16]);
        table.Draw(pdf, [new PdfCell("农林水支出"), new PdfCell("639.79", Align: PdfAlign.Right), new PdfCell("639.79", Align: PdfAlign.Right)], 106, [32]);
        table.Draw(pdf, [new PdfCell("水利"), new PdfCell("1.00", Align: PdfAlign.Right), new PdfCell("1.00", Align: PdfAlign.Right)], 138, [16]);

        new DocumentReader().Read(pdf.Bytes(), "narrow.pdf").Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows().ShouldBe(["科目|合计|基本", "农林水支出|639.79|639.79", "水利|1.00|1.00"]);
    }

    [Fact]
    public void Numbers_below_each_other_with_room_beside_them_stay_two()
    {
        var pdf = new PdfWriter().Page();
        var table = new PdfTable([100, 80, 80]);
        table.Draw(pdf, [new PdfCell("科目"), new PdfCell("合计"), new PdfCell("基本")], 90, [16]);
        table.Draw(pdf, [new PdfCell(string.Empty), new PdfCell(string.Empty), new PdfCell(string.Empty)], 106, [32]);
        pdf.Text(42, 116, "农林水", 9).Text(42, 130, "教育", 9).Text(160, 116, "639.7", 9).Text(160, 130, "9", 9).Text(240, 116, "639.7", 9).Text(240, 130, "9", 9);

        new DocumentReader().Read(pdf.Bytes(), "rows.pdf").Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows().ShouldBe(["科目|合计|基本", "农林水|639.7|639.7", "教育|9|9"]);
    }

    [Fact]
    public void A_frame_drawn_in_dots_is_a_frame()
    {
        var pdf = Text();
        for (decimal y = 90; y <= 154; y += 16)
        {
            for (decimal x = 40; x <= 380; x += 1.5m)
            {
                pdf.Bar(x, y, x + 0.01m, y);
            }
        }

        foreach (decimal x in (decimal[])[40, 100, 220, 300, 380])
        {
            for (decimal y = 90; y <= 154; y += 1.5m)
            {
                pdf.Bar(x, y, x, y + 0.01m);
            }
        }

        ShouldReadAsWritten(pdf);
    }
}
