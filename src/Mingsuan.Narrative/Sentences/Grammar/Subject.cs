using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>What a sentence speaks of: a question, and the numbers that it states of it.</summary>
/// <param name="question">The question as the words ask it.</param>
/// <param name="whole">What it is a part of (其中), or null.</param>
internal sealed class Subject(Coordinates question, Subject? whole)
{
    private readonly Dictionary<Measure, Draft> _drafts = [];

    /// <summary>The question as the words ask it.</summary>
    public Coordinates Question { get; set; } = question;

    /// <summary>What it is a part of, or null.</summary>
    public Subject? Whole { get; } = whole;

    /// <summary>The list of parts that it stands in; null when it is no part.</summary>
    public PartList? List { get; init; }

    /// <summary>The subject at the top; all below it are read under the same scope.</summary>
    public Subject Top => Whole?.Top ?? this;

    /// <summary>The question without what is counted: what an amount of money asks.</summary>
    public Coordinates MoneyQuestion => Question.Without(StandardDimensions.Counted);

    /// <summary>What is counted, or null.</summary>
    public string? Counted => Question[StandardDimensions.Counted] is { IsRoot: false } member ? member.Id : null;

    /// <summary>The first number of a measure that was stated of it, or null.</summary>
    public Draft? this[Measure measure] => _drafts.GetValueOrDefault(measure);

    /// <summary>Adds a number.</summary>
    public void Add(Draft draft) => _drafts.TryAdd(draft.Measure, draft);
}
