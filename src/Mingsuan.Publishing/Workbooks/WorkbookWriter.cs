using System.Globalization;
using System.Xml;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Packaging;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Workbooks;

/// <summary>
/// Writes the sheets of a book as a workbook that a budget officer fills in: headings, a line of notes, drop-down lists from the vocabularies and the
/// code lists, sums in locked cells above the columns of money, an example row where the sheet is empty.
/// </summary>
/// <param name="catalogue">The code lists for the drop-down lists.</param>
/// <param name="year">The fiscal year whose codes are offered, or null for all.</param>
internal sealed class WorkbookWriter(Catalogue catalogue, int? year)
{
    /// <summary>The row of headings; notes and sums stand below it, then the data.</summary>
    public const int HeadingRow = 1;

    /// <summary>The first row of data.</summary>
    public const int FirstRow = 4;

    /// <summary>Begins the first cell of an example row, which is not read.</summary>
    public const string ExampleMark = "示例：";

    private const string Lists = "代码";

    /// <summary>The name of the sheet that tells how to fill in.</summary>
    public const string Guide = "说明";

    private const int LastRow = 100_000;

    // Points: three lines of a note in a narrow column.
    private const int NoteHeight = 44;
    private const int LineHeight = 18;

    // What is wider than the page is printed smaller and not cut off.
    private const string FitToWidth = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";

    // Letters across the sheet that tells how to fill in: as many as a page takes, for a single column is not made smaller by every program.
    private const int GuideWidth = 76;

    private readonly List<(string Key, IReadOnlyList<string> Values)> _lists = [];

    /// <summary>Writes a workbook.</summary>
    /// <param name="stream">Takes it; left open.</param>
    /// <param name="sheets">The sheets with their rows.</param>
    /// <param name="guide">The lines of the first sheet.</param>
    /// <param name="examples">True when empty sheets show an example row.</param>
    public void Write(Stream stream, IReadOnlyList<Sheet> sheets, IReadOnlyList<string> guide, bool examples)
    {
        foreach (var column in sheets.SelectMany(sheet => sheet.Definition.Columns))
        {
            AddList(column);
        }

        using var book = new WorkbookXml(stream);
        string[] names = [Guide, .. sheets.Select(sheet => sheet.Definition.Title), Lists];
        Package(book, names);
        book.Part("xl/styles.xml", WorkbookStyles.Write);
        book.Part("xl/worksheets/sheet1.xml", xml => GuideSheet(xml, guide));
        for (int index = 0; index < sheets.Count; index++)
        {
            int number = index;
            book.Part($"xl/worksheets/sheet{number + 2}.xml", xml => DataSheet(xml, sheets[number], examples));
        }

        book.Part($"xl/worksheets/sheet{sheets.Count + 2}.xml", ListSheet);
    }

    private void AddList(SheetColumn column)
    {
        if (column.Terms.Count > 0)
        {
            Add(column.Id + column.Title, [.. column.Terms.Select(term => term.Title)]);
        }
        else if (column.CodeList is { } id && CodeListDefinition.ById(id) is { } definition)
        {
            Add("list:" + id, [.. catalogue[definition].Entries.Where(entry => (year is null || entry.ValidIn(year.Value)) && Lowest(definition, entry.Code)).Select(entry => entry.Code + " " + entry.Name).Distinct(StringComparer.Ordinal)]);
        }

        void Add(string key, IReadOnlyList<string> values)
        {
            if (_lists.TrueForAll(list => list.Key != key))
            {
                _lists.Add((key, values));
            }
        }
    }

    private static bool Lowest(CodeListDefinition definition, string code) => definition == CodeListDefinition.Function ? code.Length == 7 : definition == CodeListDefinition.Procurement ? code.Length == 9 : code.Length == 5;

