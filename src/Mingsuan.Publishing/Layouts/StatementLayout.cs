using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Layouts;

/// <summary>The arrangement of one statement, with the meaning of every phrase resolved.</summary>
/// <param name="Id">Unique in the layout.</param>
/// <param name="Title">May hold <c>{year}</c>.</param>
/// <param name="Meaning">What the title and the scope restrict.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Decimals">The decimals of its amounts.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Blocks">Labels with their columns of amounts; two for a statement of two sides.</param>
public sealed record StatementLayout(
    string Id, string Title, Coordinates Meaning, MoneyUnit Unit, int Decimals, IReadOnlyList<ColumnLayout> Columns, IReadOnlyList<BlockLayout> Blocks)
{
    /// <summary>The line above the title, or null.</summary>
    public string? NumberLine { get; init; }

    /// <summary>The kind of statement that the lexicon makes of the title, or null.</summary>
    public StatementKind? Kind { get; init; }

    /// <summary>Printed below the table when no line of the ledger falls into it, or all that do cancel out; every statement without data has to say so.</summary>
    public string EmptyNote { get; init; } = "注：本部门没有此项预算，空表列示。";

    /// <summary>True when the rows that are always printed stay in a statement without data.</summary>
    public bool KeepsRowsWhenEmpty { get; init; }

    /// <summary>Printed below the table when it has data.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True when the page lies on its side.</summary>
    public bool Landscape { get; init; }

    /// <summary>True when amounts are printed with thousands separators.</summary>
    public bool Thousands { get; init; }

    /// <summary>True when labels of totals stand in the first label column (that of codes).</summary>
    public bool TotalInFirstColumn { get; init; }

    /// <summary>True when a cell that no line falls into prints a zero.</summary>
    public bool PrintsZeros { get; init; }
}

/// <summary>A column of a statement's layout.</summary>
/// <param name="Path">Its headings from top to bottom; may hold <c>{year}</c>.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Phrase">For labels: how the lexicon calls it (code, name, 类 …).</param>
/// <param name="Dimension">For labels: the dimension that it lists, or null.</param>
/// <param name="Meaning">What its headings restrict.</param>
/// <param name="Width">Its share of the width.</param>
public sealed record ColumnLayout(IReadOnlyList<string> Path, ColumnRole Role, PhraseRole Phrase, Dimension? Dimension, Coordinates Meaning, int Width);

/// <summary>Label columns, the columns of amounts that belong to them, and their rows.</summary>
/// <param name="Labels">The label columns; none when the statement has one row without a label.</param>
/// <param name="Amounts">The columns of amounts.</param>
/// <param name="Segments">Rows in groups; the groups of the blocks of a statement begin side by side.</param>
public sealed record BlockLayout(IReadOnlyList<int> Labels, IReadOnlyList<int> Amounts, IReadOnlyList<IReadOnlyList<LayoutRow>> Segments);
