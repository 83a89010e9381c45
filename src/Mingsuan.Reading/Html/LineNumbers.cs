using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Html;

/// <summary>
/// Makes the places of a page tell its parts apart: where a page was written in few long lines, paragraphs and rows of tables are counted
/// instead of lines.
/// </summary>
internal static class LineNumbers
{
    /// <summary>The blocks, with the lines of the source where most blocks have a line of their own.</summary>
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks)
    {
        int lines = blocks.Select(block => block.Line).Distinct().Count();
        if (lines * 2 > blocks.Count)
        {
            return blocks;
        }

        int number = 0;
        return [.. blocks.Select(block => block is Grid grid
            ? grid with { Line = number + 1, Rows = [.. grid.Rows.Select(row => Numbered(row, ++number))] }
            : block with { Line = ++number })];
    }

    private static GridRow Numbered(GridRow row, int number) =>
        row with { Line = number, Cells = [.. row.Cells.Select(cell => cell with { Line = number })] };
}
