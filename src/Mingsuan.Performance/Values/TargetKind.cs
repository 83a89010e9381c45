namespace Mingsuan.Performance.Values;

/// <summary>The kinds of target value that the public JSON names.</summary>
public enum TargetKind
{
    /// <summary>One number, with or without comparator: ≥90%.</summary>
    Threshold,

    /// <summary>From one number to another: 80%-90%.</summary>
    Range,

    /// <summary>A number per something: 45元/人.</summary>
    Rate,

    /// <summary>A date, a period, or a rhythm: 12月底前, 每季度末.</summary>
    Deadline,

    /// <summary>Words: 显著提升.</summary>
    Qualitative,

    /// <summary>Several values in one cell.</summary>
    Compound,

    /// <summary>Cannot be read as a target; the reason is kept.</summary>
    Unreadable,
}
