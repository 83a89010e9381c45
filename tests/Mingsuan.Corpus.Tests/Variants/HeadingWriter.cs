namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>Writes heading paths as rows of cells.</summary>
internal static class HeadingWriter
{
    public static List<string[]> Rows(IReadOnlyList<IReadOnlyList<string>> paths, HeadingForm form, string joint)
    {
        if (form == HeadingForm.OneRow)
        {
            return [[.. paths.Select(path => string.Join(joint, path))]];
        }

        var rows = new List<string[]>();
        for (int row = 0; row < paths.Max(path => path.Count); row++)
        {
            string[] cells = new string[paths.Count];
            for (int column = 0; column < paths.Count; column++)
            {
                bool merged = column > 0 && row < paths[column].Count && StartsAlike(paths[column], paths[column - 1], row + 1);
                cells[column] = form == HeadingForm.Repeated ? paths[column][Math.Min(row, paths[column].Count - 1)]
                    : row >= paths[column].Count || merged ? string.Empty
                    : paths[column][row];
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>As Word dumps them: a merged cell stands once without its span, a cell merged downwards leaves a blank below.</summary>
    public static List<List<string>> Spanless(IReadOnlyList<IReadOnlyList<string>> paths)
    {
        var rows = new List<List<string>>();
        for (int row = 0; row < paths.Max(path => path.Count); row++)
        {
            var cells = new List<string>();
            for (int column = 0; column < paths.Count; column++)
            {
                if (row >= paths[column].Count)
                {
                    cells.Add(string.Empty);
                }
                else if (row == paths[column].Count - 1 || column == 0 || !StartsAlike(paths[column], paths[column - 1], row + 1))
                {
                    cells.Add(paths[column][row]);
                }
            }

            rows.Add(cells);
        }

        return rows;
    }

    private static bool StartsAlike(IReadOnlyList<string> path, IReadOnlyList<string> before, int length) =>
        length < path.Count && length < before.Count && path.Take(length).SequenceEqual(before.Take(length));
}
