namespace Mingsuan.Printing.Excel;

/// <summary>
/// The heights of rows whose texts run over several lines. Programs differ in whether they find them by themselves, and none does for merged cells:
/// without a height a text covers the rows beside it.
/// </summary>
internal sealed class RowHeights
{
    // Points: a row of one line, and what each further line adds.
    private const int OneLine = 18;
    private const int FurtherLine = 15;

    // Excel takes no row higher than this.
    private const int Highest = 409;

    private readonly Dictionary<int, int> _set = [];
    private readonly List<(int Row, int Column, int Rows, int Columns, string Text)> _texts = [];

    /// <summary>Notes a text that is broken over lines.</summary>
    public void Note(int row, int column, int rows, int columns, string text) => _texts.Add((row, column, rows, columns, text));

    /// <summary>Gives a row a height of its own, in points.</summary>
    public void Set(int row, int points) => _set[row] = points;

    /// <summary>The rows that are higher than one line, with their heights in points.</summary>
    /// <param name="widths">The widths of the columns in characters.</param>
    public IReadOnlyDictionary<int, int> Of(IReadOnlyList<int> widths)
    {
        var heights = new Dictionary<int, int>(_set);

        // Those within one row first: a cell over several rows finds room in them, and its last row gives what is still missing.
        foreach (var (row, column, rows, columns, text) in _texts.OrderBy(text => text.Rows))
        {
            int needed = Needed(text, widths.Skip(column - 1).Take(columns).Sum());
            int last = row + rows - 1;
            int above = Enumerable.Range(row, rows - 1).Sum(one => heights.GetValueOrDefault(one, OneLine));
            if (needed - above > heights.GetValueOrDefault(last, OneLine))
            {
                heights[last] = Math.Min(Highest, needed - above);
            }
        }

        return heights;
    }

    /// <summary>A line ends a little before the margin; a text may have lines of its own.</summary>
    private static int Needed(string text, int width)
    {
        int perLine = Math.Max(2, ((width * 95 / 100) - 1) / 2 * 2);
        int lines = text.Split('\n').Sum(line => Math.Max(1, (TableHeight.Halves(line) + perLine - 1) / perLine));
        return OneLine + ((lines - 1) * FurtherLine);
    }
}
