using System.Text.Json;
using Mingsuan.Core.Findings;

namespace Mingsuan.Corpus.Tests;

/// <summary>The fictional samples: known faults are found at their lines, clean documents stay clean.</summary>
public class TargetSampleTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "documents");

    [Fact]
    public void EveryKnownFaultIsFoundAtItsLine_AndNothingElse()
    {
        var findings = TargetTables.Of(Path.Combine(Samples, "faulty-targets.txt")).Findings;
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Samples, "expected.json")));
        var explained = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var fault in expected.RootElement.GetProperty("faults").EnumerateArray().Where(fault => fault.GetProperty("document").GetString() == "faulty-targets.txt"))
        {
            List<string?> rules = [fault.GetProperty("rule").GetString()];
            if (fault.TryGetProperty("also", out var also))
            {
                rules.AddRange(also.EnumerateArray().Select(rule => rule.GetString()));
            }

            int line = fault.GetProperty("line").GetInt32();
            var found = findings.Where(finding => rules.Contains(finding.Rule) && finding.Places.Any(place => place.Line == line)).ToList();
            found.ShouldNotBeEmpty($"{fault.GetProperty("kind").GetString()} in line {line}");
            explained.UnionWith(found);
        }

        findings.Where(finding => finding.Severity != Severity.Info && !explained.Contains(finding)).Select(finding => finding.Message.Chinese).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("clean-cells.txt", 4)]
    [InlineData("clean-gb18030.txt", 3)]
    [InlineData("clean-pdftext.txt", 4)]
    [InlineData("clean-tabs.txt", 5)]
    [InlineData("clean-targets.md", 4)]
    public void CleanDocumentHasNoErrorsAndWarnings(string name, int tables)
    {
        var targets = TargetTables.Of(Path.Combine(Samples, name));
        targets.Targets.Count.ShouldBe(tables);
        targets.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message.Chinese).ShouldBeEmpty();
    }
}
