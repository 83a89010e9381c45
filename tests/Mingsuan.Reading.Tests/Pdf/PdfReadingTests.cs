using Mingsuan.Core.Documents;
using Mingsuan.Reading.Pdf;
using Mingsuan.Reading.Pdf.Mutool;
using Mingsuan.Reading.Pdf.Recognition;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Pdf;

public class PdfReadingTests
{
    private static Document Read(PdfWriter pdf, ReadingLimits? limits = null) => new DocumentReader(limits ?? ReadingLimits.Default).Read(pdf.Bytes(), "fixture.pdf");

    private static string Refusal(byte[] bytes, ReadingLimits? limits = null) =>
        Should.Throw<ReadingException>(() => new DocumentReader(limits ?? ReadingLimits.Default).Read(bytes, "fixture.pdf")).Reason.English;

    /// <summary>Draws rows of a table and returns where it ends.</summary>
    private static decimal Draw(PdfWriter pdf, PdfTable table, decimal top, params string[][] rows)
    {
        foreach (string[] row in rows)
        {
            PdfCell[] cells = [.. row.Select(text => new PdfCell(text))];
            decimal height = table.HeightOf(cells);
            table.Draw(pdf, cells, top, [height]);
            top += height;
        }

        return top;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_ruled_table_is_read_by_its_lines_and_its_page_is_kept(bool bars)
    {
        var pdf = new PdfWriter().Page().Text(50, 50, "封面").Page().Text(200, 60, "支出表", 16);
        Draw(pdf, new PdfTable([80, 100, 80]) { HasBars = bars }, 90, ["科目编码", "科目名称", "金额"], ["213", "农林水支出", "1,310.00"], ["", "合计", ""]);
        var document = Read(pdf);

        document.Source.MediaType.ShouldBe("application/pdf");
        var grid = document.Blocks.OfType<Grid>().ShouldHaveSingleItem();
        grid.Geometry.ShouldBe(GridGeometry.Exact);
        grid.Page.ShouldBe(2);
        grid.Rows().ShouldBe(["科目编码|科目名称|金额", "213|农林水支出|1,310.00", "|合计|"]);
        document.Blocks.OfType<Paragraph>().Select(paragraph => (paragraph.Text, paragraph.Page)).ShouldBe([("封面", 1), ("支出表", 2)]);
    }

    [Fact]
    public void Merged_cells_keep_their_spans_and_wrapped_cells_their_words()
    {
        var pdf = new PdfWriter().Page();
        var table = new PdfTable([60, 60, 60]);
        table.Draw(pdf, [new PdfCell("项目", 1, 2), new PdfCell("本年收入", 2)], 50, [16, 16]);
        table.Draw(pdf, [new PdfCell("", 1, 0), new PdfCell("小计"), new PdfCell("其他")], 66, [16]);
        table.Draw(pdf, [new PdfCell("公务用车购置及运行维护费"), new PdfCell("1.00"), new PdfCell("2.00")], 82, [40]);
        var rows = Read(pdf).Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows;

        rows[0].Cells.Select(cell => (cell.Text, cell.ColumnSpan, cell.RowSpan)).ShouldBe([("项目", 1, 2), ("本年收入", 2, 1)]);
        rows[1].Cells.Select(cell => cell.Text).ShouldBe(["小计", "其他"]);
        rows[2].Cells.Select(cell => cell.Text).ShouldBe(["公务用车购置及运行维护费", "1.00", "2.00"]);
    }

    [Fact]
    public void A_table_that_goes_on_over_the_page_is_one_grid()
    {
        var pdf = new PdfWriter().Page().Text(200, 60, "支出表");
        var table = new PdfTable([80, 80]);
        Draw(pdf, table, 90, ["项目", "金额"], ["水利", "1.00"]);
        pdf.Text(290, 820, "- 1 -", 8).Page().Text(290, 820, "- 2 -", 8);
        Draw(pdf, table, 70, ["农业", "2.00"], ["林业", "3.00"]);
        var document = Read(pdf);

        document.Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows.Select(row => (row.Cells[0].Text, row.Page)).ShouldBe([("项目", 1), ("水利", 1), ("农业", 2), ("林业", 2)]);
        document.Blocks.OfType<Paragraph>().ShouldHaveSingleItem().Text.ShouldBe("支出表");
    }

    [Fact]
    public void The_last_two_rows_carried_alone_to_the_next_page_are_read()
    {
        var pdf = new PdfWriter().Page().Text(200, 60, "收支预算总表");
        var table = new PdfTable([80, 80, 80, 80]);
        string[] heading = ["收入", "金额", "支出", "金额"];
        Draw(pdf, table, 90, heading, ["财政拨款", "2.00", "农林水支出", "2.00"], ["其他资金", "1.00", "住房保障支出", "1.00"]);
        pdf.Text(290, 820, "— 1 —", 8).Page().Text(290, 820, "— 2 —", 8);
        Draw(pdf, table, 60, heading, ["上年结转资金", "", "结转下年资金", ""], ["收入合计", "3.00", "支出合计", "3.00"]);

        // Under a repeated heading they are a grid of their own: who knows the phrases joins them.
        Read(pdf).Blocks.OfType<Grid>().Last().Rows.TakeLast(2).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).ShouldBe(["上年结转资金||结转下年资金|", "收入合计|3.00|支出合计|3.00"]);
    }

