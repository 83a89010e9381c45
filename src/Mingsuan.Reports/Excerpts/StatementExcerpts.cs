using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;

namespace Mingsuan.Reports.Excerpts;

/// <summary>Cuts the surroundings of a figure out of a statement: its headings, the row with its neighbours, and of a wide statement the columns that matter.</summary>
internal static class StatementExcerpts
{
    private const int Neighbours = 1;
    private const int WidestWhole = 8;

    /// <summary>Cuts; a place that names no row gives the head of the statement. Null when the row is not there.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="place">The place to mark.</param>
    /// <param name="related">The other places of the finding.</param>
    public static TableExcerpt? Cut(Statement statement, Place place, IReadOnlyCollection<Place> related)
    {
        int row = place.Row ?? 0;
        if (statement.Columns.Count == 0 || row < 0 || (place.Row is not null && row >= statement.Rows.Count))
        {
            return null;
        }

        var others = related.Where(other => other.Statement == place.Statement && other != place).Select(other => (other.Row, other.Column)).ToHashSet();
        int first = Math.Max(0, row - Neighbours);
        int last = Math.Min(statement.Rows.Count - 1, row + Neighbours);
        var columns = Columns(statement, place, first, last, others);
        var rows = Enumerable.Range(first, last - first + 1)
            .Select(index => new ExcerptRow([.. columns.Select(column => CellOf(statement.Rows[index], index, column, place, others))], index == place.Row ? place.Line ?? statement.Rows[index].Line : statement.Rows[index].Line, index == place.Row))
            .ToList();
        return new TableExcerpt(statement.Title, place, statement.Unit?.Name ?? string.Empty, HeadingRows.Of(columns.Select(column => column < 0 ? null : statement.Columns[column]).ToList()), rows);
    }

    private static ExcerptCell CellOf(StatementRow row, int index, int column, Place place, HashSet<(int?, int?)> others)
    {
        if (column < 0)
        {
            return new ExcerptCell("…", CellRole.Omitted);
        }

        string text = column < row.Cells.Count ? row.Cells[column] ?? string.Empty : string.Empty;
        var role = (place.Row == index && place.Column == column) ? CellRole.Marked
            : others.Contains((index, column)) ? CellRole.Related
            : IsAmount(text) ? CellRole.Number
            : column == 0 ? CellRole.RowLabel
            : CellRole.Plain;
        return new ExcerptCell(text, role);
    }

    /// <summary>The columns to show; -1 stands for columns left out.</summary>
    private static List<int> Columns(Statement statement, Place place, int first, int last, HashSet<(int?, int?)> others)
    {
        int count = statement.Columns.Count;
        if (count <= WidestWhole)
        {
            return [.. Enumerable.Range(0, count)];
        }

        var kept = new SortedSet<int>(Enumerable.Range(0, count).Where(column => IsLabel(statement, column, first, last)));
        if (place.Column is { } marked)
        {
            kept.UnionWith(Enumerable.Range(marked - 1, 3).Where(column => column >= 0 && column < count));
        }

        kept.UnionWith(Enumerable.Range(0, count).Where(column => others.Contains((place.Row, column))).Take(WidestWhole - Math.Min(WidestWhole, kept.Count)));
        var shown = new List<int>();
        for (int column = 0; column < count; column++)
        {
            if (kept.Contains(column))
            {
                shown.Add(column);
            }
            else if (shown.Count == 0 || shown[^1] >= 0)
            {
                shown.Add(-1);
            }
        }

        return shown;
    }

    private static bool IsLabel(Statement statement, int column, int first, int last) =>
        column < 4 && Enumerable.Range(first, last - first + 1).Any(row =>
            column < statement.Rows[row].Cells.Count && statement.Rows[row].Cells[column] is { Length: > 0 } text && !IsAmount(text));

    // A classification code is all digits too, and names its row.
    private static bool IsAmount(string text) => PrintedNumber.Read(text) is { } number && (number.Decimals > 0 || number.Value == 0m);
}
