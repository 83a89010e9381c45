using System.Text;
using Mingsuan.Testing;

namespace Mingsuan.Fuzz;

/// <summary>Whole documents of each format, from which variants are made. Another format is another line here.</summary>
internal static class Seeds
{
    private static readonly LaidBlock[] Statement =
    [
        new LaidParagraph("临川省云溪县水利局2024年部门预算公开", 1),
        new LaidParagraph("部门预算支出总表"),
        new LaidParagraph("单位：万元"),
        new LaidTable(
        [
            [new LaidCell("功能分类科目", 2), new LaidCell("合计", 1, 2), new LaidCell("基本支出", 1, 2), new LaidCell("项目支出", 1, 2)],
            [new LaidCell("科目编码"), new LaidCell("科目名称")],
            [new LaidCell("合计", 2), new LaidCell("310.00"), new LaidCell("110.00"), new LaidCell("200.00")],
            [new LaidCell("213"), new LaidCell("农林水支出"), new LaidCell("310.00"), new LaidCell("110.00"), new LaidCell("200.00")],
            [new LaidCell("21303"), new LaidCell("水利"), new LaidCell("310.00"), new LaidCell("110.00"), new LaidCell("200.00")],
        ]),
        new LaidParagraph("注：本表不含上年结转。"),
    ];

    /// <summary>The formats with their documents; further files are put with the format of their extension.</summary>
    public static IEnumerable<(string Format, IReadOnlyList<byte[]> Documents)> All(string root, IEnumerable<string> files)
    {
        var given = files.ToLookup(file => Path.GetExtension(file).TrimStart('.').ToLowerInvariant(), File.ReadAllBytes);
        byte[] word = WordFile.Write(Statement, new WordOptions { Tracked = true });
        byte[] sheet = SheetFile.Write(Statement, new SheetOptions { Format = "#,##0.00", Hidden = true });
        byte[] text = File.ReadAllBytes(Path.Combine(root, "samples", "documents", "clean-tabs.txt"));
        yield return ("docx", [word, WordFile.Write(Statement, new WordOptions { TextBoxes = true, Framed = true, CrookedEdges = true }), Lists(), .. given["docx"]]);
        yield return ("xlsx", [sheet, SheetFile.Write(Statement, new SheetOptions { OneSheet = true, InlineStrings = true, Formulas = true, Format = "0.00" }), .. given["xlsx"]]);
        yield return ("xls", [.. given["xls"]]);
        yield return ("csv", [Encoding.UTF8.GetBytes("部门预算支出总表,,\n单位：万元,,\n科目编码,科目名称,合计\n213,农林水支出,\"1,310.00\"\n21303,水利,\"1,310.00\"\n"), .. given["csv"]]);
        yield return ("zip", [Archive.Of([("一.docx", word), ("二/三.xlsx", sheet), ("四.zip", Archive.Of([("五.txt", text)], null))], null), .. given["zip"]]);
        yield return ("txt", [text, .. given["txt"]]);
        yield return ("pdf", [Pages(), .. given["pdf"]]);
        yield return ("html", [HtmlFile.Write(Statement), HtmlFile.Write(Statement, "gbk", layout: true), .. given["html"], .. given["htm"]]);
        yield return ("doc", [.. given["doc"], .. given["rtf"]]);
    }

    private static byte[] Pages()
    {
        var pdf = new PdfWriter().Page().Text(150, 100, "临川省云溪县水利局2024年部门预算公开", 18).Page(842, 595, 90).Text(300, 60, "部门预算支出总表", 16).Text(700, 80, "单位：万元");
        var table = new PdfTable([60, 160, 80, 80, 80]);
        decimal top = 90;
        foreach (string[] row in new string[][] { ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["213", "农林水支出", "310.00", "110.00", "200.00"], ["21303", "水利", "310.00", "110.00", "200.00"] })
        {
            table.Draw(pdf, [.. row.Select(text => new PdfCell(text))], top, [16]);
            top += 16;
        }

        return pdf.Page().Upwards(300, 500, "部门预算收入总表").Picture().Bytes();
    }

    private static byte[] Lists() => WordFile.Package(
        "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>收入</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>合计</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc></w:tr></w:tbl>",
        ("styles", "<w:root><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:root>"),
        ("numbering", "<w:root><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"b\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num></w:root>"),
        ("footnotes", "<w:root><w:footnote w:id=\"2\"><w:p><w:r><w:t>含上年结转。</w:t></w:r></w:p></w:footnote></w:root>"));
}
