namespace Mingsuan.Printing.Excel;

/// <summary>The lines above a table: its number, its title across all columns, the department at the left and the unit at the right.</summary>
internal static class TableLines
{
    /// <summary>Puts them from the first row on.</summary>
    /// <returns>The row below them.</returns>
    public static int Put(SheetWriter sheet, int columns, string? number, string title, string? department, string? unit)
    {
        int row = 1;
        if (number is not null)
        {
            sheet.Text(row++, 1, number, CellStyles.Line);
        }

        sheet.Title(row++, columns, title);
        if (department is not null || !string.IsNullOrEmpty(unit))
        {
            if (columns > 1)
            {
                sheet.Text(row, 1, department ?? string.Empty, CellStyles.Line);
                sheet.Text(row, columns, unit ?? string.Empty, CellStyles.LineRight);
            }
            else
            {
                sheet.Text(row, 1, $"{department} {unit}".Trim(), CellStyles.Line);
            }

            row++;
        }

        return row;
    }
}
