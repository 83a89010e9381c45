using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements;

/// <summary>Joins a statement that runs over pages, each with its heading (and perhaps its title) repeated.</summary>
internal static class Continuation
{
    /// <summary>The statement with the rows of the next table, or null when that is a table of its own.</summary>
    /// <param name="statement">The statement so far.</param>
    /// <param name="title">The title of the next table, or null when none stands above it.</param>
    /// <param name="department">What stands above the next table of the department, or null.</param>
    /// <param name="next">The next table, without lines of title and unit.</param>
    /// <param name="lexicon">The phrases.</param>
    /// <param name="goesOn">True when nothing stands between the two tables.</param>
    public static StatementSource? Join(StatementSource statement, string? title, string? department, Grid next, Lexicon lexicon, bool goesOn)
    {
        if (statement.Grid.Geometry != next.Geometry || next.Rows.Count == 0
            || (title is not null && PhraseText.Normalize(Captions.BareTitle(title)) != PhraseText.Normalize(statement.Title))
            || (department is not null && statement.DepartmentText is not null && department != statement.DepartmentText))
        {
            return null;
        }

        var (_, first) = HeadingRows.Count(statement.Grid, lexicon);
        var (heading, data) = HeadingRows.Count(next, lexicon);
        if (heading == 0 && goesOn && title is null && department is null && next.Geometry == GridGeometry.Exact && SameWidth(statement.Grid, next))
        {
            return Append(statement, next, data);
        }

        if (heading == 0 || data > first || !Enumerable.Range(0, heading).All(row => Text(statement.Grid.Rows[row]) == Text(next.Rows[row])))
        {
            return null;
        }

        // The next unit's table of the same form begins with the same row again: 合计, 一、….
        if (first < statement.Grid.Rows.Count && data < next.Rows.Count && Label(statement.Grid.Rows[first]) == Label(next.Rows[data]))
        {
            return null;
        }

        return Aligned(statement, next, heading) is { } aligned ? Append(aligned.Statement, aligned.Next, data) : Append(statement, Doubted(next, data), data);
    }

    /// <summary>
    /// Both tables with their headings in the same columns: as they stand, or without the columns in which no text begins, which each page
    /// may have from other tables on it. Null when the headings stand in different columns nevertheless.
    /// </summary>
    private static (StatementSource Statement, Grid Next)? Aligned(StatementSource statement, Grid next, int heading)
    {
        if (next.Geometry != GridGeometry.Exact || IsAlike(statement.Grid, next))
        {
            return (statement, next);
        }

        var (upper, lower) = (ExactGrids.Compact(statement.Grid), ExactGrids.Compact(next));
        return IsAlike(upper, lower) ? (statement with { Grid = upper with { Rows = upper.Rows.ToList() } }, lower) : null;

        bool IsAlike(Grid one, Grid other) =>
            SameWidth(one, other) && Enumerable.Range(0, heading).All(row => Places(one.Rows[row]).SequenceEqual(Places(other.Rows[row])));
    }

    /// <summary>Where the texts of a row begin.</summary>
    private static IEnumerable<int> Places(GridRow row)
    {
        int column = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Length > 0)
            {
                yield return column;
            }

            column += cell.ColumnSpan;
        }
    }

    /// <summary>Rows of which the columns are not those of the statement's other pages: nothing vouches for them.</summary>
    private static Grid Doubted(Grid grid, int data) => grid with
    {
        Rows = [.. grid.Rows.Select((row, index) => index < data ? row : row with { Cells = [.. row.Cells.Select(cell => cell with { IsUncertain = true })] })],
    };

    /// <summary>In place: copying the table for every page would take the square of the time.</summary>
    private static StatementSource Append(StatementSource statement, Grid next, int data)
    {
        ((List<GridRow>)statement.Grid.Rows).AddRange(next.Rows.Skip(data));
        return statement;
    }

    /// <summary>Tables whose places are exact go on without a heading when they are equally wide.</summary>
    private static bool SameWidth(Grid statement, Grid next) => ExactGrids.Width(statement.Rows[0].Cells) == ExactGrids.Width(next.Rows[0].Cells);

    private static string Text(GridRow row) => PhraseText.Normalize(string.Concat(row.Cells.Select(cell => cell.Text)));

    /// <summary>The words of a row, without numbers.</summary>
    private static string Label(GridRow row) => PhraseText.Normalize(string.Concat(row.Cells.Select(cell => cell.Text).Where(text => text.Any(character => character > '\u2E7F'))));
}
