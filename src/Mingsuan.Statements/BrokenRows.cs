using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements;

/// <summary>
/// Mends rows that the end of a page has cut: “八、社会保障和就” at its foot, “业支出” on the next page. The pieces are joined where
/// the words that they make are known and the lower piece has no number of its own.
/// </summary>
internal sealed class BrokenRows(Lexicon lexicon, Catalogue catalogue)
{
    /// <summary>The grid with such rows whole; the same grid when there is none.</summary>
    public Grid Mend(Grid grid)
    {
        if (grid.Geometry == GridGeometry.CellsLost || !Enumerable.Range(1, Math.Max(0, grid.Rows.Count - 1)).Any(index => grid.Rows[index].Page != grid.Rows[index - 1].Page))
        {
            return grid;
        }

        var rows = new List<GridRow>();
        foreach (var row in grid.Rows)
        {
            if (rows.Count > 0 && rows[^1].Page != row.Page && Joined(rows[^1], row) is { } whole)
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

    private GridRow? Joined(GridRow upper, GridRow lower)
    {
        if (upper.Cells.Count != lower.Cells.Count || lower.Cells.All(cell => cell.Text.Length == 0))
        {
            return null;
        }

        var cells = new List<GridCell>();
        for (int index = 0; index < upper.Cells.Count; index++)
        {
            string below = lower.Cells[index].Text;
            string text = upper.Cells[index].Text + below;
            if (below.Length > 0 && (upper.Cells[index].Text.Length == 0 || below.Any(char.IsAsciiDigit) || !IsKnown(text)))
            {
                return null;
            }

            cells.Add(upper.Cells[index] with { Text = text });
        }

        return upper with { Cells = cells };
    }

    private bool IsKnown(string label)
    {
        string words = PhraseText.WithoutNumbering(PhraseText.Normalize(label));
        return lexicon.Find(words, PhrasePlace.Row) is not null || catalogue.Function.FindByName(words).Count > 0 || catalogue.DepartmentEconomic.FindByName(words).Count > 0;
    }
}
