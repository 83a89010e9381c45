using System.Text.Json;
using Mingsuan.Testing;
using NJsonSchema;

namespace Mingsuan.Cli.Tests;

/// <summary>A finding in an office file says where a person finds it: the table of a Word document, the sheet and cell of a workbook.</summary>
public sealed class PlacesInFilesTests : IDisposable
{
    private readonly CommandRun _run = new();

    [Fact]
    public async Task AWorkbookHasSheetsAndCells()
    {
        string file = _run.Write("预算.xlsx", SheetFile.Write(Statement("31.00"), new SheetOptions { Name = "表{0}", Offset = 2 }));
        _run.Run("check", file, "--format", "json").ShouldBe(1);

        var place = Suspect();
        place.GetProperty("sheet").GetString().ShouldBe("表1");
        place.GetProperty("text").GetString().ShouldBe("31.00");
        place.GetProperty("cell").GetString().ShouldBe(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"E{place.GetProperty("line").GetInt32()}"));
        place.TryGetProperty("table", out _).ShouldBeFalse();
        (await JsonSchema.FromFileAsync(Path.Combine(CommandRun.Root, "schemas", "findings.schema.json"))).Validate(_run.Output).ShouldBeEmpty();
    }

    [Fact]
    public void AWordDocumentHasTables()
    {
        LaidBlock[] blocks = [new LaidTable([[new LaidCell("目录"), new LaidCell("页码")], [new LaidCell("部门预算支出总表"), new LaidCell("1")]]), .. Statement("31.00")];
        _run.Run("check", _run.Write("预算.docx", WordFile.Write(blocks, new WordOptions())), "--format", "json").ShouldBe(1);

        var place = Suspect();
        place.GetProperty("table").GetInt32().ShouldBe(2);
        place.TryGetProperty("sheet", out _).ShouldBeFalse();
    }

    [Fact]
    public void ReadNamesTheCellOfEachFigure()
    {
        _run.Run("read", _run.Write("预算.xlsx", SheetFile.Write(Statement("310.00"), new SheetOptions { Name = "支出" }))).ShouldBe(0);

        using var json = JsonDocument.Parse(_run.Output);
        json.RootElement.GetProperty("figures").EnumerateArray().Select(figure => figure.GetProperty("place").GetProperty("cell").GetString()).Distinct().Count()
            .ShouldBe(json.RootElement.GetProperty("figures").GetArrayLength());
    }

    private JsonElement Suspect() =>
        JsonDocument.Parse(_run.Output).RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("suspect").ValueKind == JsonValueKind.Object).GetProperty("suspect").GetProperty("place");

    private static LaidBlock[] Statement(string wrong) =>
    [
        new LaidParagraph("临川省云溪县水利局2024年部门预算公开", 1),
        new LaidParagraph("部门预算支出总表"),
        new LaidParagraph("单位：万元"),
        new LaidTable(
        [
            [new LaidCell("科目编码"), new LaidCell("科目名称"), new LaidCell("合计"), new LaidCell("基本支出"), new LaidCell("项目支出")],
            [new LaidCell("合计", 2), new LaidCell("560.00"), new LaidCell("360.00"), new LaidCell("200.00")],
            [new LaidCell("213"), new LaidCell("农林水支出"), new LaidCell(wrong), new LaidCell("110.00"), new LaidCell("200.00")],
            [new LaidCell("21303"), new LaidCell("水利"), new LaidCell("310.00"), new LaidCell("110.00"), new LaidCell("200.00")],
            [new LaidCell("208"), new LaidCell("社会保障和就业支出"), new LaidCell("250.00"), new LaidCell("250.00"), new LaidCell("")],
            [new LaidCell("20805"), new LaidCell("行政事业单位养老支出"), new LaidCell("250.00"), new LaidCell("250.00"), new LaidCell("")],
        ]),
    ];

    public void Dispose() => _run.Dispose();
}
