using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Excel;

/// <summary>A statement as a sheet. Cells hold exact amounts in the statement's unit and show them rounded; totals are live sums.</summary>
internal static class StatementSheet
{
    // A sum longer than this is kept as a number: Excel bounds a formula at 8,192 characters.
    private const int LongestFormula = 8000;

    /// <summary>Fills the sheet.</summary>
    public static void Fill(SheetWriter sheet, StatementBlock statement)
    {
        int columns = statement.Columns.Count;
        sheet.Landscape = statement.Landscape;
        sheet.Widths(SheetWidths.Of([.. statement.Columns.Select((column, index) => ColumnNeed.Of(statement, column, index))]));
        int row = TableLines.Put(sheet, columns, statement.NumberLine, statement.Title, statement.DepartmentLine, statement.UnitLine);
        int heading = row;
        foreach (var line in statement.Heading)
        {
            foreach (var cell in line)
            {
                sheet.Block(row, cell.Column + 1, cell.RowSpan, cell.ColumnSpan, cell.Text, CellStyles.Heading);
            }

            row++;
        }

        sheet.Freeze(heading, row - 1);
        int first = row;
        var sums = statement.Sums.ToDictionary(sum => (sum.Row, sum.Column));
        for (int index = 0; index < statement.Rows.Count; index++, row++)
        {
            for (int column = 0; column < columns; column++)
            {
                Put(sheet, statement, index, column, first, sums.GetValueOrDefault((index, column)));
            }
        }

        foreach (string note in statement.Notes)
        {
            sheet.Text(row++, 1, note, CellStyles.Line);
        }
    }

    private static void Put(SheetWriter sheet, StatementBlock statement, int index, int column, int first, CellSum? sum)
    {
        var row = statement.Rows[index];
        var cell = row.Cells[column];
        if (cell.Amount is { } amount)
        {
            uint style = CellStyles.Amount(statement.Decimals, row.IsTotal, statement.Thousands);
            decimal value = amount.Yuan / statement.Unit.InYuan;
            if (sum is not null && Formula(sum, first) is { Length: <= LongestFormula } formula)
            {
                sheet.Formula(first + index, column + 1, formula, value, style);
            }
            else
            {
                sheet.Number(first + index, column + 1, value, style);
            }

            return;
        }

        uint look = statement.Columns[column].Role switch
        {
            ColumnRole.Amount => CellStyles.Amount(statement.Decimals, row.IsTotal, statement.Thousands),
            ColumnRole.Serial => CellStyles.Middle,
            _ when row.IsTotal => CellStyles.MiddleBold,
            _ when statement.Columns[column].IsCentred => CellStyles.Middle,
            _ => CellStyles.Indented(cell.Indent),
        };
        sheet.Block(first + index, column + 1, 1, 1, cell.Text, look);
    }

    /// <summary>SUM over the parts; neighbours in one column become a range.</summary>
    private static string Formula(CellSum sum, int first)
    {
        var parts = sum.Parts.OrderBy(part => part.Column).ThenBy(part => part.Row).ToList();
        var ranges = new List<string>();
        for (int start = 0; start < parts.Count;)
        {
            int end = start;
            while (end + 1 < parts.Count && parts[end + 1].Column == parts[start].Column && parts[end + 1].Row == parts[end].Row + 1)
            {
                end++;
            }

            string from = SheetWriter.Name(first + parts[start].Row, parts[start].Column + 1);
            ranges.Add(start == end ? from : from + ":" + SheetWriter.Name(first + parts[end].Row, parts[end].Column + 1));
            start = end + 1;
        }

        // SUM takes 255 arguments; nested sums take more.
        return ranges.Count <= 250 ? $"SUM({string.Join(',', ranges)})" : string.Join('+', ranges.Chunk(250).Select(chunk => $"SUM({string.Join(',', chunk)})"));
    }
}
