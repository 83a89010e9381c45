using System.Xml;

namespace Mingsuan.Publishing.Workbooks;

/// <summary>The styles of a book's workbook, by their index.</summary>
internal static class WorkbookStyles
{
    /// <summary>Plain text, free to fill in.</summary>
    public const int Text = 1;

    /// <summary>Money with two decimals, free to fill in.</summary>
    public const int Money = 2;

    /// <summary>A number of things, free to fill in.</summary>
    public const int Number = 3;

    /// <summary>A heading, locked.</summary>
    public const int Heading = 4;

    /// <summary>The line of notes below the heading, locked.</summary>
    public const int Note = 5;

    /// <summary>A sum, locked.</summary>
    public const int Sum = 6;

    /// <summary>An example row, grey and slanted.</summary>
    public const int Example = 7;

    /// <summary>A title.</summary>
    public const int Title = 8;

    /// <summary>A line of the guide, over as many lines as it takes.</summary>
    public const int Prose = 9;

    /// <summary>Writes the part.</summary>
    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", WorkbookXml.Main);
        xml.WriteRaw("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.00\"/></numFmts>"
            + "<fonts count=\"4\"><font><sz val=\"11\"/><name val=\"宋体\"/></font><font><b/><sz val=\"11\"/><name val=\"宋体\"/></font>"
            + "<font><i/><sz val=\"10\"/><color rgb=\"FF7F7F7F\"/><name val=\"宋体\"/></font><font><b/><sz val=\"16\"/><name val=\"黑体\"/></font></fonts>"
            + "<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + Fill("FFD9E2F3") + Fill("FFF2F2F2") + Fill("FFFFF2CC") + "</fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>" + Edge("left") + Edge("right") + Edge("top") + Edge("bottom") + "<diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"10\">"
            + Format(0, 0, 0, 0, true, false, "left") + Format(49, 0, 0, 1, false, true, "left") + Format(164, 0, 0, 1, false, false, "right") + Format(0, 0, 0, 1, false, false, "right")
            + Format(49, 1, 2, 1, true, true, "center") + Format(49, 2, 3, 1, true, true, "left") + Format(164, 1, 4, 1, true, false, "right") + Format(49, 2, 0, 1, false, true, "left") + Format(49, 3, 0, 0, true, false, "left")
            + Format(49, 0, 0, 0, true, true, "left")
            + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.WriteEndElement();
    }

    private static string Fill(string colour) => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>";

    private static string Edge(string side) => $"<{side} style=\"thin\"><color rgb=\"FFBFBFBF\"/></{side}>";

    private static string Format(int number, int font, int fill, int border, bool locked, bool wraps, string align) =>
        $"<xf numFmtId=\"{number}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\">"
        + $"<alignment horizontal=\"{align}\" vertical=\"center\"{(wraps ? " wrapText=\"1\"" : string.Empty)}/><protection locked=\"{(locked ? 1 : 0)}\"/></xf>";
}
