using AngleSharp.Dom;
using Mingsuan.Core.Documents;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Html;

/// <summary>A table of a page: a grid, or cells that only arrange the page.</summary>
/// <param name="Grid">Null when it only arranges.</param>
/// <param name="Cells">Its cells in order.</param>
/// <param name="Caption">What stands over it, or null.</param>
internal sealed record HtmlTable(Grid? Grid, IReadOnlyList<IElement> Cells, string? Caption)
{
    private const int WidestSpan = 1_000;

    /// <summary>Reads a table.</summary>
    public static HtmlTable Of(IElement table, ReadingLimits limits, CellCounter counter, Deadline deadline)
    {
        var rows = Rows(table).ToList();
        var cells = rows.ConvertAll(row => row.Children.Where(cell => cell.LocalName is "td" or "th" && !HtmlText.IsHidden(cell)).ToList());
        string? caption = table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } element ? HtmlText.Collapse(element.TextContent) : null;
        var all = cells.SelectMany(row => row).ToList();
        bool arranges = all.Count < 2 || cells.TrueForAll(row => row.Count < 2) || table.GetAttribute("role") is "presentation" or "none" || IsMostlyNested(all);
        return new HtmlTable(
            arranges ? null : new HtmlGrid(limits, counter, deadline).Read(rows, cells), all, string.IsNullOrEmpty(caption) ? null : caption);
    }

    /// <summary>How many rows or columns a cell says that it covers; 0 rows means all that follow.</summary>
    public static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), out int span) ? Math.Clamp(span, name == "rowspan" ? 0 : 1, name == "rowspan" ? int.MaxValue : WidestSpan) : 1;

    /// <summary>A table around tables arranges the page, unless it has more cells of its own than tables. A table of one cell is a frame around its text.</summary>
    private static bool IsMostlyNested(List<IElement> cells)
    {
        int nested = cells.Count(HoldsTable);
        return nested > 0 && cells.Count(cell => !HoldsTable(cell) && cell.TextContent.Any(character => !char.IsWhiteSpace(character))) < nested * 8;
    }

    private static bool HoldsTable(IElement cell) => cell.QuerySelector("td + td, td + th, th + td, th + th, tr + tr, thead + tbody, tbody + tbody") is not null;

    private static IEnumerable<IElement> Rows(IElement table)
    {
        foreach (var child in table.Children.Where(child => !HtmlText.IsHidden(child)))
        {
            if (child.LocalName == "tr")
            {
                yield return child;
            }
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
            {
                foreach (var row in child.Children.Where(row => row.LocalName == "tr" && !HtmlText.IsHidden(row)))
                {
                    yield return row;
                }
            }
        }
    }
}
