using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Figures;

/// <summary>How a number of running text stands to its neighbours: what it is a part of, what it is measured against.</summary>
/// <param name="Quote">The part of the sentence that states it, as printed.</param>
public sealed record SentenceLinks(string Quote)
{
    /// <summary>The figure whose part it is (其中), or the whole of a share; null when there is none.</summary>
    public Figure? Whole { get; init; }

    /// <summary>The whole of a share that names it (占…的), asked where no figure stands beside it; null when there is none.</summary>
    public Coordinates? WholeQuestion { get; init; }

    /// <summary>The amount that a share or growth rate is about; null when the sentence does not state it.</summary>
    public Figure? Current { get; init; }

    /// <summary>The change or the amount of the year before that a growth rate was worked out from; null when none is stated.</summary>
    public Figure? Basis { get; init; }

    /// <summary>What a change or growth rate compares with: the budget of the year before, or what was carried out in it.</summary>
    public Measure ComparedWith { get; init; } = Measure.PriorYearBudget;

    /// <summary>True for a part of a list that its words declare to be all (由…组成, 分别为).</summary>
    public bool ListIsComplete { get; init; }

    /// <summary>True for a part of a list of which another part is not understood.</summary>
    public bool ListHasUnknown { get; init; }

    /// <summary>True when words state it without a number that could be rounded: 持平, 无…预算.</summary>
    public bool IsExact { get; init; }
}
