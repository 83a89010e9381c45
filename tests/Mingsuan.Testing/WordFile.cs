using System.Security;
using System.Text;

namespace Mingsuan.Testing;

/// <summary>How a Word document is made.</summary>
public sealed record WordOptions
{
    /// <summary>Rows of the heading are drawn with edges a little beside those of the rows below.</summary>
    public bool CrookedEdges { get; init; }

    /// <summary>Every cell holds deleted, inserted, hidden text and a field.</summary>
    public bool Tracked { get; init; }

    /// <summary>The paragraphs above tables stand in text boxes, in both forms in which Word writes them.</summary>
    public bool TextBoxes { get; init; }

    /// <summary>All tables stand in a frame of one cell, a table itself.</summary>
    public bool Framed { get; init; }

    /// <summary>Tables stand in content controls.</summary>
    public bool ContentControls { get; init; }

    /// <summary>The table begins one column further right (gridBefore) and ends one earlier (gridAfter).</summary>
    public bool Indented { get; init; }
}

/// <summary>Writes Word documents for tests.</summary>
public static class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    /// <summary>A document of blocks.</summary>
    public static byte[] Write(IEnumerable<LaidBlock> blocks, WordOptions options)
    {
        var body = new StringBuilder();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case LaidParagraph paragraph:
                    body.Append(options.TextBoxes && paragraph.Level == 0 ? TextBox(paragraph) : Paragraph(paragraph, false));
                    break;
                case LaidTable table:
                    string written = Table(table, options);
                    written = options.Framed ? $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc>{written}<w:p/></w:tc></w:tr></w:tbl>" : written;
                    body.Append(options.ContentControls ? $"<w:sdt><w:sdtPr><w:alias w:val=\"报表\"/></w:sdtPr><w:sdtContent>{written}</w:sdtContent></w:sdt>" : written).Append("<w:p/>");
                    break;
            }
        }

        return Package(body.ToString());
    }

    /// <summary>A document of a written body, with parts beside it such as <c>word/numbering.xml</c>.</summary>
    public static byte[] Package(string body, params (string Kind, string Xml)[] parts) => Archive.Of(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
        ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(parts.Select((part, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{part.Kind}\" Target=\"{part.Kind}.xml\"/>"))}</Relationships>"),
        .. parts.Select(part => ($"word/{part.Kind}.xml", part.Xml.Replace("<w:root", $"<w:{part.Kind} {Namespaces}", StringComparison.Ordinal).Replace("</w:root>", $"</w:{part.Kind}>", StringComparison.Ordinal))),
    ]);

    private static string Paragraph(LaidParagraph paragraph, bool tracked) =>
        $"<w:p><w:pPr>{(paragraph.Level > 0 ? $"<w:outlineLvl w:val=\"{paragraph.Level - 1}\"/>" : string.Empty)}</w:pPr>{Runs(paragraph.Text, tracked)}</w:p>";

    private static string TextBox(LaidParagraph paragraph)
    {
        string content = $"<w:txbxContent>{Paragraph(paragraph, false)}</w:txbxContent>";
        return $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    private static string Runs(string text, bool tracked)
    {
        string escaped = SecurityElement.Escape(text);
        string run = $"<w:r><w:t xml:space=\"preserve\">{escaped}</w:t></w:r>";
        return !tracked ? run
            : $"<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>9{escaped}9</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"甲\"><w:r><w:t>{escaped}</w:t></w:r></w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>77</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TC \"附表 5\" \\l 3 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static string Table(LaidTable table, WordOptions options)
    {
        int width = table.Width;
        var text = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid>");
        string column = options.CrookedEdges ? "<w:gridCol w:w=\"900\"/><w:gridCol w:w=\"60\"/>" : "<w:gridCol w:w=\"960\"/>";
        string margin = options.Indented ? "<w:gridCol w:w=\"600\"/>" : string.Empty;
        text.Append(margin).Append(string.Concat(Enumerable.Repeat(column, width))).Append(margin).Append("</w:tblGrid>");
        var open = new Dictionary<int, (int Columns, int Left)>();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            text.Append("<w:tr>").Append(options.Indented ? "<w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" : string.Empty);
            int position = 0;
            foreach (var cell in table.Rows[row])
            {
                position = Continue(text, open, position, options, row, width);
                text.Append(Cell(cell.Text, cell.Columns, position, cell.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : string.Empty, options, row, width));
                if (cell.Rows > 1)
                {
                    open[position] = (cell.Columns, cell.Rows - 1);
                }

                position += cell.Columns;
            }

            Continue(text, open, position, options, row, width);
            text.Append("</w:tr>");
        }

        return text.Append("</w:tbl>").ToString();
    }

    private static int Continue(StringBuilder text, Dictionary<int, (int Columns, int Left)> open, int position, WordOptions options, int row, int width)
    {
        while (open.TryGetValue(position, out var cover) && cover.Left > 0)
        {
            text.Append(Cell(string.Empty, cover.Columns, position, "<w:vMerge/>", options, row, width));
            open[position] = (cover.Columns, cover.Left - 1);
            position += cover.Columns;
        }

        return position;
    }

    private static string Cell(string text, int columns, int position, string merge, WordOptions options, int row, int width)
    {
        // With crooked edges every column is two: the first row takes the first of the next column's pair too.
        int span = options.CrookedEdges ? columns * 2 : columns;
        if (options.CrookedEdges && row % 2 == 0)
        {
            span += (position + columns < width ? -1 : 0) + (position > 0 ? 1 : 0);
        }

        return $"<w:tc><w:tcPr>{(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : string.Empty)}{merge}</w:tcPr>{Paragraph(new LaidParagraph(text), options.Tracked && text.Length > 0)}</w:tc>";
    }
}
