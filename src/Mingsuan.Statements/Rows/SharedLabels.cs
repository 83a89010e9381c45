namespace Mingsuan.Statements.Rows;

/// <summary>
/// A label that stretches over several lists (公用经费合计 across codes, names and empty cells) stands in the first of them and its number
/// in the last: the number takes the label on its left.
/// </summary>
internal static class SharedLabels
{
    /// <summary>The labels of all blocks, those that stretch moved to their numbers.</summary>
    public static IReadOnlyList<IReadOnlyList<RowLabel>> Apply(IReadOnlyList<RowDraft> rows, IReadOnlyList<LabelBlock> blocks, IReadOnlyList<IReadOnlyList<RowLabel>> labels)
    {
        if (blocks.Count < 2)
        {
            return labels;
        }

        var result = labels.Select(block => block.ToList()).ToList();
        for (int row = 0; row < rows.Count; row++)
        {
            for (int block = 1; block < blocks.Count; block++)
            {
                var left = result[block - 1][row];
                if (rows[row].Loose is null && result[block][row].Text.Length == 0 && left.Text.Length > 0 && HasNumbers(rows[row], blocks[block]) && !HasNumbers(rows[row], blocks[block - 1]))
                {
                    result[block][row] = left;
                    result[block - 1][row] = RowLabel.None;
                }
            }
        }

        return result;
    }

    private static bool HasNumbers(RowDraft row, LabelBlock block) => block.Values.Any(column => row.Cells[column].Length > 0);
}
