namespace Mingsuan.Core.Figures;

/// <summary>How sure it is that a number stands at its coordinates.</summary>
public enum FigureState
{
    /// <summary>Printed there.</summary>
    Printed,

    /// <summary>The cell is there and blank: nothing, which a complete list counts as zero.</summary>
    Blank,

    /// <summary>The number is printed, but its column could not be told; it takes part in no verdict.</summary>
    Uncertain,
}
