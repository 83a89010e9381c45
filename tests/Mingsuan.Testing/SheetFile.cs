using System.Globalization;
using System.Security;

namespace Mingsuan.Testing;

/// <summary>How a workbook is made.</summary>
public sealed record SheetOptions
{
    /// <summary>Amounts are numbers with this format; null for text.</summary>
    public string? Format { get; init; }

    /// <summary>What numbers hold beyond what they show.</summary>
    public decimal Excess { get; init; }

    /// <summary>Everything stands on one sheet; otherwise each table and what stands above it on its own.</summary>
    public bool OneSheet { get; init; }

    /// <summary>The name of the sheets; {0} is their number.</summary>
    public string Name { get; init; } = "Sheet{0}";

    /// <summary>So many rows and columns stay free above and to the left.</summary>
    public int Offset { get; init; }

    /// <summary>So many empty formatted rows follow the table.</summary>
    public int Padding { get; init; }

    /// <summary>Paragraphs are merged over the width of their table.</summary>
    public bool MergedParagraphs { get; init; }

    /// <summary>Strings stand in the cells and not in the table of strings; otherwise rich text with phonetic signs.</summary>
    public bool InlineStrings { get; init; }

    /// <summary>Amounts are formulas with their results.</summary>
    public bool Formulas { get; init; }

    /// <summary>A hidden sheet, a hidden row behind each table's first and a hidden column hold other numbers.</summary>
    public bool Hidden { get; init; }
}

/// <summary>Writes workbooks for tests.</summary>
public static class SheetFile
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of blocks.</summary>
    public static byte[] Write(IReadOnlyList<LaidBlock> blocks, SheetOptions options)
    {
        var strings = new List<string>();
        var sheets = new List<(string Name, string Xml, bool IsHidden)>();
        foreach (var group in options.OneSheet ? new[] { blocks.ToList() } : Groups(blocks))
        {
            string name = string.Format(CultureInfo.InvariantCulture, options.Name, sheets.Count + 1);
            sheets.Add((name, new SheetXml(options, strings).Write(group), false));
        }

        if (options.Hidden)
        {
            var hidden = new LaidTable([[new LaidCell("科目编码"), new LaidCell("合计")], [new LaidCell("201"), new LaidCell("1.00")]]);
            sheets.Add(("底稿", new SheetXml(options with { Hidden = false }, strings).Write([new LaidParagraph("部门支出总表"), hidden]), true));
        }

        return Package(sheets, strings, options.Format ?? "General");
    }

    /// <summary>A workbook of one sheet whose XML is given.</summary>
    public static byte[] Package(string sheet, string format = "General", params string[] strings) => Package([("Sheet1", sheet, false)], [.. strings.Select(SecurityElement.Escape).Select(text => $"<t>{text}</t>")], format);

    private static byte[] Package(IReadOnlyList<(string Name, string Xml, bool IsHidden)> sheets, IReadOnlyList<string> strings, string format) => Archive.Of(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook {Main}><sheets>{string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{index + 1}\" {(sheet.IsHidden ? "state=\"hidden\" " : string.Empty)}r:id=\"s{index + 1}\"/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, index) => $"<Relationship Id=\"s{index + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{index + 1}.xml\"/>"))}<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"strings\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"),
        ("xl/styles.xml", $"<styleSheet {Main}><numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"{SecurityElement.Escape(format)}\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>"),
        ("xl/sharedStrings.xml", $"<sst {Main}>{string.Concat(strings.Select(text => $"<si>{text}</si>"))}</sst>"),
        .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", sheet.Xml.StartsWith("<worksheet", StringComparison.Ordinal) ? sheet.Xml : $"<worksheet {Main}>{sheet.Xml}</worksheet>")),
    ]);

    /// <summary>Each table with the paragraphs above it and the notes below.</summary>
    private static IEnumerable<List<LaidBlock>> Groups(IReadOnlyList<LaidBlock> blocks)
    {
        var group = new List<LaidBlock>();
        bool complete = false;
        foreach (var block in blocks)
        {
            bool isNote = block is LaidParagraph paragraph && (paragraph.Text.Contains("注", StringComparison.Ordinal) || paragraph.Text.Contains("空表", StringComparison.Ordinal) || paragraph.Text.Contains("此表", StringComparison.Ordinal) || paragraph.Text.Contains("本表", StringComparison.Ordinal));
            if (complete && !isNote)
            {
                yield return group;
                group = [];
                complete = false;
            }

            group.Add(block);
            complete |= block is LaidTable;
        }

        yield return group;
    }
}
