using Mingsuan.Core.Figures;

namespace Mingsuan.Reports.Excerpts;

/// <summary>A few lines of a document around a place, so that a person sees it without opening the document.</summary>
/// <param name="Title">Where it is taken from; empty when there is no name for it.</param>
/// <param name="Place">The place that is marked.</param>
public abstract record Excerpt(string Title, Place Place);

/// <summary>Some rows and columns of a table.</summary>
/// <param name="Title">See <see cref="Excerpt"/>.</param>
/// <param name="Place">See <see cref="Excerpt"/>.</param>
/// <param name="Unit">The unit of the statement; empty when it declares none.</param>
/// <param name="Heading">The heading rows; may be empty.</param>
/// <param name="Rows">The row and its neighbours.</param>
public sealed record TableExcerpt(string Title, Place Place, string Unit, IReadOnlyList<IReadOnlyList<ExcerptCell>> Heading, IReadOnlyList<ExcerptRow> Rows) : Excerpt(Title, Place);

/// <summary>A row of a table excerpt.</summary>
/// <param name="Cells">From left to right.</param>
/// <param name="Line">Its line in the source, or null.</param>
/// <param name="IsMarked">True when the place is in this row.</param>
public sealed record ExcerptRow(IReadOnlyList<ExcerptCell> Cells, int? Line, bool IsMarked);

/// <summary>A cell of a table excerpt.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Role">What kind of cell it is.</param>
/// <param name="Columns">The columns that it covers.</param>
/// <param name="Rows">The rows that it covers.</param>
public sealed record ExcerptCell(string Text, CellRole Role = CellRole.Plain, int Columns = 1, int Rows = 1);

/// <summary>What a cell of an excerpt is for.</summary>
public enum CellRole
{
    /// <summary>An ordinary cell.</summary>
    Plain,

    /// <summary>A number; set to the right.</summary>
    Number,

    /// <summary>Names its row.</summary>
    RowLabel,

    /// <summary>The place itself.</summary>
    Marked,

    /// <summary>Another place of the same finding.</summary>
    Related,

    /// <summary>Stands for columns left out.</summary>
    Omitted,
}

/// <summary>A stretch of running text.</summary>
/// <param name="Title">See <see cref="Excerpt"/>.</param>
/// <param name="Place">See <see cref="Excerpt"/>.</param>
/// <param name="Pieces">The text in order; the first begins and the last ends with … where more of the paragraph stands beyond.</param>
public sealed record TextExcerpt(string Title, Place Place, IReadOnlyList<TextPiece> Pieces) : Excerpt(Title, Place);

/// <summary>A piece of running text.</summary>
/// <param name="Text">As printed.</param>
/// <param name="IsMarked">True for the words of a place.</param>
public sealed record TextPiece(string Text, bool IsMarked);
