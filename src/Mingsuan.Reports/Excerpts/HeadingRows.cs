namespace Mingsuan.Reports.Excerpts;

/// <summary>Makes the heading rows of a table out of the heading path of each column: equal neighbours become one wide cell.</summary>
public static class HeadingRows
{
    /// <summary>The rows from top to bottom.</summary>
    /// <param name="paths">The heading path of each column; null for columns left out.</param>
    public static IReadOnlyList<IReadOnlyList<ExcerptCell>> Of(IReadOnlyList<IReadOnlyList<string>?> paths)
    {
        int depth = paths.Max(path => path?.Count ?? 0);
        var rows = new List<IReadOnlyList<ExcerptCell>>();
        for (int level = 0; level < depth; level++)
        {
            var cells = new List<ExcerptCell>();
            for (int column = 0; column < paths.Count;)
            {
                int width = 1;
                while (column + width < paths.Count && SameTo(paths[column], paths[column + width], level))
                {
                    width++;
                }

                if (paths[column] is not { } path)
                {
                    if (level == 0)
                    {
                        cells.Add(new ExcerptCell("…", CellRole.Omitted, 1, depth));
                    }
                }
                else if (level < path.Count)
                {
                    cells.Add(new ExcerptCell(path[level], CellRole.Plain, width, level == path.Count - 1 ? depth - level : 1));
                }
                else if (level == 0)
                {
                    cells.Add(new ExcerptCell(string.Empty, CellRole.Plain, 1, depth));
                }

                column += width;
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>True when both paths go on below the level, or end there alike, and are the same down to it.</summary>
    private static bool SameTo(IReadOnlyList<string>? left, IReadOnlyList<string>? right, int level) =>
        left is not null && right is not null && left.Count > level + 1 && right.Count > level + 1
        && Enumerable.Range(0, level + 1).All(index => left[index] == right[index]);
}
