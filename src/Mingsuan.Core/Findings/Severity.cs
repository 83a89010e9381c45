namespace Mingsuan.Core.Findings;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing: a rounding difference, a relation that could not be checked.</summary>
    Info,

    /// <summary>Very likely wrong, or against guidance; a person must decide.</summary>
    Warning,

    /// <summary>A figure or statement is wrong, or a required part is missing.</summary>
    Error,
}
