using Mingsuan.Core.Findings;

namespace Mingsuan.Reports;

/// <summary>A finding with the number by which people speak of it; the same in every form of the report.</summary>
/// <param name="Number">From 1, running through all documents.</param>
/// <param name="Finding">The finding.</param>
public sealed record NumberedFinding(int Number, Finding Finding);

/// <summary>Findings of one severity with one kind of cause.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Cause">The kind of cause, as a heading.</param>
/// <param name="Findings">At least one.</param>
public sealed record FindingGroup(Severity Severity, Message Cause, IReadOnlyList<NumberedFinding> Findings);

/// <summary>The findings of a document in the order of the report.</summary>
/// <param name="Document">The document.</param>
/// <param name="Groups">The open findings: errors first, then warnings, then notes; in each the figures that are wrong first.</param>
/// <param name="Settled">The findings that a reviewer has settled.</param>
/// <param name="Unread">Notes on what the reader did not understand.</param>
public sealed record NumberedReport(ReportedDocument Document, IReadOnlyList<FindingGroup> Groups, IReadOnlyList<NumberedFinding> Settled, IReadOnlyList<NumberedFinding> Unread)
{
    private static readonly Message Suspected = new("一个数字有误，已能指出", "one figure is wrong, and it is known which");
    private static readonly Message Contradiction = new("数字互相矛盾，须对照账簿", "figures contradict each other; compare the books");

    /// <summary>All findings in the order of their numbers.</summary>
    public IEnumerable<NumberedFinding> All => Groups.SelectMany(group => group.Findings).Concat(Unread).Concat(Settled);

    /// <summary>Numbers the findings of documents.</summary>
    /// <param name="documents">The documents in order.</param>
    /// <param name="rules">The rules by id; a rule that is not among them heads its group by its id.</param>
    public static IReadOnlyList<NumberedReport> Of(IReadOnlyList<ReportedDocument> documents, IReadOnlyDictionary<string, RuleInfo> rules)
    {
        int number = 0;
        return [.. documents.Select(document => Of(document, rules, ref number))];
    }

    private static NumberedReport Of(ReportedDocument document, IReadOnlyDictionary<string, RuleInfo> rules, ref int number)
    {
        var findings = document.Report?.Findings ?? [];
        var groups = new List<FindingGroup>();
        foreach (var group in findings.Where(finding => finding.IsOpen && !IsAboutReading(finding)).GroupBy(finding => (finding.Severity, Cause: CauseOf(finding, rules))).OrderByDescending(group => group.Key.Severity).ThenBy(group => Rank(group.Key.Cause)))
        {
            groups.Add(new FindingGroup(group.Key.Severity, group.Key.Cause, Numbered(group, ref number)));
        }

        var unread = Numbered(findings.Where(finding => finding.IsOpen && IsAboutReading(finding)), ref number);
        return new NumberedReport(document, groups, Numbered(findings.Where(finding => !finding.IsOpen), ref number), unread);
    }

    private static List<NumberedFinding> Numbered(IEnumerable<Finding> findings, ref int number)
    {
        var numbered = new List<NumberedFinding>();
        foreach (var finding in findings)
        {
            numbered.Add(new NumberedFinding(++number, finding));
        }

        return numbered;
    }

    private static Message CauseOf(Finding finding, IReadOnlyDictionary<string, RuleInfo> rules) =>
        finding.Suspect is not null ? Suspected
        : finding.Relations.Count > 0 && finding.Severity != Severity.Info ? Contradiction
        : rules.TryGetValue(finding.Rule, out var rule) ? new Message("要求：" + rule.Statement.Chinese, "Required: " + rule.Statement.English)
        : new Message("规则 " + finding.Rule, "Rule " + finding.Rule);

    private static int Rank(Message cause) => cause == Suspected ? 0 : cause == Contradiction ? 1 : 2;

    private static bool IsAboutReading(Finding finding) => finding.Severity == Severity.Info && finding.Rule.StartsWith("READ-", StringComparison.Ordinal);
}
