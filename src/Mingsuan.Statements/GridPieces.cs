using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements;

/// <summary>Cuts a grid where another table begins inside it: tables that stood one after the other in one sheet of cells.</summary>
internal static class GridPieces
{
    /// <summary>The grid, or its pieces, each beginning with the row that holds its title.</summary>
    public static IEnumerable<Grid> Cut(Grid grid, Lexicon lexicon)
    {
        int start = 0;
        for (int row = 1; row < grid.Rows.Count && grid.HeaderRows is null; row++)
        {
            if (IsTitleOfStatement(grid.Rows[row], lexicon))
            {
                if (row > start)
                {
                    yield return Piece(grid, start, row);
                }

                start = row;
            }
        }

        yield return start == 0 ? grid : Piece(grid, start, grid.Rows.Count);
    }

    private static Grid Piece(Grid grid, int start, int end) =>
        grid with { Rows = [.. grid.Rows.Skip(start).Take(end - start)], Line = grid.Rows[start].Line, Page = grid.Rows[start].Page };

    private static bool IsTitleOfStatement(GridRow row, Lexicon lexicon)
    {
        string? only = null;
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Length > 0 && cell.Text != only)
            {
                if (only is not null)
                {
                    return false;
                }

                only = cell.Text;
            }
        }

        return only is not null && Captions.IsTitle(only)
            && lexicon.Read(Captions.BareTitle(only), PhrasePlace.Title) is { Unknown.Count: 0 } reading
            && lexicon.StatementKinds.Any(kind => kind.Fits(reading));
    }
}
