using System.Text.Json;

namespace Mingsuan.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly CommandRun _run = new();

    [Fact]
    public void ACleanDocumentPassesWithZero()
    {
        _run.Run("check", CommandRun.Sample("clean-cells.txt")).ShouldBe(0);

        _run.Output.ShouldContain("✓ 未发现错误");
        _run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void AFaultyDocumentFailsWithOneAndNamesFigureAndRightValue()
    {
        _run.Run("check", CommandRun.Sample("faulty-statements.txt")).ShouldBe(1);

        _run.Output.ShouldContain("《部门预算收入总表》“水利”行“合计”列（原文第 424 行）现为 678.64，应为 687.64（相邻两位数字颠倒）");
        _run.Output.ShouldContain("← 疑为此处");
        _run.Output.ShouldContain("✗ 不通过：5 处错误");
    }

    [Fact]
    public void TheReportSpeaksEnglishWhenAsked()
    {
        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--lang", "en");

        _run.Output.ShouldContain("is 678.64 and should be 687.64 (two digits are swapped)");
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("warning", 1)]
    [InlineData("error", 1)]
    public void FailOnSaysFromWhichSeverityOnTheCheckFails(string failOn, int code) =>
        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--fail-on", failOn).ShouldBe(code);

    [Fact]
    public void AFolderIsCheckedWithEveryDocumentBelowIt()
    {
        _run.Write("a/one.txt", File.ReadAllBytes(CommandRun.Sample("clean-cells.txt")));
        _run.Write("a/b/two.txt", File.ReadAllBytes(CommandRun.Sample("faulty-statements.txt")));
        _run.Write("a/README.md", "not a document"u8.ToArray());

        _run.Run("check", Path.Combine(_run.Folder, "a"), "--jobs", "2", "--format", "json").ShouldBe(1);

        Documents().Select(document => document.GetProperty("source").GetProperty("name").GetString()).ShouldBe(["two.txt", "one.txt"]);
    }

    [Fact]
    public void StandardInputIsReadForADash()
    {
        _run.RunWithInput(File.ReadAllBytes(CommandRun.Sample("clean-gb18030.txt")), "check", "-", "--format", "json").ShouldBe(0);

        Documents().ShouldHaveSingleItem().GetProperty("readable").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void AReportGoesToAFileAndNothingElseIsLeftThere()
    {
        string target = Path.Combine(_run.Folder, "report.json");

        _run.Run("check", CommandRun.Sample("clean-cells.txt"), "--format", "json", "-o", target).ShouldBe(0);

        _run.Output.ShouldBeEmpty();
        JsonDocument.Parse(File.ReadAllText(target)).RootElement.GetProperty("format").GetString().ShouldBe("mingsuan.findings/1");
        Directory.GetFiles(_run.Folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void ATargetThatCannotBeWrittenIsNamed()
    {
        _run.Run("check", CommandRun.Sample("clean-cells.txt"), "-o", Path.Combine(_run.Folder, "missing", "report.txt")).ShouldBe(2);

        _run.Error.ShouldContain("无法写入");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "x", "--format", "pdf")]
    [InlineData("check", "x", "--jobs", "0")]
    [InlineData("check", "x", "--jobs", "many")]
    [InlineData("chekc", "x")]
    public void WrongUsageIsTwo(params string[] arguments)
    {
        _run.Run(arguments).ShouldBe(2);

        _run.Error.ShouldNotBeEmpty();
    }

    private IEnumerable<JsonElement> Documents() => JsonDocument.Parse(_run.Output).RootElement.GetProperty("documents").EnumerateArray();

    public void Dispose() => _run.Dispose();
}
