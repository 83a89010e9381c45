using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Core.Packaging;

namespace Mingsuan.Reports.Excel;

/// <summary>Builds a worksheet row by row, for A4 across, one page wide, with the heading frozen and repeated in print.</summary>
/// <param name="name">The name of the sheet.</param>
/// <param name="widths">The width of each column in characters; 0 hides it.</param>
internal sealed class SheetBuilder(string name, IReadOnlyList<int> widths)
{
    private const int PointsOfRow = 18;
    private const int PointsOfLine = 14;
    private const int HighestRow = 400;
    private readonly SheetData _rows = new();
    private Row _row = new();
    private int _column;
    private uint _heading;
    private int _lines;

    /// <summary>The name of the sheet.</summary>
    public string Name { get; } = name;

    /// <summary>The rows so far.</summary>
    public uint RowCount { get; private set; }

    /// <summary>The row that heads the table; 0 when there is none.</summary>
    public uint HeadingRow => _heading;

    /// <summary>The letters of the last column.</summary>
    public string LastColumn => CellNames.Column(widths.Count - 1);

    /// <summary>Begins a row.</summary>
    public void NextRow()
    {
        CloseRow();
        _row = new Row { RowIndex = ++RowCount };
        _rows.Append(_row);
        _column = 0;
        _lines = 1;
    }

    /// <summary>Writes the row that heads the table.</summary>
    public void Headings(IEnumerable<string> headings)
    {
        NextRow();
        _heading = RowCount;
        foreach (string heading in headings)
        {
            Text(heading, ReportStyles.Heading);
        }
    }

    /// <summary>Writes a text, which stays a text.</summary>
    public void Text(string? text, uint style = ReportStyles.Wrapped)
    {
        var cell = new Cell { CellReference = Reference(), StyleIndex = style };
        if (!string.IsNullOrEmpty(text))
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(CellTexts.Text(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        if (style != ReportStyles.Plain && style != ReportStyles.Title && widths[_column] > 0)
        {
            _lines = Math.Max(_lines, CellTexts.Lines(text ?? string.Empty, widths[_column]));
        }

        Append(cell);
    }

    /// <summary>Writes a count.</summary>
    public void Number(int number) => Number(number.ToString(CultureInfo.InvariantCulture), 0);

    /// <summary>Writes a number where the text is one, otherwise the text.</summary>
    public void NumberOrText(string? text)
    {
        if (text is not null && CellTexts.Number(text) is { } number)
        {
            Number(number.Value, number.Decimals);
        }
        else
        {
            Text(text);
        }
    }

    /// <summary>The finished sheet.</summary>
    /// <param name="isFirst">True for the sheet that shows when the workbook opens.</param>
    /// <param name="validation">A rule for what may be typed, or null.</param>
    public Worksheet Build(bool isFirst, DataValidation? validation = null)
    {
        CloseRow();
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst ? true : null };
        if (_heading > 0)
        {
            string below = "A" + (_heading + 1).ToString(CultureInfo.InvariantCulture);
            view.Append(
                new Pane { VerticalSplit = Size.Of(_heading.ToString(CultureInfo.InvariantCulture)), TopLeftCell = below, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new ListValue<StringValue> { InnerText = below } });
        }

        var columns = new Columns();
        for (int index = 0; index < widths.Count; index++)
        {
            var column = new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = Size.Of(Math.Max(1, widths[index]).ToString(CultureInfo.InvariantCulture)), CustomWidth = true };
            if (widths[index] == 0)
            {
                column.Hidden = true;
            }

            columns.Append(column);
        }

        var sheet = new Worksheet(new SheetProperties(new PageSetupProperties { FitToPage = true }), new SheetViews(view), new SheetFormatProperties { DefaultRowHeight = Size.Of("16") }, columns, _rows);
        if (_heading > 0)
        {
            sheet.Append(new AutoFilter { Reference = TableReference() });
        }

        if (validation is not null)
        {
            sheet.Append(new DataValidations(validation) { Count = 1 });
        }

        sheet.Append(
            new PageMargins { Left = Size.Of("0.4"), Right = Size.Of("0.4"), Top = Size.Of("0.5"), Bottom = Size.Of("0.6"), Header = Size.Of("0.3"), Footer = Size.Of("0.3") },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C&P / &N")));
        return sheet;
    }

    /// <summary>The table with its headings: <c>A3:R20</c>.</summary>
    public string TableReference() => string.Create(CultureInfo.InvariantCulture, $"A{_heading}:{LastColumn}{RowCount}");

    /// <summary>Programs differ in whether they fit the height of wrapped rows when they open a file; so it is given.</summary>
    private void CloseRow()
    {
        if (RowCount > 0)
        {
            _row.Height = Size.Of(Math.Min(HighestRow, PointsOfRow + ((_lines - 1) * PointsOfLine)).ToString(CultureInfo.InvariantCulture));
            _row.CustomHeight = true;
        }
    }

    private void Number(string value, int decimals) =>
        Append(new Cell { CellReference = Reference(), StyleIndex = ReportStyles.Number(decimals), DataType = CellValues.Number, CellValue = new CellValue(value) });

    private string Reference() => CellNames.Cell(_column, (int)RowCount);

    private void Append(Cell cell)
    {
        _row.Append(cell);
        _column++;
    }
}
