namespace Mingsuan.Core.Figures;

/// <summary>What a published number measures at its coordinates.</summary>
public enum Measure
{
    /// <summary>The budget of the document's year.</summary>
    Budget,

    /// <summary>The budget of the year before.</summary>
    PriorYearBudget,

    /// <summary>What was spent or received in the year before.</summary>
    PriorYearExecution,

    /// <summary>The difference between the two years, signed.</summary>
    Change,

    /// <summary>The change as a percentage of the year before.</summary>
    Growth,

    /// <summary>The part of a whole, in percent.</summary>
    Share,

    /// <summary>A number of things, without a unit of money.</summary>
    Count,
}
