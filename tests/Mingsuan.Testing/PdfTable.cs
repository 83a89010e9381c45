namespace Mingsuan.Testing;

/// <summary>A table to be drawn into a PDF.</summary>
/// <param name="Widths">Of the columns, in points.</param>
public sealed record PdfTable(IReadOnlyList<decimal> Widths)
{
    private const decimal Size = 9;
    private const decimal Padding = 2;
    private const decimal LineHeight = 11;

    /// <summary>Draws no lines.</summary>
    public bool IsBorderless { get; init; }

    /// <summary>Draws its lines as thin rectangles.</summary>
    public bool HasBars { get; init; }

    /// <summary>Where the table begins.</summary>
    public decimal Left { get; init; } = 40;

    /// <summary>How high a row with these cells is.</summary>
    public decimal HeightOf(IReadOnlyList<PdfCell> row)
    {
        int lines = 1;
        int column = 0;
        foreach (var cell in row)
        {
            if (cell.Rows == 1)
            {
                lines = Math.Max(lines, Wrap(cell.Text, WidthOf(column, cell.Columns)).Count);
            }

            column += cell.Columns;
        }

        return (lines * LineHeight) + 5;
    }

    /// <summary>Draws a row whose cells' columns add up to those of the table; a cell of no rows is covered from above.</summary>
    public void Draw(PdfWriter pdf, IReadOnlyList<PdfCell> row, decimal top, IReadOnlyList<decimal> heights)
    {
        int column = 0;
        foreach (var cell in row)
        {
            decimal left = Left + Widths.Take(column).Sum();
            decimal width = WidthOf(column, cell.Columns);
            column += cell.Columns;
            if (cell.Rows == 0)
            {
                continue;
            }

            decimal height = heights.Take(cell.Rows).Sum();
            if (!IsBorderless)
            {
                Frame(pdf, left, top, left + width, top + height);
            }

            var lines = Wrap(cell.Text, width);
            decimal room = height - (lines.Count * LineHeight);
            decimal first = top + (cell.Stand switch { PdfStand.Top => Padding, PdfStand.Bottom => room - Padding, _ => room / 2 }) + Size;
            for (int index = 0; index < lines.Count; index++)
            {
                decimal text = PdfWriter.WidthOf(lines[index], Size);
                decimal x = cell.Align == PdfAlign.Right ? left + width - Padding - text : cell.Align == PdfAlign.Center ? left + ((width - text) / 2) : left + Padding;
                pdf.Text(x, first + (index * LineHeight), lines[index], Size);
            }
        }
    }

    private void Frame(PdfWriter pdf, decimal left, decimal top, decimal right, decimal bottom)
    {
        Action<decimal, decimal, decimal, decimal> line = HasBars ? (x0, y0, x1, y1) => pdf.Bar(x0, y0, x1, y1) : (x0, y0, x1, y1) => pdf.Line(x0, y0, x1, y1);
        line(left, top, right, top);
        line(left, bottom, right, bottom);
        line(left, top, left, bottom);
        line(right, top, right, bottom);
    }

    private decimal WidthOf(int column, int count) => Widths.Skip(column).Take(count).Sum();

    private static List<string> Wrap(string text, decimal width)
    {
        var lines = new List<string>();
        string line = string.Empty;
        foreach (char character in text)
        {
            if (PdfWriter.WidthOf(line + character, Size) > width - (2 * Padding) && line.Length > 0)
            {
                lines.Add(line);
                line = string.Empty;
            }

            line += character;
        }

        lines.Add(line);
        return lines;
    }
}

/// <summary>A cell to be drawn.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Rows">How many rows it covers; 0 when a cell above covers it.</param>
/// <param name="Align">Where its text stands.</param>
public sealed record PdfCell(string Text, int Columns = 1, int Rows = 1, PdfAlign Align = PdfAlign.Left)
{
    /// <summary>Where its text stands from top to bottom.</summary>
    public PdfStand Stand { get; init; }
}

/// <summary>Where the text of a cell stands.</summary>
public enum PdfAlign
{
    Left,
    Center,
    Right,
}

/// <summary>Where the text of a cell stands from top to bottom.</summary>
public enum PdfStand
{
    Middle,
    Top,
    Bottom,
}
