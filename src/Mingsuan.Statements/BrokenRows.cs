using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements;

/// <summary>
/// Mends rows that the end of a page has cut: “八、社会保障和就” at its foot, “业支出” on the next page. The pieces are joined where the
/// words that they make are known; in a list in which every other row has a number (projects), a row without one goes on with the row
/// above. A number that is cut with its row (68.6 over 5) is joined too, and marked as uncertain.
/// </summary>
internal sealed class BrokenRows(Lexicon lexicon, Catalogue catalogue)
{
    private const int ShortestList = 4;

    /// <summary>The grid with such rows whole; the same grid when there is none.</summary>
    public Grid Mend(Grid grid)
    {
        if (grid.Geometry == GridGeometry.CellsLost || !Enumerable.Range(1, Math.Max(0, grid.Rows.Count - 1)).Any(index => IsCut(grid, index)))
        {
            return grid;
        }

        bool numbered = IsNumbered(grid);
        var rows = new List<GridRow>();
        for (int index = 0; index < grid.Rows.Count; index++)
        {
            var row = grid.Rows[index];
            if (index > 0 && IsCut(grid, index) && (Joined(rows[^1], row) ?? (numbered ? GoneOn(rows[^1], row) : null)) is { } whole)
            {
                rows[^1] = whole;
            }
            else
            {
                rows.Add(row);
            }
        }

        return grid with { Rows = rows };
    }

    private static bool IsCut(Grid grid, int index) => grid.Rows[index].Page != grid.Rows[index - 1].Page;

    /// <summary>True when every row below the heading has a number, but those that begin a page.</summary>
    private bool IsNumbered(Grid grid)
    {
        int first = HeadingRows.Count(grid, lexicon).Data;
        var rows = Enumerable.Range(first, grid.Rows.Count - first).Where(index => index > 0 && !IsCut(grid, index)).ToList();
        return rows.Count >= ShortestList && rows.TrueForAll(index => HasNumber(grid.Rows[index]));
    }

    private static bool HasNumber(GridRow row) => row.Cells.Any(cell => PrintedMoney.Read(cell.Text) is not null);

    private GridRow? Joined(GridRow upper, GridRow lower)
    {
        if (upper.Cells.Count != lower.Cells.Count || lower.Cells.All(cell => cell.Text.Length == 0))
        {
            return null;
        }

        var cells = new List<GridCell>();
        bool known = false;
        for (int index = 0; index < upper.Cells.Count; index++)
        {
            string below = lower.Cells[index].Text;
            string text = upper.Cells[index].Text + below;
            bool isNumber = below.Any(char.IsAsciiDigit);
            if (below.Length > 0 && (upper.Cells[index].Text.Length == 0 || (isNumber ? !IsNumber(text) : !IsKnown(text))))
            {
                return null;
            }

            known |= below.Length > 0 && !isNumber;
            cells.Add(upper.Cells[index] with { Text = text, IsUncertain = upper.Cells[index].IsUncertain || (isNumber && !text.All(char.IsAsciiDigit)) });
        }

        return known ? upper with { Cells = cells } : null;
    }

    /// <summary>The row above with the rest of its name, when that is all that the row below has and the row above has its number.</summary>
    private static GridRow? GoneOn(GridRow upper, GridRow lower)
    {
        var printed = Enumerable.Range(0, lower.Cells.Count).Where(index => lower.Cells[index].Text.Length > 0).ToList();
        if (upper.Cells.Count != lower.Cells.Count || printed is not [var only] || !HasNumber(upper) || HasNumber(lower)
            || !IsWords(upper.Cells[only].Text) || PhraseText.WithoutNumbering(lower.Cells[only].Text).Length < lower.Cells[only].Text.Length)
        {
            return null;
        }

        return upper with { Cells = [.. upper.Cells.Select((cell, index) => index == only ? cell with { Text = cell.Text + lower.Cells[only].Text } : cell)] };
    }

    /// <summary>A code of the classifications, or a number with decimals.</summary>
    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit) ? text.Length is 3 or 5 or 7 : PrintedNumber.Read(text) is { Decimals: > 0 };

    private static bool IsWords(string text) => text.Any(character => character > '\u2E7F');

    private bool IsKnown(string label)
    {
        string words = PhraseText.WithoutNumbering(PhraseText.Normalize(label));
        return lexicon.Find(words, PhrasePlace.Row) is not null || catalogue.Function.FindByName(words).Count > 0 || catalogue.DepartmentEconomic.FindByName(words).Count > 0;
    }
}
