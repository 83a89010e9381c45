namespace Mingsuan.Publishing.Narratives;

/// <summary>A number that a sentence states, in writing and in reading back.</summary>
/// <param name="Measure">What is stated: <c>amount</c>, <c>share</c>, <c>change</c>, <c>growth</c>, <c>count</c>, <c>value</c>.</param>
/// <param name="Subject">What it is about: coordinates as text, or the key of a value.</param>
/// <param name="Printed">Digit for digit; a change with its sign.</param>
public sealed record NarrativeFigure(string Measure, string Subject, string Printed)
{
    /// <summary>What a share is a share of, as coordinates; null for other figures.</summary>
    public string? Whole { get; init; }
}

/// <summary>A paragraph with the numbers that it states.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Figures">In the order of the text.</param>
public sealed record NarrativeText(string Text, IReadOnlyList<NarrativeFigure> Figures);