    [Fact]
    public void Two_numbers_in_one_cell_stay_two()
    {
        var pdf = new PdfWriter().Page();
        new PdfTable([80, 80]).Draw(pdf, [new PdfCell("甲"), new PdfCell("")], 50, [40]);
        pdf.Text(150, 62, "100", 9).Text(150, 76, "200", 9);

        Read(pdf).Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows[0].Cells[1].Text.ShouldBe("100 200");
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_that_is_shown_turned_reads_right(int rotate)
    {
        var pdf = new PdfWriter().Page(842, 595, rotate);
        Draw(pdf, new PdfTable([80, 80]), 90, ["项目", "金额"], ["水利", "1.00"]);

        Read(pdf).Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows().ShouldBe(["项目|金额", "水利|1.00"]);
    }

    [Fact]
    public void Lines_of_a_paragraph_are_joined_and_headings_stay_alone()
    {
        var pdf = new PdfWriter().Page().Text(50, 60, "一、机关运行经费安排情况");
        pdf.Text(70, 90, new string('一', 48)).Text(50, 106, "二三四。").Text(70, 122, "另一段。");
        Draw(pdf, new PdfTable([80, 80]), 200, ["甲", "1"]);

        Read(pdf).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ShouldBe(["一、机关运行经费安排情况", new string('一', 48) + "二三四。", "另一段。"]);
    }

    [Fact]
    public void Prose_in_two_columns_is_read_column_by_column()
    {
        var pdf = new PdfWriter().Page().Text(200, 50, "第三部分　预算情况说明", 14);
        for (int line = 0; line < 8; line++)
        {
            pdf.Text(line == 0 ? 70 : 50, 80 + (line * 16), new string("甲乙丙丁戊己庚辛"[line], line == 0 ? 20 : 22), 10);
            pdf.Text(320, 80 + (line * 16), new string("子丑寅卯辰巳午未"[line], line == 7 ? 15 : 22) + (line == 7 ? "。" : string.Empty), 10);
        }

        Draw(pdf, new PdfTable([80, 80]), 300, ["甲", "1"]);
        string all = string.Concat("甲乙丙丁戊己庚辛".Select((character, line) => new string(character, line == 0 ? 20 : 22))) + string.Concat("子丑寅卯辰巳午".Select(character => new string(character, 22))) + new string('未', 15) + "。";
        Read(pdf).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ShouldBe(["第三部分预算情况说明", all]);
    }

    [Fact]
    public void Hidden_text_is_not_read_beside_text_that_shows()
    {
        var pdf = new PdfWriter().Page().Text(50, 60, "支出表").Text(50, 80, "看不见", mode: 3);
        Draw(pdf, new PdfTable([80, 80]), 200, ["甲", "1"]);

        Read(pdf).Blocks.OfType<Paragraph>().ShouldHaveSingleItem().Text.ShouldBe("支出表");
    }

    [Fact]
    public void Characters_without_meaning_are_kept_as_marks_and_said()
    {
        var pdf = new PdfWriter { HasUnicode = false }.Page();
        Draw(pdf, new PdfTable([80, 80]), 90, ["项目", "12.00"]);
        var document = Read(pdf);

        document.Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows[0].Cells[1].Text.ShouldContain("\uFFFD");
        document.Notices.ShouldContain(notice => notice.Chinese.Contains("第 1 页有字符无法识别", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("⽉", "月")]
    [InlineData("⻚", "页")]
    [InlineData("１２．５", "12．5")]
    [InlineData("金", "金")]
    [InlineData("：", "：")]
    public void Forms_that_look_like_others_are_read_as_them(string printed, string expected)
    {
        var pdf = new PdfWriter().Page();
        Draw(pdf, new PdfTable([80, 80]), 90, [printed, "1"]);

        Read(pdf).Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows[0].Cells[0].Text.ShouldBe(expected);
    }

    [Fact]
    public void A_scan_among_pages_is_said_and_nothing_but_scans_is_refused()
    {
        var pdf = new PdfWriter().Page();
        Draw(pdf, new PdfTable([80, 80]), 90, ["甲", "1"]);
        Read(pdf.Page().Picture()).Notices.ShouldContain(notice => notice.Chinese.Contains("第 2 页是扫描图像", StringComparison.Ordinal));
        Refusal(new PdfWriter().Page().Picture().Page().Picture().Bytes()).ShouldContain("scanned");
    }

    [Fact]
    public void The_text_layer_of_a_scan_is_read_and_said_to_be_recognised()
    {
        var pdf = new PdfWriter().Page().Picture().Text(50, 60, new string('算', 40), mode: 3);
        pdf.Page();
        Draw(pdf, new PdfTable([80, 80]), 90, ["甲", "1"]);
        var document = Read(pdf);

        document.Blocks[0].ShouldBeOfType<Paragraph>().Text.ShouldBe(new string('算', 40));
        document.Notices.ShouldContain(notice => notice.English.Contains("OCR", StringComparison.Ordinal));
    }

    [Fact]
    public void Refusals_name_their_reason_and_the_remedy()
    {
        Refusal("%PDF-1.7\nnothing"u8.ToArray()).ShouldContain("damaged");
        Refusal(new PdfWriter { ClaimsEncryption = true }.Page().Text(1, 1, "密").Bytes()).ShouldContain("password");
        Refusal(new PdfWriter().Page().Page().Page().Bytes(), ReadingLimits.Default with { Pages = 2 }).ShouldContain("2 pages");
        var missing = Should.Throw<ReadingException>(() => new PdfFormatReader(new MutoolPageSource("mutool-that-is-not-there"), new TesseractRecognizer()).Read(new PdfWriter().Page().Bytes(), ReadingLimits.Default));
        missing.Reason.Chinese.ShouldContain("apt install mupdf-tools");
        missing.IsMissingProgram.ShouldBeTrue();
    }

    [Fact]
    public void No_temporary_file_is_left()
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "mingsuan-*.pdf").ToHashSet(StringComparer.Ordinal);
        var source = new MutoolPageSource();
        source.Read(new PdfWriter().Page().Page().Bytes(), ReadingLimits.Default).First().Number.ShouldBe(1);

        // Other tests may be reading meanwhile: their files go too.
        SpinWait.SpinUntil(() => Directory.GetFiles(Path.GetTempPath(), "mingsuan-*.pdf").All(before.Contains), TimeSpan.FromSeconds(20)).ShouldBeTrue();
    }

    [Fact]
    public void A_table_without_lines_is_read_by_its_gutters_and_said_to_be()
    {
        var pdf = new PdfWriter().Page().Text(200, 60, "支出表", 16).Text(450, 80, "单位：万元", 9);
        Draw(pdf, new PdfTable([80, 120, 80]) { IsBorderless = true }, 90, ["科目编码", "科目名称", "金额"], ["213", "农林水支出", "310.00"], ["21303", "水利", "110.00"], ["21305", "巩固脱贫", ""]);
        var document = Read(pdf);

        var grid = document.Blocks.OfType<Grid>().ShouldHaveSingleItem();
        grid.Rows().ShouldBe(["科目编码|科目名称|金额", "213|农林水支出|310.00", "21303|水利|110.00", "21305|巩固脱贫|"]);
        document.Notices.ShouldContain(notice => notice.Chinese.Contains("没有框线", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2", "3", "3", "4", 1)]
    [InlineData("2", "4", "3", "4", 2)]
    [InlineData("2", "3", "3", "40", 2)]
    public void Contents_without_dots_are_no_table_but_numbers_in_a_column_are(string first, string second, string third, string fourth, int tables)
    {
        var pdf = new PdfWriter().Page().Text(260, 60, "目录", 16);
        string[] titles = ["一、部门职责", "二、预算报表", "三、预算说明", "四、名词解释"];
        string[] numbers = [first, second, third, fourth];
        for (int line = 0; line < titles.Length; line++)
        {
            pdf.Text(60, 100 + (line * 20), titles[line]).Text(500, 100 + (line * 20), numbers[line]);
        }

        pdf.Page().Text(60, 60, titles[0]).Page().Text(60, 60, titles[1]).Page().Text(60, 60, titles[3]);

        Draw(pdf, new PdfTable([80, 80]), 120, ["项目", "金额"], ["支出", "310.00"]);

        Read(pdf).Blocks.OfType<Grid>().Count().ShouldBe(tables);
    }
}
