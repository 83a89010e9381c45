using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Compiling;

/// <summary>The lines of a heading with their merged cells, from the heading paths of the columns.</summary>
internal static class HeadingGrid
{
    /// <summary>The lines from top to bottom. Neighbours that share a heading share its cell; the last heading of a path reaches down.</summary>
    public static IReadOnlyList<IReadOnlyList<HeadingCell>> Of(IReadOnlyList<ColumnLayout> columns, Func<string, string> fill)
    {
        int depth = columns.Max(column => column.Path.Count);
        var lines = new List<IReadOnlyList<HeadingCell>>();
        for (int level = 0; level < depth; level++)
        {
            var cells = new List<HeadingCell>();
            int column = 0;
            while (column < columns.Count)
            {
                var path = columns[column].Path;
                if (path.Count <= level)
                {
                    column++;
                    continue;
                }

                int end = column + 1;
                if (level < path.Count - 1)
                {
                    while (end < columns.Count && columns[end].Path.Count > level + 1 && columns[end].Path.Take(level + 1).SequenceEqual(path.Take(level + 1), StringComparer.Ordinal))
                    {
                        end++;
                    }
                }

                cells.Add(new HeadingCell(fill(path[level]), column, end - column, level == path.Count - 1 ? depth - level : 1));
                column = end;
            }

            lines.Add(cells);
        }

        return lines;
    }
}
