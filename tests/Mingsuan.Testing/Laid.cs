namespace Mingsuan.Testing;

/// <summary>Something to be written into a document.</summary>
public abstract record LaidBlock;

/// <summary>A paragraph; the level of headings is 1 and more.</summary>
public sealed record LaidParagraph(string Text, int Level = 0) : LaidBlock;

/// <summary>A table; a place that a cell from above covers has no cell.</summary>
public sealed record LaidTable(IReadOnlyList<IReadOnlyList<LaidCell>> Rows) : LaidBlock
{
    /// <summary>How many columns it has; its first row covers them all.</summary>
    public int Width => Rows[0].Sum(cell => cell.Columns);
}

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Rows">How many rows it covers.</param>
public sealed record LaidCell(string Text, int Columns = 1, int Rows = 1);
