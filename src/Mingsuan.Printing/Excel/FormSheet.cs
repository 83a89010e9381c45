using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Excel;

/// <summary>A form as a sheet.</summary>
internal static class FormSheet
{
    /// <summary>Fills the sheet.</summary>
    public static void Fill(SheetWriter sheet, FormBlock form, IReadOnlyList<ColumnNeed> needs)
    {
        sheet.Landscape = form.Landscape;
        sheet.Widths(SheetWidths.Of(needs));
        int row = TableLines.Put(sheet, form.ColumnWidths.Count, form.NumberLine, form.Title, form.DepartmentLine, form.UnitLine);
        if (form.HeadingRows > 0)
        {
            sheet.Freeze(row, row + form.HeadingRows - 1);
        }

        foreach (var line in form.Rows)
        {
            foreach (var cell in line.Cells)
            {
                Put(sheet, form, row, cell);
            }

            row++;
        }

        foreach (string note in form.Notes)
        {
            sheet.Text(row++, 1, note, CellStyles.Line);
        }
    }

    private static void Put(SheetWriter sheet, FormBlock form, int row, FormCell cell)
    {
        uint style = cell.IsCaption && !cell.IsLeft ? CellStyles.Heading : cell.IsLeft ? CellStyles.Text : CellStyles.Middle;
        if (cell.Amount is { } amount && form.Unit is { } unit)
        {
            style = CellStyles.Amount(form.Decimals, bold: false);
            sheet.Number(row, cell.Column + 1, amount.Yuan / unit.InYuan, style);
            sheet.Merge(row, cell.Column + 1, cell.RowSpan, cell.ColumnSpan, style);
        }
        else
        {
            sheet.Block(row, cell.Column + 1, cell.RowSpan, cell.ColumnSpan, cell.Text, style);
        }
    }
}
