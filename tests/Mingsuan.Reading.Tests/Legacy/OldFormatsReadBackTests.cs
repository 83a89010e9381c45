using System.Diagnostics;
using Mingsuan.Core.Documents;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Legacy;

/// <summary>A statement saved by LibreOffice as doc and rtf, and a doc named as WPS names it, reads as the docx does.</summary>
public sealed class OldFormatsReadBackTests : IDisposable
{
    private static readonly LaidBlock[] Statement =
    [
        new LaidParagraph("临川省云溪县水利局2024年部门预算公开", 1),
        new LaidParagraph("支出总表"),
        new LaidParagraph("单位：万元"),
        new LaidTable(
        [
            [new LaidCell("功能分类科目", 2), new LaidCell("合计", 1, 2), new LaidCell("基本支出", 1, 2)],
            [new LaidCell("科目编码"), new LaidCell("科目名称")],
            [new LaidCell("213"), new LaidCell("农林水支出"), new LaidCell("1,310.00"), new LaidCell("")],
            [new LaidCell("合计", 2), new LaidCell("1,310.00"), new LaidCell("110.00")],
        ]),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingsuan-office-");

    [OfficeFact]
    public void What_LibreOffice_saves_is_read_as_the_docx_was()
    {
        byte[] word = WordFile.Write(Statement, new WordOptions());
        var expected = Cells(new DocumentReader().Read(word, "a.docx"));
        expected.Count.ShouldBe(4);
        foreach (string extension in new[] { "doc", "rtf" })
        {
            byte[] saved = Save(word, extension);

            Cells(new DocumentReader().Read(saved, extension == "doc" ? "a.wps" : "a.rtf")).ShouldBe(expected, extension);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static List<string> Cells(Document document) =>
        [.. document.Blocks.OfType<Grid>().ShouldHaveSingleItem().Rows.Select(row => string.Join('|', row.Cells.Select(cell => $"{cell.Text}/{cell.ColumnSpan}/{cell.RowSpan}")))];

    private byte[] Save(byte[] word, string extension)
    {
        string source = Path.Combine(_folder.FullName, "a.docx");
        File.WriteAllBytes(source, word);
        string[] arguments = ["-env:UserInstallation=" + new Uri(Path.Combine(_folder.FullName, "profile")).AbsoluteUri, "--headless", "--convert-to", extension, "--outdir", _folder.FullName, source];
        using var process = Process.Start(new ProcessStartInfo(OfficeFactAttribute.Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue();
        return File.ReadAllBytes(Path.Combine(_folder.FullName, "a." + extension));
    }
}
