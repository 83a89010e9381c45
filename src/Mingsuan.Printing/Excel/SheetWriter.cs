using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Core.Packaging;

namespace Mingsuan.Printing.Excel;

/// <summary>Collects the cells of a sheet and writes them in the order that the format demands. Rows and columns count from 1.</summary>
internal sealed class SheetWriter
{
    private const int TitleHeight = 30;

    private readonly SortedDictionary<int, SortedDictionary<int, Cell>> _cells = [];
    private readonly List<string> _merged = [];
    private readonly List<(string Cell, string Target, string Text)> _links = [];
    private readonly RowHeights _heights = new();
    private IReadOnlyList<int> _widths = [];

    /// <summary>The rows that repeat on every printed page.</summary>
    public (int First, int Last)? TitleRows { get; private set; }

    /// <summary>True when the page lies on its side.</summary>
    public bool Landscape { get; set; }

    /// <summary>The widths of the columns in characters.</summary>
    public void Widths(IReadOnlyList<int> widths) => _widths = widths;

    /// <summary>Keeps the rows above in view, and prints the rows from <paramref name="first"/> to <paramref name="last"/> on every page.</summary>
    public void Freeze(int first, int last) => TitleRows = (first, last);

    /// <summary>Puts a text.</summary>
    public void Text(int row, int column, string text, uint style)
    {
        var cell = Make(row, column, style);
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    /// <summary>Puts a text that may stand in several lines and covers one cell or more; those covered get the look of the first.</summary>
    public void Block(int row, int column, int rows, int columns, string text, uint style)
    {
        Text(row, column, text, style);
        Merge(row, column, rows, columns, style);
        _heights.Note(row, column, rows, columns, text);
    }

    /// <summary>Puts a title across columns, in a row of its own height.</summary>
    public void Title(int row, int columns, string text)
    {
        Text(row, 1, text, CellStyles.Title);
        Merge(row, 1, 1, columns, CellStyles.Title);
        _heights.Set(row, TitleHeight);
    }

    /// <summary>Puts a number.</summary>
    public void Number(int row, int column, decimal value, uint style)
    {
        if (IsExact(value))
        {
            Make(row, column, style).CellValue = new CellValue(Digits(value));
        }
        else
        {
            Text(row, column, Digits(value), style);
        }
    }

    /// <summary>Puts a formula with its value.</summary>
    public void Formula(int row, int column, string formula, decimal value, uint style)
    {
        if (!IsExact(value))
        {
            Text(row, column, Digits(value), style);
            return;
        }

        var cell = Make(row, column, style);
        cell.CellFormula = new CellFormula(formula);
        cell.CellValue = new CellValue(Digits(value));
    }

    /// <summary>Spreadsheets keep 15 digits of a number; what has more is put as a text, so that no digit is lost.</summary>
    private static bool IsExact(decimal value) => Digits(Math.Abs(value)).Count(char.IsAsciiDigit) <= 15;

    /// <summary>Puts a text that leads to another sheet.</summary>
    public void Link(int row, int column, string text, string sheet)
    {
        Text(row, column, text, CellStyles.Link);
        _links.Add((Name(row, column), $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!A1", text));
    }

    /// <summary>Merges cells; those covered get the look of the first.</summary>
    public void Merge(int row, int column, int rows, int columns, uint style)
    {
        if (rows <= 1 && columns <= 1)
        {
            return;
        }

        for (int down = 0; down < rows; down++)
        {
            for (int right = 0; right < columns; right++)
            {
                if (down + right > 0)
                {
                    Make(row + down, column + right, style);
                }
            }
        }

        _merged.Add($"{Name(row, column)}:{Name(row + rows - 1, column + columns - 1)}");
    }

    /// <summary>The name of a cell: C7.</summary>
    public static string Name(int row, int column) => CellNames.Cell(column - 1, row);

    /// <summary>Writes the sheet into its part.</summary>
    public void Save(WorksheetPart part)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View()),
            new SheetFormatProperties { DefaultRowHeight = 18 });
        if (_widths.Count > 0)
        {
            sheet.AppendChild(new Columns(_widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })));
        }

        var data = new SheetData();
        var heights = _heights.Of(_widths);
        foreach (var (number, cells) in _cells)
        {
            var row = new Row(cells.Values) { RowIndex = (uint)number };
            if (heights.TryGetValue(number, out int height))
            {
                row.Height = height;
                row.CustomHeight = true;
            }

            data.AppendChild(row);
        }

        sheet.AppendChild(data);
        if (_merged.Count > 0)
        {
            sheet.AppendChild(new MergeCells(_merged.Select(range => new MergeCell { Reference = range })));
        }

        if (_links.Count > 0)
        {
            sheet.AppendChild(new Hyperlinks(_links.Select(link => new Hyperlink { Reference = link.Cell, Location = link.Target, Display = link.Text })));
        }

        sheet.AppendChild(new PrintOptions { HorizontalCentered = true });
        sheet.AppendChild(new PageMargins { Left = 0.6, Right = 0.6, Top = 0.8, Bottom = 0.8, Header = 0.3, Footer = 0.4 });
        sheet.AppendChild(new PageSetup { PaperSize = 9, Orientation = Landscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
        sheet.AppendChild(new HeaderFooter(new OddFooter("&C— &P —")));
        part.Worksheet = sheet;
    }

    private SheetView View()
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (TitleRows is var (_, last))
        {
            view.AppendChild(new Pane { VerticalSplit = last, TopLeftCell = Name(last + 1, 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        }

        return view;
    }

    private Cell Make(int row, int column, uint style)
    {
        if (!_cells.TryGetValue(row, out var cells))
        {
            _cells[row] = cells = [];
        }

        return cells[column] = new Cell { CellReference = Name(row, column), StyleIndex = style };
    }

    private static string Digits(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
