using Mingsuan.Core.Money;

namespace Mingsuan.Publishing.Model;

/// <summary>A statement (预算公开表): heading, rows of labels and amounts, notes.</summary>
/// <param name="Id">Unique among the statements of the layout: <c>government-fund-expenditure</c>.</param>
/// <param name="Title">The title over the table.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Decimals">The decimals of its amounts, 0 to 6.</param>
/// <param name="Columns">From left to right; every row has one cell for each.</param>
/// <param name="Heading">The lines of the heading with their merged cells, from top to bottom; a cell that a merged one covers is not listed.</param>
/// <param name="Rows">Below the heading.</param>
public sealed record StatementBlock(
    string Id,
    string Title,
    MoneyUnit Unit,
    int Decimals,
    IReadOnlyList<StatementColumn> Columns,
    IReadOnlyList<IReadOnlyList<HeadingCell>> Heading,
    IReadOnlyList<StatementRow> Rows) : PublicationBlock
{
    /// <summary>The line above the title (预算公开表1), or null.</summary>
    public string? NumberLine { get; init; }

    /// <summary>The line that names the department, as printed at the left above the table, or null.</summary>
    public string? DepartmentLine { get; init; }

    /// <summary>The line that names the unit, as printed at the right above the table: 单位：万元.</summary>
    public string UnitLine { get; init; } = string.Empty;

    /// <summary>The lines below the table; for an empty statement the sentence that says so.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True when amounts are printed with thousands separators.</summary>
    public bool Thousands { get; init; }

    /// <summary>True when the page lies on its side.</summary>
    public bool Landscape { get; init; }

    /// <summary>The stable id of the kind of statement (disclosure JSON), or null when the lexicon knows no kind for it.</summary>
    public string? Kind { get; init; }

    /// <summary>The cells that are sums of other cells of this statement, for live formulas: exact in yuan, at most one for each cell.</summary>
    public IReadOnlyList<CellSum> Sums { get; init; } = [];
}

/// <summary>What a column of a statement holds.</summary>
public enum ColumnRole
{
    /// <summary>Row numbers.</summary>
    Serial,

    /// <summary>Classification codes.</summary>
    Code,

    /// <summary>Names or other row labels.</summary>
    Label,

    /// <summary>Amounts.</summary>
    Amount,
}

/// <summary>A column of a statement.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Path">Its headings from top to bottom, each once.</param>
/// <param name="Width">Its share of the table's width, relative to the other columns; positive.</param>
public sealed record StatementColumn(ColumnRole Role, IReadOnlyList<string> Path, int Width)
{
    /// <summary>True when what it holds stands in the middle: row numbers, and the parts of a code (类, 款, 项), which are short and of one length.</summary>
    public bool IsCentred { get; init; } = Role == ColumnRole.Serial;
}

/// <summary>A cell of a statement's heading.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Column">The 0-based column where it begins.</param>
/// <param name="ColumnSpan">How many columns it covers; 1 or more.</param>
/// <param name="RowSpan">How many lines of the heading it covers; 1 or more.</param>
public sealed record HeadingCell(string Text, int Column, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>A row of a statement.</summary>
/// <param name="Cells">One for each column.</param>
/// <param name="IsTotal">True for a row that sums up (合计, 本年收入合计, 收入总计); writers print it bold.</param>
public sealed record StatementRow(IReadOnlyList<StatementCell> Cells, bool IsTotal = false);

/// <summary>A cell of a statement below the heading: a text, an amount, or blank.</summary>
/// <param name="Text">As printed; empty for a blank cell. For an amount <see cref="PublishedAmount.Printed"/>, or <see cref="PublishedAmount.Separated"/> in a statement with thousands separators.</param>
/// <param name="Amount">The amount, or null for a text or a blank cell.</param>
/// <param name="Indent">For a label, how many steps it stands in from the left.</param>
public sealed record StatementCell(string Text, PublishedAmount? Amount = null, int Indent = 0)
{
    /// <summary>The blank cell.</summary>
    public static StatementCell Blank { get; } = new(string.Empty);

    /// <summary>The cell of an amount.</summary>
    public static StatementCell Of(PublishedAmount amount, bool thousands = false) => new(thousands ? amount.Separated : amount.Printed, amount);

    /// <summary>True when nothing is printed.</summary>
    public bool IsBlank => Text.Length == 0;
}

/// <summary>A cell whose exact amount is the sum of other cells; a blank part counts as nothing.</summary>
/// <param name="Row">The 0-based row below the heading.</param>
/// <param name="Column">The 0-based column.</param>
/// <param name="Parts">The cells summed; at least one, none of them the cell itself.</param>
public sealed record CellSum(int Row, int Column, IReadOnlyList<CellPosition> Parts);
