using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>A number of a sentence before its question is settled.</summary>
/// <param name="Measure">What it measures.</param>
/// <param name="Subject">What it is said of.</param>
/// <param name="Value">Signed.</param>
/// <param name="Unit">As the sentence states it.</param>
/// <param name="Decimals">As printed.</param>
internal sealed record Draft(Measure Measure, Subject Subject, decimal Value, MoneyUnit Unit, int Decimals)
{
    /// <summary>The passage.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The offset of the number in the passage.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the number, without its unit.</summary>
    public required int Length { get; init; }

    /// <summary>The offset where the words begin that ask the question.</summary>
    public required int LabelStart { get; init; }

    /// <summary>The length of those words with the number and its unit.</summary>
    public required int QuoteLength { get; init; }

    /// <summary>The section's heading.</summary>
    public required string Section { get; init; }

    /// <summary>What a change or growth rate compares with.</summary>
    public Measure ComparedWith { get; init; } = Measure.PriorYearBudget;

    /// <summary>The year that the sentence names for the number, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The year that the sentence compares with, or null.</summary>
    public int? BaseYear { get; init; }

    /// <summary>The whole of a share that is named, or null.</summary>
    public Coordinates? WholeQuestion { get; init; }

    /// <summary>True when words say it (持平), no number.</summary>
    public bool IsExact { get; init; }

    /// <summary>What it may be said of instead, when the words leave it open; null when they do not.</summary>
    public Subject? Alternative { get; init; }

    /// <summary>The number of the draft among all.</summary>
    public int Order { get; init; }
}
