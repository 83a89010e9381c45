using Mingsuan.Core.Documents;
using Mingsuan.Reading.Pdf;
using Mingsuan.Reading.Pdf.Mutool;
using Mingsuan.Reading.Pdf.Recognition;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Pdf;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class RecognitionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingsuan-recognition-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A program that stands for tesseract: it answers as a script says.</summary>
    private PdfFormatReader Reader(string script)
    {
        string path = Path.Combine(_folder.FullName, "tesseract");
        File.WriteAllText(path, "#!/bin/sh\n" + script);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new PdfFormatReader(new MutoolPageSource(), new TesseractRecognizer(path));
    }

    private static string Word(int left, int top, int width, string text) => $"5\t1\t1\t1\t1\t1\t{left}\t{top}\t{width}\t40\t91.5\t{text}\n";

    /// <summary>A statement as it would be recognised at 300 dots to the inch.</summary>
    private static string Statement()
    {
        string table = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n";
        table += Word(900, 200, 480, "部门预算支出总表") + Word(1700, 300, 320, "单位：万元");
        (string Label, string Amount)[] rows = [("项目", "金额"), ("合计", "30.00"), ("一般公共服务支出", "10.00"), ("农林水支出", "20.00")];
        for (int row = 0; row < rows.Length; row++)
        {
            bool heading = row == 0;
            table += Word(heading ? 600 : 400, 400 + (row * 90), rows[row].Label.Length * 40, rows[row].Label)
                + Word(heading ? 1560 : 1600, 400 + (row * 90), rows[row].Amount.Length * 20, rows[row].Amount);
        }

        return table;
    }

    [Fact]
    public void A_scanned_page_is_read_by_the_program_and_its_amounts_are_uncertain()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "words.tsv"), Statement());
        var reader = Reader($"if [ \"$1\" = --version ]; then exit 0; fi\n[ -s \"$1\" ] && [ \"$4\" = chi_sim ] && cat '{_folder.FullName}/words.tsv'\n");
        var contents = reader.Read(new PdfWriter().Page().Picture().Bytes(), ReadingLimits.Default);

        var grid = contents.Blocks.OfType<Grid>().ShouldHaveSingleItem();
        var cells = grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text is "30.00" or "10.00" or "20.00").ToList();
        cells.Count.ShouldBe(3);
        cells.ShouldAllBe(cell => cell.IsUncertain);
        contents.Notices.ShouldContain(notice => notice.English.Contains("OCR", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_the_program_cannot_read_is_said_to_be_a_scan()
    {
        var reader = Reader("[ \"$1\" = --version ]\n");
        var pdf = new PdfWriter().Page().Text(50, 60, "支出说明").Page().Picture();

        reader.Read(pdf.Bytes(), ReadingLimits.Default).Notices.ShouldContain(notice => notice.Chinese.Contains("第 2 页是扫描图像", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_that_does_not_end_is_stopped()
    {
        var reader = Reader("if [ \"$1\" = --version ]; then exit 0; fi\nexec sleep 600\n");
        var pdf = new PdfWriter().Page().Text(50, 60, "支出说明").Page().Picture();

        reader.Read(pdf.Bytes(), ReadingLimits.Default with { RecognitionTime = TimeSpan.FromSeconds(1) })
            .Notices.ShouldContain(notice => notice.Chinese.Contains("扫描图像", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_program_a_scan_is_refused()
    {
        var reader = new PdfFormatReader(new MutoolPageSource(), new TesseractRecognizer("tesseract-that-is-not-there"));

        Should.Throw<ReadingException>(() => reader.Read(new PdfWriter().Page().Picture().Bytes(), ReadingLimits.Default)).Reason.English.ShouldContain("scanned");
    }

    [Fact]
    public void Amounts_of_a_text_layer_behind_a_scan_are_uncertain()
    {
        var pdf = new PdfWriter().Page().Picture();
        for (int row = 0; row < 5; row++)
        {
            pdf.Text(100, 100 + (row * 20), row == 0 ? "项目名称" : "农林水支出", 10, mode: 3).Text(300, 100 + (row * 20), row == 0 ? "金额" : $"{row}.00", 10, mode: 3);
        }

        var grid = new DocumentReader().Read(pdf.Bytes(), "scan.pdf").Blocks.OfType<Grid>().ShouldHaveSingleItem();
        grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.EndsWith(".00", StringComparison.Ordinal)).ShouldAllBe(cell => cell.IsUncertain);
    }

    [Fact]
    public void A_page_with_more_lines_than_are_looked_at_is_said()
    {
        var pdf = new PdfWriter().Page().Text(50, 60, "支出表");
        for (int line = 0; line < 6_100; line++)
        {
            int x = 10 + (line % 100 * 5);
            int y = 70 + (line / 100 * 12);
            pdf.Line(x, y, x, y + 6);
        }

        new PdfTable([80, 80]).Draw(pdf.Page(), [new PdfCell("甲"), new PdfCell("1.00")], 50, [16]);
        new DocumentReader().Read(pdf.Bytes(), "drawing.pdf").Notices.ShouldContain(notice => notice.Chinese.Contains("6000 条", StringComparison.Ordinal));
    }
}
