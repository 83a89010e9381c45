namespace Mingsuan.Reading.Text;

/// <summary>Counts the cells of a document against the limits.</summary>
internal sealed class CellCounter(ReadingLimits limits)
{
    private int _cells;

    /// <summary>Counts one cell more.</summary>
    /// <param name="columns">How many cells its row has by now.</param>
    /// <param name="line">Where it stands.</param>
    /// <exception cref="ReadingException">A limit is passed.</exception>
    public void Add(int columns, int line)
    {
        if (columns > limits.Columns)
        {
            throw new ReadingException(
                $"第 {line} 行的单元格超过 {limits.Columns} 个（上限），不像预算报表。请检查文件是否损坏。",
                $"Line {line} has more than {limits.Columns} cells (the limit), unlike any budget statement. Check whether the file is damaged.");
        }

        if (++_cells > limits.Cells)
        {
            throw new ReadingException(
                $"文件的单元格超过 {limits.Cells} 个（上限）。请拆分文件后再读。",
                $"The file has more than {limits.Cells} cells (the limit). Split it first.");
        }
    }
}
