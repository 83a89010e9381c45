namespace Mingsuan.Core.Dimensions;

/// <summary>How the members of a dimension come about.</summary>
public enum DimensionKind
{
    /// <summary>Listed once and for all, in a tree.</summary>
    Closed,

    /// <summary>Classification codes: 201 covers 20132, which covers 2013201.</summary>
    Codes,

    /// <summary>Names of units or projects: no name covers another.</summary>
    Names,
}
