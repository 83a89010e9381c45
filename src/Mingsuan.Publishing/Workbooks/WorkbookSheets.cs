using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Tables;
using Table = Mingsuan.Publishing.Tables.Sheet;

namespace Mingsuan.Publishing.Workbooks;

/// <summary>Reads the sheets of a book's workbook, as this program, Excel or WPS saved it.</summary>
internal static class WorkbookSheets
{
    /// <summary>The sheets by id of their definitions; those that the workbook lacks are left out.</summary>
    /// <exception cref="InvalidDataException">It is no workbook.</exception>
    public static IReadOnlyDictionary<string, Table> Read(byte[] content, IReadOnlyList<SheetDefinition> definitions, BookFindings findings)
    {
        try
        {
            using var stream = new MemoryStream(content);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            var book = document.WorkbookPart ?? throw new InvalidDataException("the workbook has no parts");
            string[] shared = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(Words).ToArray() ?? [];
            var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
            foreach (var sheet in book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
            {
                var definition = definitions.FirstOrDefault(known => known.Title == sheet.Name?.Value?.Trim() || known.Id == sheet.Name?.Value?.Trim());
                if (definition is not null && sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part)
                {
                    tables[definition.Id] = Table(part, definition, shared, findings);
                }
            }

            Strangers([.. book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(sheet => sheet.State?.Value != SheetStateValues.Hidden).Select(sheet => sheet.Name?.Value?.Trim() ?? string.Empty)], definitions, tables.Keys, findings);
            return tables;
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException("不是 Excel 工作簿（.xlsx），或已损坏。如是 .xls，请另存为 .xlsx。", exception);
        }
    }

    /// <summary>A sheet whose name is not known would be passed over in silence with all that was filled in.</summary>
    private static void Strangers(IReadOnlyList<string> names, IReadOnlyList<SheetDefinition> definitions, IEnumerable<string> found, BookFindings findings)
    {
        bool renamed = false;
        string[] missing = [.. definitions.Where(definition => !found.Contains(definition.Id, StringComparer.Ordinal)).Select(definition => $"“{definition.Title}”")];
        foreach (string name in names.Where(name => missing.Length > 0 && name != WorkbookWriter.Guide && definitions.All(definition => definition.Title != name && definition.Id != name)))
        {
            renamed = true;
            findings.About("BK-SHEET", $"工作表“{name}”", new Message(
                $"不认识这个表名，表中内容没有读取。缺少的工作表是{string.Join("、", missing)}：如是改了名，请改回；如是多余的表，请删去。",
                $"the name of this sheet is not known and it was not read. Missing are {string.Join(", ", missing)}: give it its name back, or delete it."));
        }

        if (missing.Length > 0 && !renamed)
        {
            findings.About("BK-SHEET", "工作簿", new Message(
                $"缺少工作表{string.Join("、", missing)}。请用 mingsuan new 生成一本空白的书，把缺的表复制过来；没有内容的，留空表即可。",
                $"the workbook lacks {string.Join(", ", missing)}. Copy the sheet from an empty book (mingsuan new); one without content stays empty."));
        }
    }

    private static Table Table(WorksheetPart part, SheetDefinition definition, string[] shared, BookFindings findings)
    {
        var rows = new List<SheetRow>();
        IReadOnlyList<int>? columns = null;
        bool headed = false;
        foreach (var row in part.Worksheet.Descendants<Row>())
        {
            int line = (int)(row.RowIndex?.Value ?? 0u);
            var cells = Cells(row, shared);
            if (!headed)
            {
                headed = true;
                columns = new SheetHeading(definition, definition.Title).Locate(cells, line, findings);
                continue;
            }

            // Notes and sums stand between headings and data.
            if (columns is null || line < WorkbookWriter.FirstRow || cells.TrueForAll(string.IsNullOrWhiteSpace) || cells.Find(cell => cell.Length > 0)!.StartsWith(WorkbookWriter.ExampleMark, StringComparison.Ordinal))
            {
                continue;
            }

            rows.Add(new SheetRow(line, [.. columns.Select((column, index) => Value(column < 0 || column >= cells.Count ? string.Empty : cells[column], definition.Columns[index]))]));
        }

        return new Table(definition, definition.Title, rows) { LacksColumns = headed && columns is null };
    }

    /// <summary>A cell of codes may hold the code with its name, as the drop-down list offers it.</summary>
    private static string Value(string cell, SheetColumn column)
    {
        string text = cell.ReplaceLineEndings("\n").Trim();
        int blank = column.CodeList is null ? -1 : text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 ? text[..blank] : text;
    }

    private static List<string> Cells(Row row, string[] shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            int column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            while (cells.Count <= column)
            {
                cells.Add(string.Empty);
            }

            cells[column] = Text(cell, shared);
        }

        return cells;
    }

    private static string Text(Cell cell, string[] shared)
    {
        if (cell.InlineString is { } inline)
        {
            return inline.InnerText;
        }

        string value = cell.CellValue?.Text ?? string.Empty;
        if (cell.DataType is { } type && type.Value == CellValues.SharedString)
        {
            return int.TryParse(value, out int index) && index >= 0 && index < shared.Length ? shared[index] : string.Empty;
        }

        // Excel keeps numbers in binary: 0.1 + 0.2 comes back as 0.30000000000000004, which no one typed.
        return cell.DataType is null && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture)
            : value;
    }

    private static string Words(SharedStringItem item) => string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static int ColumnOf(string reference)
    {
        int column = 0;
        foreach (char letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column - 1;
    }
}
