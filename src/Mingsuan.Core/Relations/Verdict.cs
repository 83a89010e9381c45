namespace Mingsuan.Core.Relations;

/// <summary>What came of checking a relation.</summary>
public enum Verdict
{
    /// <summary>The sum equals the total as printed.</summary>
    Exact,

    /// <summary>Only the intervals meet: rounding explains the difference.</summary>
    Rounding,

    /// <summary>No exact values round to these figures.</summary>
    Broken,

    /// <summary>It could not be judged; the relation says why.</summary>
    Unchecked,
}
