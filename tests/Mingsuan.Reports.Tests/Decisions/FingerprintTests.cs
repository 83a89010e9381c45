namespace Mingsuan.Reports.Tests.Decisions;

public sealed class FingerprintTests
{
    private static readonly string?[] Before = Names(River.Document);

    [Fact]
    public void EveryFindingHasItsOwn() => Before.ShouldBeUnique();

    [Fact]
    public void MovedLinesChangeNothing() =>
        Names(River.Read("\n\n说明：本文件由办公室整理。\n\n" + River.Text.Replace("\n第二部分", "\n\n\n第二部分", StringComparison.Ordinal))).ShouldBe(Before);

    [Fact]
    public void ANewNameOfTheFileChangesNothing() => Names(River.Read(River.Text, "另存.txt")).ShouldBe(Before);

    [Fact]
    public void BlanksAndThousandsSeparatorsChangeNothing() =>
        Names(River.Read(River.Text.Replace("1290.90", "1,290.90", StringComparison.Ordinal).Replace("绩效目标表\n", "绩效目标表 \n", StringComparison.Ordinal))).ShouldBe(Before);

    [Fact]
    public void AnotherWordingOfTheMessageChangesNothing()
    {
        var report = River.Document.Report!;
        var reworded = report.Findings.Select(finding => finding with { Message = new(finding.Message.Chinese.Replace("请更正", "请改正", StringComparison.Ordinal), "reworded") }).ToList();

        Sign(reworded).ShouldBe(Before);
    }

    [Fact]
    public void AChangedFigureMakesItsFindingNewAndNoOther()
    {
        var after = Names(River.Read(River.Text.Replace("1290.90", "1290.80", StringComparison.Ordinal)));

        after[0].ShouldNotBe(Before[0]);
        after[1..].ShouldBe(Before[1..]);
    }

    [Fact]
    public void AChangedPartOfABrokenSumMakesTheFindingNew() =>
        Names(River.Read(River.Text.Replace("防汛\t200.00\t\t200.00", "防汛\t200.01\t\t200.01", StringComparison.Ordinal)))[0].ShouldNotBe(Before[0]);

    [Fact]
    public void AChangedSentenceMakesItsFindingNew()
    {
        var after = Names(River.Read(River.Text.Replace("2024年支出预算1209.90万元", "2024年支出预算1209.91万元", StringComparison.Ordinal)));

        after[1].ShouldNotBe(Before[1]);
        after[2..].ShouldBe(Before[2..]);
    }

    [Fact]
    public void AnotherDepartmentIsAnotherDocument()
    {
        var after = Names(River.Read(River.Text.Replace("柳溪县", "青石县", StringComparison.Ordinal)));

        after.ShouldAllBe(name => !Before.Contains(name));
    }

    [Fact]
    public void FindingsWithTheSameContentAreToldApartByTheirOrder()
    {
        var finding = River.Document.Find("T-ALL");

        Sign([finding, finding])[1].ShouldBe(Sign([finding])[0] + "-2");
    }

    private static string?[] Names(ReportedDocument document) => [.. document.Report!.Findings.Select(finding => finding.Fingerprint)];

    private static string?[] Sign(IReadOnlyList<Core.Findings.Finding> findings) =>
        [.. new Reports.Decisions.Fingerprints(River.Document.Report!.Disclosure, new Reports.Excerpts.SourceIndex(River.Document.Outline!)).Sign(findings).Select(finding => finding.Fingerprint)];
}
