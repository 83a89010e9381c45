using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements;

/// <summary>
/// Cuts a grid where another table begins inside it: tables that stood one after the other in one sheet of cells. Notes in the last
/// rows of a piece become paragraphs.
/// </summary>
internal static class GridPieces
{
    /// <summary>The grid, or its pieces, each beginning with the row that holds its title, and behind each its notes.</summary>
    public static IEnumerable<Block> Cut(Grid grid, Lexicon lexicon)
    {
        int start = 0;
        for (int row = 1; row < grid.Rows.Count && grid.HeaderRows is null; row++)
        {
            if (IsTitleOfStatement(grid.Rows[row], lexicon))
            {
                foreach (var block in row > start ? Piece(grid, start, row) : [])
                {
                    yield return block;
                }

                start = row;
            }
        }

        foreach (var block in Piece(grid, start, grid.Rows.Count))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Piece(Grid grid, int start, int end)
    {
        int notes = end;
        while (notes > start + 1 && Only(grid.Rows[notes - 1]) is { } only && (only.Length == 0 || Captions.IsNote(only)))
        {
            notes--;
        }

        // Blank rows alone stay: they are the table's.
        if (!grid.Rows.Skip(notes).Take(end - notes).Any(row => Only(row) is { Length: > 0 }))
        {
            notes = end;
        }

        yield return start == 0 && notes == grid.Rows.Count
            ? grid
            : grid with { Rows = [.. grid.Rows.Skip(start).Take(notes - start)], Line = grid.Rows[start].Line, Page = grid.Rows[start].Page };
        foreach (var row in grid.Rows.Skip(notes).Take(end - notes))
        {
            if (Only(row) is { Length: > 0 } note)
            {
                yield return new Paragraph(note, row.Line, row.Page);
            }
        }
    }

    private static bool IsTitleOfStatement(GridRow row, Lexicon lexicon) =>
        Only(row) is { Length: > 0 } only && Captions.IsTitle(only)
        && lexicon.Read(Captions.BareTitle(only), PhrasePlace.Title) is { Unknown.Count: 0 } reading
        && lexicon.StatementKinds.Any(kind => kind.Fits(reading));

    /// <summary>The only text of a row, empty when it has none; null when it has several.</summary>
    private static string? Only(GridRow row)
    {
        string only = string.Empty;
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Length > 0 && cell.Text != only)
            {
                if (only.Length > 0)
                {
                    return null;
                }

                only = cell.Text;
            }
        }

        return only;
    }
}
