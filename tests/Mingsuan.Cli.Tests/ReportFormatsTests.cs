using System.Text;
using System.Text.Json;

namespace Mingsuan.Cli.Tests;

public sealed class ReportFormatsTests : IDisposable
{
    private readonly CommandRun _run = new();

    [Fact]
    public void HtmlGoesToStandardOutput()
    {
        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--format", "html").ShouldBe(1);

        _run.Output.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">");
        _run.Output.ShouldContain("检查报告：faulty-statements.txt");
        _run.Output.ShouldNotContain(CommandRun.Root);
    }

    [Fact]
    public void AFolderBeginsWithAnOverview()
    {
        _run.Run("check", Path.Combine(CommandRun.Root, "samples", "documents"), "--format", "html", "--lang", "en", "-o", At("report.html")).ShouldBe(1);

        File.ReadAllText(At("report.html")).ShouldContain("<h2 id=\"overview\">Overview</h2>");
        _run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void AWorkbookNeedsAFile()
    {
        _run.Run("check", CommandRun.Sample("clean-cells.txt"), "--format", "xlsx").ShouldBe(2);

        _run.Error.ShouldContain("-o");
        _run.Output.ShouldNotContain("PK");
    }

    [Fact]
    public void TheSameWorkbookIsWrittenTwice()
    {
        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--format", "xlsx", "-o", At("one.xlsx")).ShouldBe(1);
        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--format", "xlsx", "-o", At("two.xlsx"));

        File.ReadAllBytes(At("one.xlsx")).ShouldBe(File.ReadAllBytes(At("two.xlsx")));
    }

    [Fact]
    public void SettledFindingsNoLongerFailTheCheckAndAreShownApart()
    {
        string decisions = Decide("误报,口径不同");

        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--decisions", decisions).ShouldBe(0);

        _run.Output.ShouldContain("已处理  AR-ROW");
        _run.Output.ShouldContain("误报：口径不同");
        _run.Output.ShouldContain("✓ 未发现错误：0 处错误");
        _run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void ConfirmedFindingsStillFailIt()
    {
        string decisions = Decide("属实,下月更正");

        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--decisions", decisions).ShouldBe(1);

        _run.Output.ShouldContain("处理意见 属实：下月更正");
    }

    [Fact]
    public void JsonCarriesFingerprintDecisionAndCounts()
    {
        string decisions = Decide("接受,经批准");

        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--decisions", decisions, "--format", "json").ShouldBe(0);

        var document = JsonDocument.Parse(_run.Output).RootElement.GetProperty("documents")[0];
        document.GetProperty("summary").GetProperty("error").GetInt32().ShouldBe(document.GetProperty("summary").GetProperty("decided").GetProperty("error").GetInt32());
        var decision = document.GetProperty("findings")[0].GetProperty("decision");
        decision.GetProperty("outcome").GetString().ShouldBe("accepted");
        decision.GetProperty("reason").GetString().ShouldBe("经批准");
    }

    [Fact]
    public void ADecisionWhoseFigureChangedIsNamed()
    {
        string decisions = Decide("误报,口径不同");
        string changed = File.ReadAllText(CommandRun.Sample("faulty-statements.txt")).Replace("678.64", "678.65", StringComparison.Ordinal);

        _run.Run("check", _run.Write("changed.txt", Encoding.UTF8.GetBytes(changed)), "--decisions", decisions).ShouldBe(1);

        _run.Error.ShouldContain("第 2 行的处理意见没有对应的问题");
        _run.Output.ShouldContain("✗ 不通过：1 处错误");
    }

    [Theory]
    [InlineData("没有这一栏\n")]
    [InlineData(null)]
    public void DecisionsThatCannotBeUsedAreWrongUsage(string? content)
    {
        string file = content is null ? At("gone.csv") : _run.Write("decisions.csv", Encoding.UTF8.GetBytes(content));

        _run.Run("check", CommandRun.Sample("clean-cells.txt"), "--decisions", file).ShouldBe(2);

        _run.Error.ShouldContain(file);
    }

    [Fact]
    public void DecisionsAndReportBesideTheDocumentsAreNoDocuments()
    {
        _run.Write("all/one.txt", File.ReadAllBytes(CommandRun.Sample("faulty-statements.txt")));
        string decisions = Decide("误报,口径不同", "all/意见.csv");

        _run.Run("check", Path.Combine(_run.Folder, "all"), "--decisions", decisions, "--format", "html", "-o", At("all/报告.html")).ShouldBe(0);
        _run.Run("check", Path.Combine(_run.Folder, "all"), "--decisions", decisions, "--format", "html", "-o", At("all/报告.html")).ShouldBe(0);

        File.ReadAllText(At("all/报告.html")).ShouldContain("检查报告：one.txt");
    }

    /// <summary>A file that decides every finding of a sample alike, made from its JSON.</summary>
    private string Decide(string outcomeAndReason, string name = "decisions.csv")
    {
        _run.Run("check", CommandRun.Sample("faulty-statements.txt"), "--format", "json");
        var rows = JsonDocument.Parse(_run.Output).RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Select(finding => $"{outcomeAndReason},{finding.GetProperty("fingerprint").GetString()}");
        return _run.Write(name, Encoding.UTF8.GetBytes("处理结果,处理意见,指纹\n" + string.Join('\n', rows) + "\n"));
    }

    private string At(string name) => Path.Combine(_run.Folder, name);

    public void Dispose() => _run.Dispose();
}
