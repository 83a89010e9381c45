using System.Text.Json;
using Mingsuan.Testing;

namespace Mingsuan.Cli.Tests;

/// <summary>Office documents and archives on the command line.</summary>
public sealed class OfficeInputTests : IDisposable
{
    private static readonly LaidBlock[] Statement =
    [
        new LaidParagraph("2024年部门支出总表"),
        new LaidParagraph("单位：万元"),
        new LaidTable(
        [
            [new LaidCell("科目编码"), new LaidCell("科目名称"), new LaidCell("合计"), new LaidCell("基本支出"), new LaidCell("项目支出")],
            [new LaidCell("213"), new LaidCell("农林水支出"), new LaidCell("310.00"), new LaidCell("110.00"), new LaidCell("200.00")],
        ]),
    ];

    private readonly CommandRun _run = new();

    [Fact]
    public void EveryDocumentOfAnArchiveIsCheckedUnderItsPath()
    {
        string archive = _run.Write("公开.zip", Archive.Of([("一.docx", WordFile.Write(Statement, new WordOptions())), ("二.xlsx", SheetFile.Write(Statement, new SheetOptions())), ("坏.docx", [0, 1])], null));

        _run.Run("check", archive).ShouldBe(3);

        _run.Output.ShouldContain("公开.zip/一.docx");
        _run.Output.ShouldContain("公开.zip/二.xlsx");
        _run.Error.ShouldContain("公开.zip/坏.docx：");
    }

    [Fact]
    public void TheMediaTypeIsThatOfTheContent()
    {
        string file = _run.Write("预算.txt", WordFile.Write(Statement, new WordOptions()));

        _run.Run("read", file).ShouldBe(0);

        using var json = JsonDocument.Parse(_run.Output);
        json.RootElement.GetProperty("source").GetProperty("mediaType").GetString().ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        json.RootElement.TryGetProperty("notices", out _).ShouldBeFalse();
    }

    [Fact]
    public void NoticesOfTheReadingAreShownAndInTheJson()
    {
        string file = _run.Write("预算.xlsx", SheetFile.Write(Statement, new SheetOptions { Hidden = true }));

        _run.Run("check", file);
        _run.Output.ShouldContain("工作表“底稿”被隐藏");

        _run.Run("check", "--format", "json", file);
        _run.Output.ShouldContain("\"notices\"");
        _run.Run("read", file).ShouldBe(0);
        _run.Output.ShouldContain("工作表“底稿”被隐藏");
    }

    public void Dispose() => _run.Dispose();
}
