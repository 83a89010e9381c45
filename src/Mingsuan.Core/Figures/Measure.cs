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

    /// <summary>What had been budgeted for the year, beside what was spent: 预算数 beside 决算数 in final accounts.</summary>
    Planned,

    /// <summary>The difference between the two years, signed.</summary>
    Change,

    /// <summary>The change as a percentage of the year before.</summary>
    Growth,

    /// <summary>The part of a whole, in percent.</summary>
    Share,

    /// <summary>A number of things, without a unit of money.</summary>
    Count,
}

/// <summary>What can be done with a measure.</summary>
public static class Measures
{
    /// <summary>True when the answers for the parts of a whole add up to the answer for the whole: money does, a percentage does not.</summary>
    public static bool AddsUp(this Measure measure) => measure is not (Measure.Growth or Measure.Share);
}
