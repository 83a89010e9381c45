using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingsuan.Reports.Excel;

/// <summary>The few looks of cells that a report needs.</summary>
internal static class ReportStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    public const uint Wrapped = 2;
    public const uint Centred = 3;
    public const uint Input = 4;
    public const uint Title = 5;

    /// <summary>A number with two decimals is at this index plus two.</summary>
    private const uint FirstNumber = 6;
    private const int MostDecimals = 6;
    private const uint FirstFormat = 164;

    /// <summary>The look of a number with some decimals.</summary>
    public static uint Number(int decimals) => FirstNumber + (uint)Math.Clamp(decimals, 0, MostDecimals);

    /// <summary>Makes the style sheet.</summary>
    public static Stylesheet Create()
    {
        var looks = new CellFormats(
            Look(0, 0, 0, 0, null),
            Look(0, 1, 2, 1, new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true }),
            Look(0, 0, 0, 1, new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }),
            Look(0, 0, 0, 1, new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Top, WrapText = true }),
            Look(0, 0, 3, 1, new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }),
            Look(0, 2, 0, 0, new Alignment { Vertical = VerticalAlignmentValues.Center }));
        var formats = new NumberingFormats();
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
        {
            formats.Append(new NumberingFormat { NumberFormatId = FirstFormat + (uint)decimals, FormatCode = decimals == 0 ? "0" : "0." + new string('0', decimals) });
            looks.Append(Look(FirstFormat + (uint)decimals, 0, 0, 1, new Alignment { Vertical = VerticalAlignmentValues.Top }));
        }

        formats.Count = (uint)MostDecimals + 1;
        looks.Count = (uint)looks.ChildElements.Count;
        return new Stylesheet(
            formats,
            new Fonts(Font("10", bold: false), Font("10", bold: true), Font("14", bold: true)) { Count = 3 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFF3EEE6"),
                Solid("FFFDF6E7"))
            { Count = 4 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()) { Count = 2 },
            new CellStyleFormats(Look(0, 0, 0, 0, null)) { Count = 1 },
            looks,
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
    }

    private static CellFormat Look(uint format, uint font, uint fill, uint border, Alignment? alignment)
    {
        var look = new CellFormat { NumberFormatId = format, FontId = font, FillId = fill, BorderId = border, FormatId = 0, ApplyFill = fill > 0, ApplyFont = true, ApplyBorder = border > 0, ApplyNumberFormat = format > 0 };
        if (alignment is not null)
        {
            look.ApplyAlignment = true;
            look.Append(alignment);
        }

        return look;
    }

    private static Font Font(string size, bool bold)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = Size.Of(size) }, new FontName { Val = "微软雅黑" });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        new LeftBorder(Line()) { Style = BorderStyleValues.Thin }, new RightBorder(Line()) { Style = BorderStyleValues.Thin },
        new TopBorder(Line()) { Style = BorderStyleValues.Thin }, new BottomBorder(Line()) { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static Color Line() => new() { Rgb = "FFBFB8AD" };
}
