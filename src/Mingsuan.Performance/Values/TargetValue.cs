namespace Mingsuan.Performance.Values;

/// <summary>The meaning of a target value cell (指标值), independent of how it was spelled.</summary>
public abstract record TargetValue
{
    /// <summary>The kind under which the public JSON shows it.</summary>
    public abstract TargetKind Kind { get; }
}

/// <summary>One number: ≥90%, 30人, ≤1.5万元, 45元/人.</summary>
/// <param name="Comparator">The printed comparator; null when none is printed.</param>
/// <param name="Quantity">Number and unit.</param>
public sealed record ThresholdValue(Comparator? Comparator, Quantity Quantity) : TargetValue
{
    /// <summary>Words before the number that say what it counts (“住宿费” in 住宿费80元); empty for none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Words after the unit (“乡镇” in 10个乡镇); empty for none.</summary>
    public string Noun { get; init; } = "";

    /// <inheritdoc/>
    public override TargetKind Kind => Quantity.Kind == UnitKind.Rate ? TargetKind.Rate : TargetKind.Threshold;
}

/// <summary>Both ends of a range, ends included: 80%-90%, 10至15人.</summary>
/// <param name="Low">Lower end; its unit is the range's.</param>
/// <param name="High">Upper end; its unit is the range's.</param>
/// <param name="Unit">Unit of both ends; null when none is printed.</param>
public sealed record RangeValue(decimal Low, decimal High, UnitOfMeasure? Unit) : TargetValue
{
    /// <summary>Words before the first number; empty for none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Words after the unit; empty for none.</summary>
    public string Noun { get; init; } = "";

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Range;
}

/// <summary>Which way a relative target points.</summary>
public enum ChangeDirection
{
    /// <summary>提高, 增长.</summary>
    Increase,

    /// <summary>下降, 减少.</summary>
    Decrease,

    /// <summary>持平, 不变.</summary>
    Unchanged,

    /// <summary>不超过, …内.</summary>
    NotAbove,
}

/// <summary>A target that is measured against something else: 与上年持平, 较上年提高5%, 不超过预算.</summary>
/// <param name="Direction">Which way.</param>
/// <param name="Baseline">Against what (上年, 预算); null when it is not said (提高5%).</param>
/// <param name="Comparator">Comparator of the amount; null for none.</param>
/// <param name="Amount">By how much; null when it is not said.</param>
public sealed record RelativeValue(ChangeDirection Direction, string? Baseline, Comparator? Comparator, Quantity? Amount) : TargetValue
{
    /// <summary>What changes (“维护成本”); empty for none.</summary>
    public string Label { get; init; } = "";

    /// <summary>A threshold when an amount is given, else words.</summary>
    public override TargetKind Kind => Amount is null ? TargetKind.Qualitative : TargetKind.Threshold;
}

/// <summary>What sort of words a qualitative target uses.</summary>
public enum QualitativeForm
{
    /// <summary>A direction or state without measure: 显著提升, 效果显著.</summary>
    Degree,

    /// <summary>A level of a scale: 优, 良好, 较好及以上, 很满意.</summary>
    Level,

    /// <summary>In time, without a date: 及时, 按时发放.</summary>
    Timely,

    /// <summary>As some other document says: 按文件要求发放.</summary>
    AsRuled,

    /// <summary>Free text.</summary>
    Statement,
}

/// <summary>A target in words.</summary>
/// <param name="Form">What sort of words.</param>
/// <param name="Phrase">The words, spaces and full-width forms normalised.</param>
public sealed record QualitativeValue(QualitativeForm Form, string Phrase) : TargetValue
{
    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Qualitative;
}

/// <summary>Several values in one cell: 12个乡镇、4个中心.</summary>
/// <param name="Parts">At least two values.</param>
public sealed record CompoundValue(ValueList<TargetValue> Parts) : TargetValue
{
    /// <summary>Whether the parts are the levels of a scale (90%以上为优；80%-90%为良) and not several targets.</summary>
    public bool IsGradeScale { get; init; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Compound;
}

/// <summary>A cell that cannot be read as a target.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Text">The cell, spaces and full-width forms normalised.</param>
public sealed record UnreadableValue(UnreadableReason Reason, string Text) : TargetValue
{
    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Unreadable;
}
