using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Inspection.Files;

namespace Mingsuan.Web.Checking;

/// <summary>What came of a document that was handed in.</summary>
/// <param name="Checked">The report, its findings signed; or why there is none.</param>
/// <param name="Contents">The document understood; null when it could not be read.</param>
public sealed record DocumentResult(CheckedInput Checked, DocumentContents? Contents)
{
    /// <summary>A document that could not be checked.</summary>
    public static DocumentResult Failed(string name, Message problem) => new(new CheckedInput(new Input(name, name, null), null, problem), null);

    /// <summary>The result with what was decided about its findings.</summary>
    public DocumentResult With(IReadOnlyList<Storage.Books.Decision> decisions)
    {
        if (Checked.Report is not { } report || decisions.Count == 0)
        {
            return this;
        }

        var known = decisions.ToDictionary(decision => decision.Fingerprint, DecisionView.Of, StringComparer.Ordinal);
        IReadOnlyList<Finding> findings = [.. report.Findings.Select(finding => finding.Fingerprint is { } name && known.TryGetValue(name, out var decision) ? finding with { Decision = decision } : finding)];
        return this with { Checked = Checked with { Report = report with { Findings = findings } } };
    }
}

/// <summary>Decisions as they are stored and as reports show them.</summary>
internal static class DecisionView
{
    private static readonly (Storage.Books.DecisionKind Kind, DecisionOutcome Outcome)[] Pairs =
    [
        (Storage.Books.DecisionKind.Confirmed, DecisionOutcome.Confirmed),
        (Storage.Books.DecisionKind.Corrected, DecisionOutcome.Corrected),
        (Storage.Books.DecisionKind.FalseAlarm, DecisionOutcome.FalseAlarm),
        (Storage.Books.DecisionKind.Accepted, DecisionOutcome.Accepted),
    ];

    /// <summary>What can be chosen, in the order of the form.</summary>
    public static IReadOnlyList<DecisionOutcome> Outcomes { get; } = [.. Pairs.Select(pair => pair.Outcome)];

    /// <summary>The stored form of an outcome.</summary>
    public static Storage.Books.DecisionKind KindOf(DecisionOutcome outcome) => Pairs.First(pair => pair.Outcome == outcome).Kind;

    /// <summary>As a report shows it.</summary>
    public static Decision Of(Storage.Books.Decision stored) => new(
        Pairs.Where(pair => pair.Kind == stored.Kind).Select(pair => pair.Outcome).FirstOrDefault(DecisionOutcome.Accepted), stored.Reason, stored.Actor, stored.At[..10]);
}
