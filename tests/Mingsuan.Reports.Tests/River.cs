using System.Text;
using Mingsuan.Checking;
using Mingsuan.Checking.Rules;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Performance;
using Mingsuan.Reading;
using Mingsuan.Reports.Decisions;
using Mingsuan.Reports.Excerpts;
using Mingsuan.Statements;

namespace Mingsuan.Reports.Tests;

/// <summary>
/// A small document of a fictional department, with a wrong figure and with texts that try to become script or formula; and a
/// report on it whose findings stand here, so that new rules do not change these tests.
/// </summary>
internal static class River
{
    private static readonly DisclosureReader Disclosures = new(
        LexiconLoader.Load(Path.Combine(TestFiles.Root, "catalog", "lexicon")), Catalogue.Load(Path.Combine(TestFiles.Root, "catalog", "codes")));

    public static readonly IReadOnlyDictionary<string, RuleInfo> Rules = CheckingRules.Relations.Concat(CheckingRules.Sentences).Concat(CheckingRules.Disclosures.Select(rule => rule.Info))
        .Append(new RuleInfo("T-TEXT", Severity.Error, new("文字与报表一致", "the text agrees with the statements"), "测试依据〔2024〕1号") { Standing = SourceStanding.Verified })
        .DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id);

    public static string Text { get; } = File.ReadAllText(Path.Combine(TestFiles.Folder, "Fixtures", "river.txt"));

    /// <summary>The document with the findings of every kind of place.</summary>
    public static ReportedDocument Document { get; } = Read(Text);

    /// <summary>Reads a variant of the text; findings whose words are no longer there are left out.</summary>
    public static ReportedDocument Read(string text, string name = "river.txt")
    {
        var document = new DocumentReader().Read(Encoding.UTF8.GetBytes(text), name);
        var disclosure = Disclosures.Read(document);
        var report = new DisclosureChecker().Check(disclosure);
        var outline = OutlineReader.Read(document);
        var findings = report.Findings.Where(finding => finding.Suspect is not null).Concat(Written(text)).ToList();
        var signed = new Fingerprints(disclosure, new SourceIndex(outline)).Sign(findings);
        return new ReportedDocument(name, report with { Findings = signed }, outline, new TargetTableReader().Read(document, disclosure.FiscalYear), null);
    }

    public static ReportedDocument With(this ReportedDocument document, DecisionBook book) =>
        document with { Report = document.Report! with { Findings = book.Apply(document.Report.Findings) } };

    public static Finding Find(this ReportedDocument document, string rule) => document.Report!.Findings.First(finding => finding.Rule == rule);

    private static IEnumerable<Finding> Written(string text)
    {
        const string Sentence = "T-TEXT";
        string[] lines = text.Split('\n');
        if (At(lines, "基本支出369.90万元") is { } amount)
        {
            yield return new Finding(Sentence, Severity.Error, new("正文“基本支出369.90万元”与<b>报表</b>不一致。", "The text “基本支出369.90万元” does not agree with <b>the statement</b>."), "测试依据〔2024〕1号", [amount])
            { Expected = "370.00", Actual = "369.90", Difference = "-0.10" };
        }

        if (At(lines, "≥90%") is { } cost)
        {
            yield return new Finding("T-CELL", Severity.Warning, new("成本指标不写百分比。", "A cost is no percentage."), "=1+1", [cost, At(lines, "反映成本")!]) { Actual = "≥90%" };
        }

        yield return new Finding("T-ALL", Severity.Warning, new("缺少“名词解释”。", "“名词解释” is missing."), "测试依据", []);
        yield return new Finding("READ-NONE", Severity.Info, new("有一张表没有读懂。", "One table was not understood."), "阅读说明", []);
    }

    private static Place? At(string[] lines, string words)
    {
        int line = Array.FindIndex(lines, candidate => candidate.Contains(words, StringComparison.Ordinal));
        return line < 0 ? null : new Place(null, null, null, line + 1, null, words);
    }
}
