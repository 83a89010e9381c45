using System.Buffers;
using Mingsuan.Core.Documents;

namespace Mingsuan.Resources.Reading;

/// <summary>Tells at a glance that a table is none of procurement or assets, so that most tables are never laid out.</summary>
internal static class GridSigns
{
    private const int HighestHeading = 12;
    private static readonly SearchValues<string> Signs = SearchValues.Create(["采购", "品目", "目录", "标的", "资产", "房屋", "车辆"], StringComparison.Ordinal);

    /// <summary>True when the first rows hold a word of such a table. Blanks inside a word do not matter.</summary>
    public static bool MayConcern(Grid grid)
    {
        for (int row = 0; row < Math.Min(grid.Rows.Count, HighestHeading); row++)
        {
            foreach (var cell in grid.Rows[row].Cells)
            {
                if (cell.Text.Length > 1 && (cell.Text.AsSpan().ContainsAny(Signs) || (cell.Text.Length < 30 && cell.Text.Contains(' ', StringComparison.Ordinal) && cell.Text.Replace(" ", string.Empty, StringComparison.Ordinal).AsSpan().ContainsAny(Signs))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
