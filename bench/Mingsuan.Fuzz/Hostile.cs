using System.Globalization;
using System.Text;
using Mingsuan.Testing;

namespace Mingsuan.Fuzz;

/// <summary>Documents made to exhaust a reader: bombs, deep nesting, circles, references to nowhere.</summary>
internal static class Hostile
{
    private const string Table = "<w:tbl><w:tr><w:tc>";
    private const string TableEnd = "</w:tc></w:tr></w:tbl>";

    /// <summary>The documents for a format, by name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Of(string format) => format switch
    {
        "docx" => Word(),
        "xlsx" => Sheets(),
        "zip" => Archives(),
        "html" => Pages(),
        "pdf" => Drawings(),
        "csv" => [("one long line", Encoding.UTF8.GetBytes(Repeat("1,", 4_000_000))), ("open quote", Encoding.UTF8.GetBytes("a,b,c\n1,2,3\n\"" + Repeat("x,y,z\n", 1_000_000)))],
        _ => [],
    };

    private static IEnumerable<(string Name, byte[] Bytes)> Word()
    {
        yield return ("nested tables", WordFile.Package(Repeat(Table, 60) + "<w:p/>" + Repeat(TableEnd, 60)));
        yield return ("deep nesting", WordFile.Package(Repeat("<w:sdt><w:sdtContent>", 50_000) + Repeat("</w:sdtContent></w:sdt>", 50_000)));
        yield return ("bomb of blanks", WordFile.Package("<w:p><w:r><w:t>" + new string(' ', 300_000_000) + "</w:t></w:r></w:p>"));
        yield return ("wide span", WordFile.Package("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"));
        yield return ("wide gap", WordFile.Package("<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>"));
        yield return ("many cells", WordFile.Package("<w:tbl>" + Repeat("<w:tr>" + Repeat("<w:tc><w:p/></w:tc>", 900) + "</w:tr>", 3000) + "</w:tbl>"));
        yield return ("many tables", WordFile.Package(Repeat("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>合计</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1.00</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>", 100_000)));
        yield return ("many slivers", WordFile.Package($"<w:tbl><w:tblGrid>{Repeat("<w:gridCol w:w=\"5\"/>", 120)}</w:tblGrid>{Repeat("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr><w:p/></w:tc></w:tr>", 20_000)}</w:tbl>"));
        yield return ("document type", Archive.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>")));
        yield return ("entity of a file", Archive.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")));
        yield return ("styles in a circle", WordFile.Package("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", ("styles", "<w:root><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:root>")));
        yield return ("open fields", WordFile.Package(Repeat("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", 200_000)));
        yield return ("fields in one paragraph", WordFile.Package("<w:p>" + Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>1</w:t></w:r>", 100_000) + "</w:p>"));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Sheets()
    {
        yield return ("string out of range", SheetFile.Package("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData>"));
        yield return ("far cell", SheetFile.Package("<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row></sheetData>"));
        yield return ("everything merged", SheetFile.Package($"<sheetData>{Rows(2000, 40)}</sheetData><mergeCells>{Repeat("<mergeCell ref=\"A1:XFD1048576\"/>", 20_000)}</mergeCells>"));
        yield return ("crossing areas", SheetFile.Package($"<sheetData>{Rows(3000, 60)}</sheetData><mergeCells>{string.Concat(Enumerable.Range(1, 3000).Select(row => $"<mergeCell ref=\"A{row}:BH3000\"/>"))}</mergeCells>"));
        yield return ("all columns hidden", SheetFile.Package($"<cols>{Repeat("<col min=\"1\" max=\"2000000000\" hidden=\"1\"/>", 100_000)}</cols><sheetData>{Rows(20, 20)}</sheetData>"));
        yield return ("padded rows", SheetFile.Package($"<sheetData>{Rows(20, 5)}{string.Concat(Enumerable.Range(21, 1_000_000).Select(row => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/></row>")))}</sheetData>"));
        yield return ("full sheet", SheetFile.Package($"<sheetData>{Rows(40_000, 60)}</sheetData>"));
        yield return ("odd format", SheetFile.Package($"<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>1E+300</v></c><c r=\"B1\" s=\"1\"><v>-12345678.9</v></c></row></sheetData>", Repeat("0", 60) + "." + Repeat("?", 60) + ";[>=1](0.0,,,,,,%%%%);[h]:mm:ss;\"\\"));
        yield return ("rich text of many runs", SheetFile.Package($"<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>{Repeat("<r><t>a</t></r>", 1_000_000)}</is></c></row></sheetData>"));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Archives()
    {
        byte[] blanks = new byte[60 << 20];
        yield return ("bomb", Archive.Of(Enumerable.Range(0, 40).Select(index => ($"{index}.txt", blanks)), null));
        byte[] nested = Archive.Of(("a.txt", "合计\t1\n"));
        for (int depth = 0; depth < 40; depth++)
        {
            nested = Archive.Of([("a.zip", nested)], null);
        }

        yield return ("archives in archives", nested);
        yield return ("many files", Archive.Of(Enumerable.Range(0, 20_000).Select(index => ($"{index}.txt", new byte[1])), null));
        yield return ("names that climb", Archive.Of(("../../../../tmp/mingsuan-climbed.txt", "合计\t1.00\n部门\t2.00\n"), ("/etc/mingsuan.txt", "合计\t1.00\n部门\t2.00\n")));
        byte[] wide = Archive.Of(Enumerable.Range(0, 9_000).Select(index => ($"{index}.txt", new byte[1])), null);
        yield return ("archives of archives", Archive.Of(Enumerable.Range(0, 200).Select(index => ($"{index}.zip", wide)), null));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Pages()
    {
        yield return ("deep nesting", Page(Repeat("<div>", 200_000)));
        yield return ("deep foreign markup", Page("<a href=x.pdf><svg>" + Repeat("<tr>", 300_000)));
        yield return ("many attributes", Page("<table " + Repeat("a b c d ", 2_000_000) + "><tr><td>1<td>2</table>"));
        yield return ("wide spans", Page("<table>" + Repeat("<tr>" + Repeat("<td colspan=100000 rowspan=0>1", 50), 2_000) + "</table>"));
        yield return ("many cells", Page("<table>" + Repeat("<tr>" + Repeat("<td>1", 900), 3_000) + "</table>"));
        yield return ("many elements", Page(Repeat("<b></b>", 2_000_000)));
        yield return ("open formatting", Page(Repeat("<p><b><i><a>", 60_000)));
        yield return ("one list", Page("<ol>" + Repeat("<li>甲", 300_000) + "</ol><table><tr><td>1<td>2</table>"));
        yield return ("long text", Page("<p>" + new string('甲', 16_000_000) + "</p><table><tr><td>1<td>2</table>"));
        yield return ("misnested tables", Page("<table><tr><td>1<td>2" + Repeat("<table><p><td></b></p>", 200)));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Drawings()
    {
        var grid = new PdfWriter().Page().Text(100, 50, "部门预算支出总表");
        for (int line = 0; line < 2_500; line++)
        {
            grid.Line(10 + (line * 0.2m), 10, 10 + (line * 0.2m), 800).Line(10, 10 + (line * 0.3m), 500, 10 + (line * 0.3m));
        }

        yield return ("thousands of lines", grid.Bytes());
        var text = new PdfWriter();
        for (int page = 0; page < 2; page++)
        {
            text.Page();
            for (int line = 0; line < 90_000; line++)
            {
                text.Text(40 + (line % 500), 40 + (line % 760), "12");
            }
        }

        yield return ("text upon text", text.Bytes());
        var pages = new PdfWriter();
        for (int page = 0; page < 6_000; page++)
        {
            pages.Page().Text(50, 50, "第页");
        }

        yield return ("many pages", pages.Bytes());
        yield return ("pages in a circle", Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>"));
        yield return ("nothing but its mark", Encoding.ASCII.GetBytes("%PDF-1.7\n"));
        yield return ("encrypted", new PdfWriter { ClaimsEncryption = true }.Page().Text(50, 50, "密").Bytes());
        yield return ("shapes without meaning", new PdfWriter { HasUnicode = false }.Page().Text(50, 50, "部门预算").Bytes());
    }

    private static byte[] Page(string body) => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + body + "</body></html>");

    private static string Rows(int rows, int columns) => string.Concat(Enumerable.Range(1, rows).Select(row => $"<row r=\"{row}\">{Repeat("<c><v>1.5</v></c>", columns)}</row>"));

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
