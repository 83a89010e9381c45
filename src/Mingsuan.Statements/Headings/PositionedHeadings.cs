using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Headings;

/// <summary>
/// Headings of tables whose cells keep their columns, merged ones being blank: a blank right of a heading belongs to it, a blank
/// below one too. Where a heading has slipped out of its column, the other way to read it is offered as well.
/// </summary>
internal static class PositionedHeadings
{
    private static readonly Message Shifted = new(
        "表头有错位：按数字之间的关系，表头单元格与下方列重新对应", "the heading is shifted; its cells were matched to the columns by the figures' relations");

    /// <summary>The readings, the more plausible first.</summary>
    public static IEnumerable<Heading> Read(IReadOnlyList<GridRow> rows, int width, Lexicon lexicon)
    {
        var table = Expand(rows, width);
        if (Unshift(table, width) is { } unshifted)
        {
            yield return Heading.Of(Paths(unshifted, width), lexicon, Shifted);
        }

        yield return Heading.Of(Paths(table, width), lexicon);
    }

    /// <summary>The headings of all columns; a cell that is known to cover several columns or rows heads them all.</summary>
    private static List<string[]> Expand(IReadOnlyList<GridRow> rows, int width)
    {
        var table = rows.Select(_ => Enumerable.Repeat(string.Empty, width).ToArray()).ToList();
        for (int row = 0; row < rows.Count; row++)
        {
            int column = 0;
            foreach (var cell in rows[row].Cells)
            {
                for (int end = Math.Min(width, column + cell.ColumnSpan); column < end; column++)
                {
                    for (int below = row; cell.Text.Length > 0 && below < Math.Min(rows.Count, row + cell.RowSpan); below++)
                    {
                        table[below][column] = cell.Text;
                    }
                }
            }
        }

        return table;
    }

    private static List<IReadOnlyList<string>> Paths(List<string[]> table, int width)
    {
        var filled = new List<string[]>();
        for (int row = 0; row < table.Count; row++)
        {
            string[] texts = [.. table[row]];
            for (int column = 1; column < width; column++)
            {
                bool sameParent = row == 0 || (filled[row - 1][column].Length > 0 && filled[row - 1][column] == filled[row - 1][column - 1]);
                bool headsSomething = row < table.Count - 1 && Below(table, row, column);
                if (texts[column].Length == 0 && sameParent && headsSomething)
                {
                    texts[column] = texts[column - 1];
                }
            }

            filled.Add(texts);
        }

        var paths = new List<IReadOnlyList<string>>();
        for (int column = 0; column < width; column++)
        {
            var path = new List<string>();
            foreach (string[] texts in filled)
            {
                if (texts[column].Length > 0 && (path.Count == 0 || path[^1] != texts[column]))
                {
                    path.Add(texts[column]);
                }
            }

            paths.Add(path);
        }

        return paths;
    }

    private static bool Below(List<string[]> table, int row, int column)
    {
        for (int below = row + 1; below < table.Count; below++)
        {
            if (table[below][column].Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A heading over a blank and then a sub-heading: the sub-heading belongs to the group on the left and stands one column too
    /// far right, and the heading, which has no parts of its own, belongs over the last column.
    /// </summary>
    private static List<string[]>? Unshift(List<string[]> table, int width)
    {
        if (table.Count < 2)
        {
            return null;
        }

        string[] upper = [.. table[^2]];
        string[] lower = [.. table[^1]];
        bool changed = false;
        for (int column = 1; column < width - 1; column++)
        {
            int end = column + 1;
            while (end < width && upper[end].Length == 0 && lower[end].Length > 0)
            {
                end++;
            }

            if (upper[column].Length == 0 || lower[column].Length > 0 || end == column + 1 || lower[column - 1].Length == 0)
            {
                continue;
            }

            int last = end - 1;
            (upper[column], upper[last]) = (string.Empty, upper[column]);
            for (int moved = column; moved < last; moved++)
            {
                lower[moved] = lower[moved + 1];
            }

            lower[last] = string.Empty;
            changed = true;
        }

        return changed ? [.. table.SkipLast(2), upper, lower] : null;
    }
}
