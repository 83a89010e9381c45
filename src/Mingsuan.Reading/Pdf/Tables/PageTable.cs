namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>A table of one page.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Xs">Where columns begin, and where the last ends.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="IsRuled">True when lines walled its cells off; false when they were told by where the text stands.</param>
internal sealed record PageTable(Box Box, IReadOnlyList<int> Xs, IReadOnlyList<PageRow> Rows, bool IsRuled)
{
    /// <summary>True when the spans of all cells are known: by lines, or because every heading stands over the middle of its columns.</summary>
    public bool IsExact { get; init; } = IsRuled;
}

/// <summary>A row of a table of one page.</summary>
/// <param name="Cells">From left to right; those that a cell above covers are left out.</param>
/// <param name="Page">From 1.</param>
internal sealed record PageRow(IReadOnlyList<PageCell> Cells, int Page);

/// <summary>A cell of a table of one page.</summary>
/// <param name="Text">Its lines joined.</param>
/// <param name="Left">Where it begins, in hundredths of a point.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="RowSpan">How many rows it covers.</param>
internal sealed record PageCell(string Text, int Left, int Right, int RowSpan)
{
    /// <summary>True when its column, or what it says, is not certain.</summary>
    public bool IsUncertain { get; init; }
}
