using Mingsuan.Core.Dimensions;

namespace Mingsuan.Publishing.Layouts;

/// <summary>A row, or a list of rows, of a statement's layout. All meanings come from the lexicon and the code lists.</summary>
/// <param name="Meaning">What it restricts, its section included.</param>
public abstract record LayoutRow(Coordinates Meaning)
{
    /// <summary>How many steps its label stands in.</summary>
    public int Indent { get; init; }
}

/// <summary>A row that is always printed.</summary>
/// <param name="Label">As printed; may hold <c>{department}</c>.</param>
/// <param name="Meaning">What it restricts.</param>
/// <param name="IsTotal">True for a row that sums up others.</param>
public sealed record FixedRow(string Label, Coordinates Meaning, bool IsTotal) : LayoutRow(Meaning);

/// <summary>A blank row, for the look of a form.</summary>
public sealed record BlankRow() : LayoutRow(Coordinates.Everything);

/// <summary>One row for each member of a dimension that the ledger has money for.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Levels">The lengths of the codes that get rows (3, 5, 7); empty for a dimension of names.</param>
/// <param name="With">A second dimension by which rows of the last level are divided further, or null.</param>
/// <param name="IsNumbered">True when labels are numbered 一、 二、.</param>
/// <param name="Rows">What each row is divided into in turn; may be empty.</param>
/// <param name="Meaning">What the list restricts.</param>
public sealed record ExpandedRows(
    Dimension Dimension, IReadOnlyList<int> Levels, Dimension? With, bool IsNumbered, IReadOnlyList<LayoutRow> Rows, Coordinates Meaning) : LayoutRow(Meaning);
