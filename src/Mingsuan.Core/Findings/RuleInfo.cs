namespace Mingsuan.Core.Findings;

/// <summary>What a rule is, for lists of rules and for findings.</summary>
/// <param name="Id">The stable id, as in the rules catalogue: <c>PF-UNIT</c>.</param>
/// <param name="Severity">How grave a plain violation is; a rule may report less grave cases as warning or info.</param>
/// <param name="Statement">One line that says what must hold.</param>
/// <param name="Source">The legal or arithmetic source.</param>
public sealed record RuleInfo(string Id, Severity Severity, Message Statement, string Source)
{
    /// <summary>How sure the source is; known from the documents that it cites.</summary>
    public SourceStanding Standing { get; init; } = SourceStandings.Of(Source);
}
