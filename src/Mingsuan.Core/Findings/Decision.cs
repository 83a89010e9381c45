namespace Mingsuan.Core.Findings;

/// <summary>What a reviewer decided about a finding.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Reason">Why, in the reviewer's words; never empty for an accepted finding.</param>
/// <param name="By">Who decided; may be empty.</param>
/// <param name="Date">When, as the reviewer wrote it; may be empty.</param>
public sealed record Decision(DecisionOutcome Outcome, string Reason, string By, string Date)
{
    /// <summary>True when the finding is settled although the document still shows it: it is shown apart and fails no check.</summary>
    public bool Settles => Outcome is DecisionOutcome.FalseAlarm or DecisionOutcome.Accepted;
}

/// <summary>The decisions that a reviewer can take.</summary>
public enum DecisionOutcome
{
    /// <summary>属实: the document is wrong and is to be mended; the finding stays open until it is.</summary>
    Confirmed,

    /// <summary>已整改: said to be mended; a finding that is still there stays open.</summary>
    Corrected,

    /// <summary>误报: the document is right, the program is not.</summary>
    FalseAlarm,

    /// <summary>接受: the document stays as it is, for a reason.</summary>
    Accepted,
}
