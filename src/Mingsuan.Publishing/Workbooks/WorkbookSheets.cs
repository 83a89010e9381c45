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
    private const string NoWorkbook = "不是 Excel 工作簿（.xlsx），或已损坏。如是 .xls、.et、.ods，请在 Excel、WPS 中另存为 .xlsx。";

    /// <summary>How far down a heading may stand: titles are put above it.</summary>
    private const int LastHeading = 10;

    /// <summary>Excel keeps 15 digits of a number.</summary>
    private const decimal Imprecise = 1_000_000_000_000_000m;

    private static readonly DateOnly Epoch = new(1899, 12, 30);

    /// <summary>The sheets by id of their definitions; those that the workbook lacks are left out.</summary>
    /// <exception cref="InvalidDataException">It is no workbook.</exception>
    public static IReadOnlyDictionary<string, Table> Read(byte[] content, IReadOnlyList<SheetDefinition> definitions, BookFindings findings)
    {
        try
        {
            using var stream = new MemoryStream(content);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            var book = document.WorkbookPart ?? throw new InvalidDataException(NoWorkbook);
            var formats = new CellFormats(book);
            string[] shared = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(Words).ToArray() ?? [];
            var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
            foreach (var sheet in book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
            {
                var definition = definitions.FirstOrDefault(known => known.Title == sheet.Name?.Value?.Trim() || known.Id == sheet.Name?.Value?.Trim());
                if (definition is not null && sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part)
                {
                    tables[definition.Id] = Table(part, definition, (shared, formats), findings);
                }
            }

            Strangers([.. book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(sheet => sheet.State?.Value != SheetStateValues.Hidden).Select(sheet => sheet.Name?.Value?.Trim() ?? string.Empty)], definitions, tables.Keys, findings);
            return tables;
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException(NoWorkbook, exception);
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

    private static Table Table(WorksheetPart part, SheetDefinition definition, (string[] Shared, CellFormats Formats) book, BookFindings findings)
    {
        var all = part.Worksheet.Descendants<Row>().Select((row, index) => (Line: (int)(row.RowIndex?.Value ?? (uint)(index + 1)), Cells: Cells(row, book))).Where(row => !row.Cells.TrueForAll(string.IsNullOrWhiteSpace)).ToList();
        if (all.Count == 0)
        {
            return new Table(definition, definition.Title, []);
        }

        var reader = new SheetHeading(definition, definition.Title);
        var heading = all.Where(row => row.Line <= LastHeading).OrderByDescending(row => reader.Known(row.Cells)).ThenBy(row => row.Line).FirstOrDefault(all[0]);
        if (reader.Locate(heading.Cells, heading.Line, findings) is not { } columns)
        {
            return new Table(definition, definition.Title, []) { LacksColumns = true };
        }

        var rows = new List<SheetRow>();
        foreach (var (line, cells) in all)
        {
            string[] texts = [.. columns.Select(column => column < 0 || column >= cells.Count ? string.Empty : CellText.Clean(cells[column]))];
            if (line > heading.Line && (line >= heading.Line + WorkbookWriter.FirstRow - 1 || !IsFurniture(texts, definition)) && !cells.Find(cell => cell.Length > 0)!.StartsWith(WorkbookWriter.ExampleMark, StringComparison.Ordinal))
            {
                rows.Add(new SheetRow(line, [.. texts.Select((text, index) => Value(text, definition.Columns[index]))]));
            }
        }

        Merged(part, definition, heading.Line, findings);
        return new Table(definition, definition.Title, rows);
    }

    /// <summary>Notes and sums stand between headings and data; where they were deleted the data begins at once.</summary>
    private static bool IsFurniture(string[] texts, SheetDefinition definition)
    {
        var filled = texts.Select((text, index) => (Text: text, Column: definition.Columns[index])).Where(cell => cell.Text.Length > 0).ToList();
        return filled.Count == 0 || filled[0].Text == "合计" || filled.TrueForAll(cell => cell.Column.Kind == SheetColumnKind.Yuan) || filled.TrueForAll(cell => cell.Text == WorkbookWriter.NoteOf(cell.Column));
    }

    /// <summary>Of cells made one only the first has a text: the rows below would be taken as blank.</summary>
    private static void Merged(WorksheetPart part, SheetDefinition definition, int heading, BookFindings findings)
    {
        foreach (string range in part.Worksheet.Descendants<MergeCell>().Select(cell => cell.Reference?.Value ?? string.Empty))
        {
            string[] ends = range.Split(':');
            if (ends.Length == 2 && int.TryParse(ends[0].AsSpan(ends[0].AsSpan().IndexOfAnyInRange('0', '9')), out int first) && int.TryParse(ends[1].AsSpan(ends[1].AsSpan().IndexOfAnyInRange('0', '9')), out int last) && first > heading)
            {
                findings.At("BK-SHEET", definition.Title, first, null, range, new Message(
                    $"{range} 是合并单元格（第 {first} 至 {last} 行），只有左上角一格有内容，其余各格读作空白。请取消合并，逐格填写。",
                    $"{range} is one cell over rows {first} to {last}: all but its first are read as blank. Split it and fill in each."));
            }
        }
    }

    /// <summary>A cell of codes may hold the code with its name, as the drop-down list offers it.</summary>
    private static string Value(string text, SheetColumn column)
    {
        int blank = column.CodeList is null ? -1 : text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 ? text[..blank] : text;
    }

    private static List<string> Cells(Row row, (string[] Shared, CellFormats Formats) book)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            int column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            while (cells.Count <= column)
            {
                cells.Add(string.Empty);
            }

            cells[column] = Text(cell, book);
        }

        return cells;
    }

    private static string Text(Cell cell, (string[] Shared, CellFormats Formats) book)
    {
        if (cell.InlineString is { } inline)
        {
            return inline.InnerText;
        }

        string value = cell.CellValue?.Text ?? string.Empty;
        if (cell.DataType is { } type && type.Value == CellValues.SharedString)
        {
            return int.TryParse(value, out int index) && index >= 0 && index < book.Shared.Length ? book.Shared[index] : string.Empty;
        }

        if (cell.DataType is { } kind && kind.Value != CellValues.Number || !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return value;
        }

        if (Math.Abs(number) >= Imprecise && number == decimal.Truncate(number))
        {
            // Of a code of so many digits the last are lost: it must not pass for one.
            return number.ToString("0.##############E+00", CultureInfo.InvariantCulture);
        }

        if (book.Formats.IsPercent(cell))
        {
            return Math.Round(number * 100m, 6).ToString("0.######", CultureInfo.InvariantCulture) + "%";
        }

        if (book.Formats.IsDay(cell) && number is >= 1m and < 2_958_466m)
        {
            var day = Epoch.AddDays((int)number);
            return string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
        }

        // Excel keeps numbers in binary: 0.1 + 0.2 comes back as 0.30000000000000004, which no one typed.
        return Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture);
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
