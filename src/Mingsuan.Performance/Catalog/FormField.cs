namespace Mingsuan.Performance.Catalog;

/// <summary>What a phrase of a target form stands for.</summary>
public enum FormField
{
    /// <summary>Project code.</summary>
    Code,

    /// <summary>Project name.</summary>
    Name,

    /// <summary>Code and name in one cell.</summary>
    CodeAndName,

    /// <summary>Unit of the amounts.</summary>
    Unit,

    /// <summary>Amount of the year.</summary>
    Budget,

    /// <summary>Amount of the whole period.</summary>
    PeriodBudget,

    /// <summary>Money from the budget.</summary>
    Fiscal,

    /// <summary>Other money.</summary>
    Other,

    /// <summary>Money of the central government.</summary>
    Central,

    /// <summary>Money of the province.</summary>
    Provincial,

    /// <summary>Money of city, county or district.</summary>
    Local,

    /// <summary>Money raised by the unit itself.</summary>
    Self,

    /// <summary>Opens the block of amounts; a text inside is what the money is for.</summary>
    Funding,

    /// <summary>What the money is for.</summary>
    Purpose,

    /// <summary>Opens the spending plan: the dates follow.</summary>
    Plan,

    /// <summary>The values of the spending plan follow.</summary>
    PlanValues,

    /// <summary>Goals of the year, or of both halves.</summary>
    Goal,

    /// <summary>Goals of the whole period.</summary>
    PeriodGoal,

    /// <summary>Heading of the half that is about the whole period.</summary>
    PeriodSection,

    /// <summary>Heading of the half that is about the year; also the label of the year's goals.</summary>
    AnnualSection,

    /// <summary>Opens the block of indicators.</summary>
    Indicators,

    /// <summary>Another labelled field.</summary>
    Attribute,

    /// <summary>A labelled field that stands at the foot of a form.</summary>
    Footer,
}

/// <summary>What a column of the indicators holds.</summary>
public enum IndicatorColumn
{
    /// <summary>一级指标.</summary>
    Level1,

    /// <summary>二级指标.</summary>
    Level2,

    /// <summary>三级指标.</summary>
    Level3,

    /// <summary>The description.</summary>
    Description,

    /// <summary>The value in one cell.</summary>
    Value,

    /// <summary>The comparison sign alone.</summary>
    Symbol,

    /// <summary>The number alone.</summary>
    Number,

    /// <summary>The unit alone.</summary>
    Unit,

    /// <summary>The basis of the value.</summary>
    Basis,

    /// <summary>How the result is graded.</summary>
    Standard,

    /// <summary>The weight.</summary>
    Weight,
}
