using System.Text.RegularExpressions;
using Mingsuan.Reading.Pdf.Borderless;

namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>
/// Continues labels over the page's end: a label that is merged over several rows stands in the part on the first page alone, and where
/// its cell goes on, on the next page, the cell is empty. Amounts are never continued.
/// </summary>
internal static partial class PageBreakLabels
{
    /// <summary>Edges closer than this, 3 points, are one.</summary>
    private const int SameEdge = 300;

    /// <summary>The part on the next page, with the labels that go on.</summary>
    /// <param name="last">The part on the page before, which goes on.</param>
    /// <param name="next">The part on the next page.</param>
    /// <param name="heading">How many of its first rows repeat the heading.</param>
    public static PageTable Continue(PageTable last, PageTable next, int heading)
    {
        // A total belongs to no label above it.
        if (heading >= next.Rows.Count || next.Rows[heading].Cells.Any(cell => Total().IsMatch(cell.Text)))
        {
            return next;
        }

        var open = Open(last);
        if (open.Count == 0)
        {
            return next;
        }

        var top = next.Rows[heading];
        var rows = next.Rows.ToList();
        rows[heading] = top with { Cells = [.. top.Cells.Select(cell => cell.Text.Length == 0 && open.Find(label => IsContinued(label, cell)) is { } above ? cell with { Text = above.Text } : cell)] };
        return next with { Rows = rows };
    }

    /// <summary>The labels of rows with amounts whose cells reach the end of the table.</summary>
    private static List<PageCell> Open(PageTable table)
    {
        var labels = new List<PageCell>();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            int first = row;
            labels.AddRange(table.Rows[row].Cells.Where(cell => first + cell.RowSpan == table.Rows.Count && cell.Text.Length > 0 && !TableLines.IsNumber(cell.Text)
                && table.Rows.Skip(first).All(line => line.Cells.Any(other => other.Left >= cell.Right - SameEdge && TableLines.IsNumber(other.Text)))));
        }

        return labels;
    }

    /// <summary>True when the cell is the rest of the label's: they have the same edges, and one of them is merged.</summary>
    private static bool IsContinued(PageCell label, PageCell cell) =>
        Math.Abs(label.Left - cell.Left) <= SameEdge && Math.Abs(label.Right - cell.Right) <= SameEdge && (label.RowSpan > 1 || cell.RowSpan > 1);

    [GeneratedRegex(@"^\s*[合总]\s*计\s*$")]
    private static partial Regex Total();
}
