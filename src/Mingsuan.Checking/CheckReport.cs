using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking;

/// <summary>What came of checking one disclosure.</summary>
/// <param name="Disclosure">What was checked.</param>
/// <param name="Findings">Errors first, then warnings, then the rest, each in the order of the document.</param>
/// <param name="Relations">Every relation with its verdict: what holds is recorded as well as what does not.</param>
public sealed record CheckReport(Disclosure Disclosure, IReadOnlyList<Finding> Findings, IReadOnlyList<CheckedRelation> Relations)
{
    /// <summary>How many findings have a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>How many findings of a severity no reviewer has settled.</summary>
    public int CountOpen(Severity severity) => Findings.Count(finding => finding.Severity == severity && finding.IsOpen);

    /// <summary>How many relations have a verdict.</summary>
    public int Count(Verdict verdict) => Relations.Count(relation => relation.Verdict == verdict);
}
