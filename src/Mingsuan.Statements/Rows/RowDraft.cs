using Mingsuan.Core.Money;

namespace Mingsuan.Statements.Rows;

/// <summary>A row of a statement while it is being read.</summary>
/// <param name="Cells">One for each column of the heading; numbers that have no column yet are not among them.</param>
/// <param name="Lines">The line of each cell.</param>
/// <param name="Line">The line of the row.</param>
/// <param name="Page">The page, or null.</param>
internal sealed record RowDraft(string[] Cells, int[] Lines, int Line, int? Page)
{
    /// <summary>For each block the numbers whose columns are lost, in order; null when all cells have their columns.</summary>
    public IReadOnlyList<(PrintedNumber Number, int Line)>[]? Loose { get; init; }

    /// <summary>For each block true where strokes for blank cells leave no doubt of the columns; the cells are filled then.</summary>
    public bool[]? Settled { get; init; }

    /// <summary>The column of the worksheet of each cell, 0 where it is not known; null in other documents.</summary>
    public int[]? SheetColumns { get; init; }

    /// <summary>The columns whose number may belong to another column.</summary>
    public SortedSet<int> Uncertain { get; } = [];
}
