using System.Globalization;

namespace Mingsuan.Core.Packaging;

/// <summary>The names of columns and cells in a workbook (ECMA-376 part 1, 18.3.1.4).</summary>
public static class CellNames
{
    /// <summary>The name of a column: 0 is A, 26 is AA.</summary>
    public static string Column(int index)
    {
        string name = string.Empty;
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    /// <summary>The name of a cell: column 0, row 1 is A1.</summary>
    public static string Cell(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);
}
