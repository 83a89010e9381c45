using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Money;

namespace Mingsuan.Core.Figures;

/// <summary>
/// A published number with the question that it answers. Two figures are the same only when they stand at the same place,
/// so figures are compared by reference.
/// </summary>
/// <param name="measure">What is measured.</param>
/// <param name="coordinates">The question, or null when the labels around the number are not understood.</param>
/// <param name="amount">The amount; zero for a blank cell.</param>
/// <param name="state">Printed, blank or uncertain.</param>
/// <param name="place">Where it stands.</param>
public sealed class Figure(Measure measure, Coordinates? coordinates, Amount amount, FigureState state, Place place)
{
    /// <summary>What is measured.</summary>
    public Measure Measure { get; } = measure;

    /// <summary>The question, or null when the labels around the number are not understood.</summary>
    public Coordinates? Coordinates { get; } = coordinates;

    /// <summary>The amount; zero for a blank cell.</summary>
    public Amount Amount { get; } = amount;

    /// <summary>Printed, blank or uncertain.</summary>
    public FigureState State { get; } = state;

    /// <summary>Where it stands.</summary>
    public Place Place { get; } = place;

    /// <summary>True when introduced by “其中” (“of which”): a part that may stand without its siblings.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The label of the row, for messages; in a sentence the words that ask the question.</summary>
    public string RowLabel { get; init; } = string.Empty;

    /// <summary>The heading of the column, for messages; in a sentence the heading of its section.</summary>
    public string ColumnLabel { get; init; } = string.Empty;

    /// <summary>How a number of running text stands to its neighbours; null in a statement.</summary>
    public SentenceLinks? Sentence { get; init; }

    /// <summary>True for a number that the reader counted itself (the target tables that are there): it is a fact and never the suspect.</summary>
    public bool IsFact { get; init; }

    /// <summary>True when the number is printed and its place is certain.</summary>
    public bool IsPrinted => State == FigureState.Printed;

    /// <summary>All exact values in yuan that the figure can stand for; exactly zero for a blank cell; a count is not rounded.</summary>
    public Interval Interval => State == FigureState.Blank ? Interval.Zero
        : Measure == Measure.Count || Sentence is { IsExact: true } ? Interval.Exactly(Amount.InYuan)
        : Amount.Interval;

    /// <inheritdoc />
    public override string ToString() => $"{Amount} @ {Coordinates}";
}
