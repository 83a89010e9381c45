using System.Text.Json;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Corpus.Tests;

/// <summary>The project's own fictional documents, held against the faults that were put into them.</summary>
public class SampleDocumentsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "documents");
    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json"))).RootElement;

    public static TheoryData<string> CleanDocuments => [.. Expected.GetProperty("clean").EnumerateArray().Select(name => name.GetString()!)];

    [Theory]
    [MemberData(nameof(CleanDocuments))]
    public void ACleanDocumentHasNoBrokenRelation(string name)
    {
        var report = Repository.Checker.Check(Repository.Read(File.ReadAllBytes(Path.Combine(Folder, name)), name));

        report.Count(Verdict.Broken).ShouldBe(0);
        report.Count(Severity.Error).ShouldBe(0);
    }

    [Theory]
    [InlineData("faulty-statements.txt")]
    [InlineData("faulty-pdftext.txt")]
    public void EveryFaultOfAStatementIsOneErrorThatNamesTheFigureAndItsRightValue(string name)
    {
        var report = Repository.Checker.Check(Repository.Read(File.ReadAllBytes(Path.Combine(Folder, name)), name));
        var errors = report.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        var faults = Expected.GetProperty("faults").EnumerateArray().Where(fault => fault.GetProperty("document").GetString() == name).ToList();

        errors.Count.ShouldBe(faults.Count);
        foreach (var fault in faults)
        {
            errors.ShouldContain(finding => finding.Suspect != null
                && finding.Suspect.Place.Line == fault.GetProperty("line").GetInt32()
                && finding.Actual == fault.GetProperty("printed").GetString()
                && finding.Expected == fault.GetProperty("right").GetString());
        }
    }

    [Fact]
    public void RoundingDifferencesAreRoundingNotErrors()
    {
        foreach (var group in Expected.GetProperty("rounding").EnumerateArray().GroupBy(item => item.GetProperty("document").GetString()!))
        {
            var report = Repository.Checker.Check(Repository.Read(File.ReadAllBytes(Path.Combine(Folder, group.Key)), group.Key));
            foreach (var item in group)
            {
                report.Relations.ShouldContain(relation => relation.Verdict == Verdict.Rounding
                    && relation.Relation.Total.Place.Line == item.GetProperty("line").GetInt32()
                    && relation.Relation.Total.Place.Text == item.GetProperty("printed").GetString());
            }
        }
    }
}
