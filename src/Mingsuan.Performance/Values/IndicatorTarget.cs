namespace Mingsuan.Performance.Values;

/// <summary>A target value cell: its exact text, its reading, and what is doubtful about the reading.</summary>
/// <param name="Text">The cell as printed, nothing changed.</param>
/// <param name="Value">The reading.</param>
/// <param name="Doubts">Reasons to be unsure; empty for a certain reading.</param>
public sealed record IndicatorTarget(string Text, TargetValue Value, ValueList<Doubt> Doubts)
{
    /// <summary>The kind of the reading.</summary>
    public TargetKind Kind => Value.Kind;

    /// <summary>Whether the cell was read and nothing is doubtful.</summary>
    public bool IsCertain => Doubts.Count == 0 && Value is not UnreadableValue;

    /// <summary>Whether a doubt of this kind was noted.</summary>
    /// <param name="kind">The kind of doubt.</param>
    /// <returns>True when noted.</returns>
    public bool Has(DoubtKind kind) => Doubts.Any(doubt => doubt.Kind == kind);
}
