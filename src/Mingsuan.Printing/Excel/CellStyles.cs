using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingsuan.Printing.Excel;

/// <summary>The looks of cells. An amount's look depends on its decimals.</summary>
internal static class CellStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Line = 2;
    public const uint LineRight = 3;
    public const uint Heading = 4;
    public const uint Text = 5;
    public const uint Middle = 6;
    public const uint Link = 7;
    public const uint Prose = 8;
    public const uint Section = 9;

    public const uint MiddleBold = 10;

    private const uint FirstAmount = 11;
    private const int MostDecimals = 6;

    private const uint AmountLooks = 2 * (MostDecimals + 1);
    private const uint FirstIndent = FirstAmount + (2 * AmountLooks);
    private const uint FirstFormat = 164;

    /// <summary>The look of an amount with 0 to 6 decimals.</summary>
    public static uint Amount(int decimals, bool bold, bool thousands = false) =>
        FirstAmount + (thousands ? AmountLooks : 0u) + (uint)(Math.Clamp(decimals, 0, MostDecimals) * 2) + (bold ? 1u : 0u);

    /// <summary>The look of a label that stands in by 0 to 3 steps.</summary>
    public static uint Indented(int steps) => steps == 0 ? Text : FirstIndent + (uint)(Math.Min(steps, 3) - 1);

    /// <summary>Makes the stylesheet.</summary>
    public static Stylesheet Create()
    {
        string[] codes = [.. ((string[])["0", "#,##0"]).SelectMany(whole => Enumerable.Range(0, MostDecimals + 1).Select(decimals => decimals == 0 ? whole : whole + "." + new string('0', decimals)))];
        var formats = new NumberingFormats(codes.Select((code, index) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)index, FormatCode = code }));

        var fonts = new Fonts(Font("宋体", 11), Font("方正小标宋简体", 16, bold: true), Font("黑体", 11), Font("宋体", 11, bold: true), Font("宋体", 11, underline: true));
        var fills = new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF4F1EA" }) { PatternType = PatternValues.Solid }));
        var borders = new Borders(new Border(), new Border(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin }));
        var looks = new CellFormats(
            Look(0, 0, 0),
            Look(1, 0, 0, HorizontalAlignmentValues.Center),
            Look(0, 0, 0),
            Look(0, 0, 0, HorizontalAlignmentValues.Right),
            Look(2, 2, 1, HorizontalAlignmentValues.Center, wrap: true),
            Look(0, 0, 1, HorizontalAlignmentValues.Left, wrap: true),
            Look(0, 0, 1, HorizontalAlignmentValues.Center, wrap: true),
            Look(4, 0, 0),
            Look(0, 0, 0, HorizontalAlignmentValues.Left, wrap: true),
            Look(2, 0, 0, HorizontalAlignmentValues.Left, wrap: true),
            Look(3, 0, 1, HorizontalAlignmentValues.Center, wrap: true));
        for (uint format = FirstFormat; format < FirstFormat + codes.Length; format++)
        {
            looks.AppendChild(Look(0, 0, 1, HorizontalAlignmentValues.Right, format: format));
            looks.AppendChild(Look(3, 0, 1, HorizontalAlignmentValues.Right, format: format));
        }

        for (uint steps = 1; steps <= 3; steps++)
        {
            looks.AppendChild(Look(0, 0, 1, HorizontalAlignmentValues.Left, wrap: true, indent: steps));
        }

        return new Stylesheet(formats, fonts, fills, borders, new CellStyleFormats(new CellFormat()), looks);
    }

    private static Font Font(string name, int size, bool bold = false, bool underline = false)
    {
        var font = new Font();
        if (bold)
        {
            font.AppendChild(new Bold());
        }

        if (underline)
        {
            font.AppendChild(new Underline());
        }

        font.AppendChild(new FontSize { Val = size });
        font.AppendChild(new FontName { Val = name });
        return font;
    }

    private static CellFormat Look(uint font, uint fill, uint border, HorizontalAlignmentValues? horizontal = null, bool wrap = false, uint format = 0, uint indent = 0) =>
        new(new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = wrap ? true : null, Indent = indent == 0 ? null : indent })
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = format,
            ApplyAlignment = true,
            ApplyNumberFormat = format == 0 ? null : true,
        };
}
