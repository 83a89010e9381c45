using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Documents;

/// <summary>A document as read: what stands in it, in order, before anything is understood.</summary>
/// <param name="Source">The file that was read.</param>
/// <param name="Blocks">Paragraphs and grids in the order of the document.</param>
public sealed record Document(DocumentSource Source, IReadOnlyList<Block> Blocks)
{
    /// <summary>What a person should know of the reading: sheets left out because they are hidden, scanned pages, missing glyphs.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];
}

/// <summary>The file that a document was read from.</summary>
/// <param name="Name">The file's name as given, for people; not a full path.</param>
/// <param name="Sha256">Of the bytes, in lower-case hexadecimal digits.</param>
/// <param name="MediaType">By content: <c>text/plain</c>, <c>application/pdf</c> and so on.</param>
public sealed record DocumentSource(string Name, string Sha256, string MediaType);

/// <summary>A paragraph or a grid.</summary>
/// <param name="Line">
/// Where the block begins: the 1-based line of a text, the row of a worksheet, in a Word document the running number of its paragraphs
/// and table rows.
/// </param>
/// <param name="Page">The 1-based page, or null when the source has no pages.</param>
public abstract record Block(int Line, int? Page);

/// <summary>A line or paragraph of text outside of grids; never empty.</summary>
/// <param name="Text">Without marks of the dump (bookmarks, tags), trimmed.</param>
/// <param name="Line">See <see cref="Block"/>.</param>
/// <param name="Page">See <see cref="Block"/>.</param>
/// <param name="HeadingLevel">1 and more when the source marks a heading, otherwise 0.</param>
public sealed record Paragraph(string Text, int Line, int? Page, int HeadingLevel = 0) : Block(Line, Page)
{
    /// <summary>A field code of the word processor that the source shows in this line, taken out of the text; otherwise null.</summary>
    public string? FieldCode { get; init; }
}

/// <summary>A table.</summary>
/// <param name="Geometry">How much of the table's geometry the source kept.</param>
/// <param name="Rows">From top to bottom; every row has at least one cell.</param>
/// <param name="HeaderRows">How many of the rows are heading lines, where the reader had to know it; otherwise null.</param>
/// <param name="Line">See <see cref="Block"/>.</param>
/// <param name="Page">See <see cref="Block"/>.</param>
public sealed record Grid(GridGeometry Geometry, IReadOnlyList<GridRow> Rows, int? HeaderRows, int Line, int? Page) : Block(Line, Page)
{
    /// <summary>The name of the worksheet that the table stands on; null in other documents.</summary>
    public string? Sheet { get; init; }
}

/// <summary>A row of a grid.</summary>
/// <param name="Cells">From left to right. In an exact grid a place that a cell from a row above covers has no cell of its own, as in HTML.</param>
/// <param name="Line">The line where the row begins.</param>
/// <param name="Page">The page, or null.</param>
public sealed record GridRow(IReadOnlyList<GridCell> Cells, int Line, int? Page);

/// <summary>A cell of a grid.</summary>
/// <param name="Text">Trimmed, line-wrap breaks removed; empty for a blank cell.</param>
/// <param name="Line">The line where the cell begins.</param>
/// <param name="ColumnSpan">How many columns the cell covers; 1 where the source does not say.</param>
/// <param name="RowSpan">How many rows the cell covers; 1 where the source does not say.</param>
public sealed record GridCell(string Text, int Line, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>What a cell of a worksheet holds where it shows something else (1936.0041 shown as 1,936.00); otherwise null.</summary>
    public string? Held { get; init; }

    /// <summary>The 1-based column of the worksheet in which the cell stands; 0 in other documents.</summary>
    public int SheetColumn { get; init; }

    /// <summary>True when the reader cannot vouch for the cell: its column is told by its place alone, or its text was recognised from a picture.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>How much of a table's geometry its source kept.</summary>
public enum GridGeometry
{
    /// <summary>Every cell knows its columns and rows.</summary>
    Exact,

    /// <summary>Every row has all its cells; a blank may belong to a merged neighbour.</summary>
    Positioned,

    /// <summary>Data rows have all their cells; merged heading cells stand once, without their span.</summary>
    SpansLost,

    /// <summary>Blank cells are gone: the numbers of a row arrive without their columns.</summary>
    CellsLost,
}
