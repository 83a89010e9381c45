using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingsuan.Reports.Decisions;

/// <summary>Reads decisions back from the workbook of a report, as Excel, WPS or LibreOffice saved it.</summary>
internal static class DecisionWorkbook
{
    /// <summary>The rows of the sheet that holds decisions, headings first; empty when no sheet does.</summary>
    /// <exception cref="DecisionFileException">The file is no workbook.</exception>
    public static IReadOnlyList<DecisionRow> Read(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            var shared = document.WorkbookPart?.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf).ToList() ?? [];
            foreach (var sheet in document.WorkbookPart?.Workbook?.Sheets?.Elements<Sheet>() ?? [])
            {
                if (sheet.Id?.Value is { } id && document.WorkbookPart!.GetPartById(id) is WorksheetPart part && Rows(part, shared) is [var heading, ..] rows && DecisionTable.IsHeading(heading.Cells))
                {
                    return rows;
                }
            }

            return [];
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or IOException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new DecisionFileException(new($"不是完好的 xlsx 文件（{exception.Message}）。请重新保存后再试。", $"It is no sound xlsx file ({exception.Message}). Save it again and try once more."));
        }
    }

    private static List<DecisionRow> Rows(WorksheetPart part, List<string> shared)
    {
        var rows = new List<DecisionRow>();
        var data = part.Worksheet?.GetFirstChild<SheetData>();
        foreach (var row in data?.Elements<Row>() ?? [])
        {
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                int column = ColumnOf(cell.CellReference?.Value, cells.Count);
                while (cells.Count < column)
                {
                    cells.Add(string.Empty);
                }

                cells.Add(ValueOf(cell, shared));
            }

            rows.Add(new DecisionRow((int)(row.RowIndex?.Value ?? (uint)rows.Count + 1), cells));
        }

        var headings = rows.Count > 0 ? rows[0].Cells : [];
        int date = DecisionColumns.Find(headings, DecisionColumns.Date);
        return [.. rows.Select((row, index) => index == 0 || date < 0 ? row : row with { Cells = [.. row.Cells.Select((text, column) => column == date ? DateOf(text) : text)] })];
    }

    private static string ValueOf(Cell cell, List<string> shared)
    {
        string value = cell.CellValue?.Text ?? string.Empty;
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return cell.InlineString is { } inline ? string.Concat(inline.Elements<Text>().Select(text => text.Text).Concat(inline.Elements<Run>().Select(run => run.Text?.Text))) : string.Empty;
        }

        return cell.DataType?.Value == CellValues.SharedString && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < shared.Count ? shared[index] : value;
    }

    // The readings that Excel notes above Chinese and Japanese words are no part of the text.
    private static string TextOf(SharedStringItem item) =>
        string.Concat(item.Elements<Text>().Select(text => text.Text).Concat(item.Elements<Run>().Select(run => run.Text?.Text)));

    /// <summary>A date typed into a spreadsheet is stored as the number of days since the end of 1899.</summary>
    private static string DateOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is > 30_000 and < 80_000
            ? new DateOnly(1899, 12, 30).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;

    private static int ColumnOf(string? reference, int next)
    {
        int column = 0;
        foreach (char letter in reference ?? string.Empty)
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * 26) + (letter - 'A') + 1;
        }

        return column is 0 or > 16_384 ? next : column - 1;
    }
}
