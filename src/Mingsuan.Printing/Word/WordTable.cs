using DocumentFormat.OpenXml.Wordprocessing;

namespace Mingsuan.Printing.Word;

/// <summary>Makes a table of a grid in which merged cells are told by their spans.</summary>
internal sealed class WordTable
{
    /// <summary>The height of a line, in hundredths of its type: the same whatever font stands in for one that a system lacks.</summary>
    public const int LooseLeading = 133;

    /// <summary>The same where rows stand close.</summary>
    public const int TightLeading = 120;

    /// <summary>The least height of a row, in twentieths of a point.</summary>
    public const int LooseHeight = 380;

    /// <summary>The same where rows stand close.</summary>
    public const int TightHeight = 200;

    private readonly int[] _widths;
    private readonly bool _isTight;
    private readonly int _rowHeight;
    private readonly Table _table;

    // For each column, how many more rows the cell above reaches down, and how wide it is.
    private readonly (int Rows, int Columns)[] _open;

    /// <summary>Begins a table.</summary>
    /// <param name="fit">The widths of the columns, and how the rows stand.</param>
    /// <param name="width">The width of the text, in twentieths of a point.</param>
    public WordTable(ColumnFit fit, int width)
    {
        _isTight = fit.IsTight;
        _rowHeight = fit.IsTight ? Math.Clamp((fit.HalfPoints * TightLeading / 10) + fit.Spare, TightHeight, LooseHeight) : LooseHeight;
        int whole = Math.Max(1, fit.Widths.Sum());
        _widths = [.. fit.Widths.Select(share => Math.Max(1, width * share / whole))];
        _open = new (int, int)[_widths.Length];
        _table = new Table(
            new TableProperties(
                new TableWidth { Width = _widths.Sum().ToString(), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 8 },
                    new LeftBorder { Val = BorderValues.Single, Size = 8 },
                    new BottomBorder { Val = BorderValues.Single, Size = 8 },
                    new RightBorder { Val = BorderValues.Single, Size = 8 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(_widths.Select(column => new GridColumn { Width = column.ToString() })));
    }

    /// <summary>A cell that begins in a row.</summary>
    /// <param name="Text">As printed.</param>
    /// <param name="Style">The style of its paragraph.</param>
    /// <param name="Column">Where it begins.</param>
    /// <param name="ColumnSpan">How many columns it covers.</param>
    /// <param name="RowSpan">How many rows it covers.</param>
    internal sealed record Cell(string Text, string Style, int Column, int ColumnSpan = 1, int RowSpan = 1)
    {
        /// <summary>True for bold type.</summary>
        public bool IsBold { get; init; }

        /// <summary>True to stand in the middle.</summary>
        public bool IsCentred { get; init; }

        /// <summary>How far it stands in from the left, in characters.</summary>
        public int Indent { get; init; }

        /// <summary>The size of the type in half points, or null for that of the style.</summary>
        public int? Size { get; init; }
    }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">From left to right; columns that a cell above covers are filled by it, other gaps are blank.</param>
    /// <param name="isHeading">True for a row that repeats on every page.</param>
    public void Add(IEnumerable<Cell> cells, bool isHeading)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)_rowHeight, HeightType = HeightRuleValues.AtLeast }));
        if (isHeading)
        {
            row.TableRowProperties!.AppendChild(new TableHeader());
        }

        var starting = cells.ToDictionary(cell => cell.Column);
        int column = 0;
        while (column < _widths.Length)
        {
            if (_open[column] is { Rows: > 0 } above)
            {
                row.AppendChild(Made(new Cell(string.Empty, WordStyles.TableText, column, above.Columns), MergedCellValues.Continue));
                _open[column].Rows--;
                column += above.Columns;
            }
            else
            {
                var cell = starting.GetValueOrDefault(column) ?? new Cell(string.Empty, WordStyles.TableText, column);
                row.AppendChild(Made(cell, cell.RowSpan > 1 ? MergedCellValues.Restart : null));
                _open[column] = (cell.RowSpan - 1, cell.ColumnSpan);
                column += cell.ColumnSpan;
            }
        }

        _table.AppendChild(row);
    }

    /// <summary>The table.</summary>
    public Table Build() => _table;

    private TableCell Made(Cell cell, MergedCellValues? merge)
    {
        int span = Math.Min(cell.ColumnSpan, _widths.Length - cell.Column);
        var properties = new TableCellProperties(new TableCellWidth { Width = _widths.Skip(cell.Column).Take(span).Sum().ToString(), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.AppendChild(new GridSpan { Val = span });
        }

        if (merge is { } value)
        {
            properties.AppendChild(new VerticalMerge { Val = value });
        }

        properties.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, Paragraph(cell));
    }

    private Paragraph Paragraph(Cell cell)
    {
        var paragraph = WordText.Paragraph(cell.Text, cell.Style);
        int line = (cell.Size ?? StatementTable.UsualSize) * (_isTight ? TightLeading : LooseLeading) / 10;
        paragraph.ParagraphProperties!.AppendChild(new SpacingBetweenLines { Line = line.ToString(), LineRule = LineSpacingRuleValues.Exact });

        if (cell.Indent > 0)
        {
            paragraph.ParagraphProperties!.AppendChild(new Indentation { LeftChars = cell.Indent * 100, Left = (cell.Indent * 210).ToString() });
        }

        if (cell.IsCentred)
        {
            paragraph.ParagraphProperties!.AppendChild(new Justification { Val = JustificationValues.Center });
        }

        if (paragraph.GetFirstChild<Run>() is { } run && (cell.IsBold || cell.Size is not null))
        {
            var look = new RunProperties();
            if (cell.IsBold)
            {
                look.AppendChild(new Bold());
            }

            if (cell.Size is { } size)
            {
                look.AppendChild(new FontSize { Val = size.ToString() });
            }

            run.PrependChild(look);
        }

        return paragraph;
    }
}