    private static void Package(WorkbookXml book, string[] names)
    {
        book.Part("[Content_Types].xml", xml =>
        {
            xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
            xml.WriteRaw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
            for (int index = 1; index <= names.Length; index++)
            {
                xml.WriteRaw($"<Override PartName=\"/xl/worksheets/sheet{index}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            }

            xml.WriteEndElement();
        });
        book.Part("_rels/.rels", xml =>
        {
            xml.WriteStartElement("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships");
            xml.WriteRaw($"<Relationship Id=\"rId1\" Type=\"{WorkbookXml.Relation}/officeDocument\" Target=\"xl/workbook.xml\"/>");
            xml.WriteEndElement();
        });
        book.Part("xl/_rels/workbook.xml.rels", xml =>
        {
            xml.WriteStartElement("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships");
            for (int index = 1; index <= names.Length; index++)
            {
                xml.WriteRaw($"<Relationship Id=\"rId{index}\" Type=\"{WorkbookXml.Relation}/worksheet\" Target=\"worksheets/sheet{index}.xml\"/>");
            }

            xml.WriteRaw($"<Relationship Id=\"rId{names.Length + 1}\" Type=\"{WorkbookXml.Relation}/styles\" Target=\"styles.xml\"/>");
            xml.WriteEndElement();
        });
        book.Part("xl/workbook.xml", xml =>
        {
            xml.WriteStartElement("workbook", WorkbookXml.Main);
            xml.WriteStartElement("sheets", WorkbookXml.Main);
            for (int index = 0; index < names.Length; index++)
            {
                xml.WriteStartElement("sheet", WorkbookXml.Main);
                xml.WriteAttributeString("name", names[index]);
                xml.WriteAttributeString("sheetId", (index + 1).ToString(CultureInfo.InvariantCulture));
                if (names[index] == Lists)
                {
                    xml.WriteAttributeString("state", "hidden");
                }

                xml.WriteAttributeString("id", WorkbookXml.Relation, $"rId{index + 1}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    /// <summary>How many lines a text takes in a column of so many letters; a Chinese character is as wide as two letters.</summary>
    private static int Lines(string text, int width) => text.Split('\n').Sum(line => 1 + (line.Sum(character => character < 0x2000 ? 1 : 2) / width));

    private static void GuideSheet(XmlWriter xml, IReadOnlyList<string> guide)
    {
        xml.WriteStartElement("worksheet", WorkbookXml.Main);
        xml.WriteRaw($"{FitToWidth}<cols><col min=\"1\" max=\"1\" width=\"{GuideWidth}\" customWidth=\"1\"/></cols>");
        xml.WriteStartElement("sheetData", WorkbookXml.Main);
        for (int row = 0; row < guide.Count; row++)
        {
            Row(xml, row + 1, [(0, guide[row], row == 0 ? WorkbookStyles.Title : WorkbookStyles.Prose)], row == 0 ? 2 * LineHeight : LineHeight * Lines(guide[row], GuideWidth - 4));
        }

        xml.WriteEndElement();
        xml.WriteRaw("<sheetProtection sheet=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\"/>");
        xml.WriteEndElement();
    }

    /// <summary>What stands below a heading.</summary>
    public static string NoteOf(SheetColumn column) => column.Note.Length > 0 ? column.Note : column.Required ? "必填" : string.Empty;

    private void DataSheet(XmlWriter xml, Sheet sheet, bool examples)
    {
        var columns = sheet.Definition.Columns;
        xml.WriteStartElement("worksheet", WorkbookXml.Main);
        xml.WriteRaw(FitToWidth);
        xml.WriteRaw($"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{FirstRow - 1}\" topLeftCell=\"A{FirstRow}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int index = 0; index < columns.Count; index++)
        {
            // The style of the column is that of cells not filled in yet: they are free although the sheet is protected.
            xml.WriteRaw($"<col min=\"{index + 1}\" max=\"{index + 1}\" width=\"{columns[index].Width + 2}\" style=\"{Style(columns[index])}\" customWidth=\"1\"/>");
        }

        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData", WorkbookXml.Main);
        Row(xml, HeadingRow, columns.Select((column, index) => (index, column.Title + (column.Required ? SheetHeading.RequiredMark.ToString() : string.Empty), WorkbookStyles.Heading)));
        Row(xml, HeadingRow + 1, columns.Select((column, index) => (index, NoteOf(column), WorkbookStyles.Note)), NoteHeight);
        Sums(xml, columns);
        int row = FirstRow;
        if (sheet.Rows.Count == 0 && examples && sheet.Definition.Example.Count > 0)
        {
            Row(xml, row++, sheet.Definition.Example.Select((text, index) => (index, index == 0 ? ExampleMark + text : text, WorkbookStyles.Example)));
        }

        foreach (var data in sheet.Rows)
        {
            DataRow(xml, row++, columns, data.Cells);
        }

        xml.WriteEndElement();
        xml.WriteRaw("<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" insertRows=\"0\" deleteRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        Validations(xml, columns);
        xml.WriteRaw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        xml.WriteEndElement();
    }

    private static void Sums(XmlWriter xml, IReadOnlyList<SheetColumn> columns)
    {
        xml.WriteStartElement("row", WorkbookXml.Main);
        xml.WriteAttributeString("r", (FirstRow - 1).ToString(CultureInfo.InvariantCulture));
        for (int index = 0; index < columns.Count; index++)
        {
            bool sums = columns[index].Kind == SheetColumnKind.Yuan;
            if (sums)
            {
                string name = CellNames.Column(index);
                xml.WriteRaw($"<c r=\"{CellNames.Cell(index, FirstRow - 1)}\" s=\"{WorkbookStyles.Sum}\"><f>SUM({name}{FirstRow}:{name}{LastRow})</f></c>");
            }
            else
            {
                Cell(xml, index, FirstRow - 1, index == 0 && columns.Any(column => column.Kind == SheetColumnKind.Yuan) ? "合计" : string.Empty, WorkbookStyles.Note);
            }
        }

        xml.WriteEndElement();
    }

    private static void DataRow(XmlWriter xml, int row, IReadOnlyList<SheetColumn> columns, IReadOnlyList<string> cells)
    {
        xml.WriteStartElement("row", WorkbookXml.Main);
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        int lines = columns.Select((column, index) => column.Kind is SheetColumnKind.Yuan or SheetColumnKind.Number ? 1 : Lines(cells[index], column.Width)).Max();
        if (lines > 1)
        {
            // A text over several lines must not run into the rows beside it; a row is at most 409 points high.
            xml.WriteAttributeString("ht", Math.Min(409, LineHeight * lines).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }

        for (int index = 0; index < columns.Count; index++)
        {
            if (cells[index].Length == 0)
            {
                continue;
            }

            if (columns[index].Kind is SheetColumnKind.Yuan or SheetColumnKind.Number)
            {
                xml.WriteRaw($"<c r=\"{CellNames.Cell(index, row)}\" s=\"{Style(columns[index])}\"><v>{cells[index]}</v></c>");
            }
            else
            {
                Cell(xml, index, row, cells[index], WorkbookStyles.Text);
            }
        }

        xml.WriteEndElement();
    }

    private void Validations(XmlWriter xml, IReadOnlyList<SheetColumn> columns)
    {
        var rules = new List<string>();
        for (int index = 0; index < columns.Count; index++)
        {
            string range = $"{CellNames.Cell(index, FirstRow)}:{CellNames.Cell(index, LastRow)}";
            int list = _lists.FindIndex(known => known.Key == columns[index].Id + columns[index].Title || known.Key == "list:" + columns[index].CodeList);
            if (list >= 0)
            {
                string name = CellNames.Column(list);
                // A code of a new list is allowed after a warning; a word of a closed column is not.
                string style = columns[index].CodeList is null ? string.Empty : " errorStyle=\"warning\"";
                rules.Add($"<dataValidation type=\"list\"{style} allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"请从列表中选择\" error=\"请从下拉列表中选择一项。\" sqref=\"{range}\"><formula1>{Lists}!${name}$1:${name}${_lists[list].Values.Count}</formula1></dataValidation>");
            }
            else if (columns[index].Kind == SheetColumnKind.Yuan)
            {
                rules.Add($"<dataValidation type=\"decimal\" operator=\"between\" allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\"金额\" error=\"请填数字，单位为元。\" sqref=\"{range}\"><formula1>-1000000000000</formula1><formula2>1000000000000</formula2></dataValidation>");
            }
        }

        if (rules.Count > 0)
        {
            xml.WriteRaw($"<dataValidations count=\"{rules.Count}\">{string.Concat(rules)}</dataValidations>");
        }
    }

    private void ListSheet(XmlWriter xml)
    {
        xml.WriteStartElement("worksheet", WorkbookXml.Main);
        xml.WriteStartElement("sheetData", WorkbookXml.Main);
        int height = _lists.Count == 0 ? 0 : _lists.Max(list => list.Values.Count);
        for (int row = 0; row < height; row++)
        {
            Row(xml, row + 1, _lists.Select((list, index) => (index, row < list.Values.Count ? list.Values[row] : string.Empty, 0)).Where(cell => cell.Item2.Length > 0));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static int Style(SheetColumn column) => column.Kind switch
    {
        SheetColumnKind.Yuan => WorkbookStyles.Money,
        SheetColumnKind.Number => WorkbookStyles.Number,
        _ => WorkbookStyles.Text,
    };

    private static void Row(XmlWriter xml, int row, IEnumerable<(int Column, string Text, int Style)> cells, int height = 0)
    {
        xml.WriteStartElement("row", WorkbookXml.Main);
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        if (height > 0)
        {
            xml.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }

        foreach (var (column, text, style) in cells)
        {
            Cell(xml, column, row, text, style);
        }

        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, int column, int row, string text, int style)
    {
        xml.WriteStartElement("c", WorkbookXml.Main);
        xml.WriteAttributeString("r", CellNames.Cell(column, row));
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", WorkbookXml.Main);
            xml.WriteStartElement("t", WorkbookXml.Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
