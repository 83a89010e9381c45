using System.Globalization;
using Mingsuan.Testing;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>The layouts in which documents are written out as PDF and web pages.</summary>
internal static class PageStyles
{
    /// <summary>Tables with lines.</summary>
    public static IReadOnlyList<PageStyle> Ruled { get; } =
    [
        new("ruled"),
        new("ruled with bars, thousands") { HasBars = true, Cells = new("") { Amount = Thousands } },
        new("ruled, headings in one row, furniture") { HasFurniture = true, Cells = new("") { Heading = HeadingForm.OneRow } },
        new("ruled, yuan, blank rows dropped") { Cells = new("") { YuanDecimals = 2, Amount = Thousands, DropsBlankRows = true } },
        new("ruled, pages of seven rows, furniture") { HasFurniture = true, Cells = new("") { RowsPerPage = 7 } },
        new("ruled, pages of seven rows, heading repeated") { HasBars = true, Cells = new("") { RowsPerPage = 7, RepeatsHeading = true } },
        new("ruled, pages of seven rows, title and heading repeated") { HasFurniture = true, Cells = new("") { RowsPerPage = 7, RepeatsHeading = true, RepeatsTitle = true } },
        new("ruled, wide tables upside down, dashes") { IsTurned = true, Cells = new("") { Blank = "-" } },
    ];

    /// <summary>Tables without lines.</summary>
    public static IReadOnlyList<PageStyle> Borderless { get; } =
    [
        new("borderless") { IsBorderless = true },
        new("borderless, thousands, furniture") { IsBorderless = true, HasFurniture = true, Cells = new("") { Amount = Thousands } },
        new("borderless, blank rows dropped, yuan") { IsBorderless = true, Cells = new("") { DropsBlankRows = true, YuanDecimals = 2 } },
        new("borderless, pages of nine rows, heading repeated") { IsBorderless = true, Cells = new("") { RowsPerPage = 9, RepeatsHeading = true, RepeatsTitle = true } },
    ];

    /// <summary>Tables without lines whose headings stand left or right in their cells.</summary>
    public static IReadOnlyList<PageStyle> Aligned { get; } =
    [
        new("borderless, headings at the left") { IsBorderless = true, HeadingAlign = PdfAlign.Left },
        new("borderless, headings at the right, thousands") { IsBorderless = true, HeadingAlign = PdfAlign.Right, Cells = new("") { Amount = Thousands } },
        new("borderless, headings at the upper left, numbers at the left") { IsBorderless = true, HeadingAlign = PdfAlign.Left, HeadingStand = PdfStand.Top, NumberAlign = PdfAlign.Left },
        new("borderless, headings at the upper right, yuan") { IsBorderless = true, HeadingAlign = PdfAlign.Right, HeadingStand = PdfStand.Top, Cells = new("") { YuanDecimals = 2, Amount = Thousands } },
        new("borderless, headings at the left, numbers in the middle, pages of nine rows") { IsBorderless = true, HeadingAlign = PdfAlign.Left, NumberAlign = PdfAlign.Center, Cells = new("") { RowsPerPage = 9 } },
        new("borderless, headings at the right, narrow gutters, pages of seven rows, heading repeated") { IsBorderless = true, HeadingAlign = PdfAlign.Right, Gutter = 7, Cells = new("") { RowsPerPage = 7, RepeatsHeading = true, RepeatsTitle = true } },
        new("borderless, headings at the left, narrow gutters, blank rows dropped") { IsBorderless = true, HeadingAlign = PdfAlign.Left, Gutter = 7, Cells = new("") { DropsBlankRows = true } },
        new("borderless, headings in one row at the left, furniture") { IsBorderless = true, HeadingAlign = PdfAlign.Left, HasFurniture = true, Cells = new("") { Heading = HeadingForm.OneRow } },
        new("borderless, headings in one row at the right, dashes") { IsBorderless = true, HeadingAlign = PdfAlign.Right, Cells = new("") { Heading = HeadingForm.OneRow, Blank = "-" } },
        new("borderless, narrow gutters, numbers in the middle") { IsBorderless = true, Gutter = 7, NumberAlign = PdfAlign.Center },
    ];

    /// <summary>Tables without lines, printed by other programs.</summary>
    public static IReadOnlyList<PageStyle> Printed { get; } =
    [
        new("printed, headings in the middle"),

        // Printed by a browser, headings of several tables fit more than one way: a third of the amounts is marked as uncertain.
        new("printed, headings at the left, numbers at the left") { HeadingAlign = PdfAlign.Left, NumberAlign = PdfAlign.Left },
        new("printed, headings at the right, narrow gutters, thousands") { HeadingAlign = PdfAlign.Right, Gutter = 6, Cells = new("") { Amount = Thousands } },
        new("printed, headings at the upper left, yuan") { HeadingAlign = PdfAlign.Left, HeadingStand = PdfStand.Top, Cells = new("") { YuanDecimals = 2, Amount = Thousands } },
        new("printed, headings at the right, pages of eight rows, heading repeated") { HeadingAlign = PdfAlign.Right, Cells = new("") { RowsPerPage = 8, RepeatsHeading = true } },
        new("printed, headings at the left, pages of eight rows, numbers in the middle") { HeadingAlign = PdfAlign.Left, NumberAlign = PdfAlign.Center, Cells = new("") { RowsPerPage = 8 } },
        new("printed, headings in one row at the left, blank rows dropped") { HeadingAlign = PdfAlign.Left, Cells = new("") { Heading = HeadingForm.OneRow, DropsBlankRows = true } },
    ];

    /// <summary>Tables without lines whose headings do not tell their columns by where they stand.</summary>
    public static IReadOnlyList<PageStyle> Doubtful { get; } =
    [
        new("borderless, headings at the lower left") { IsBorderless = true, HeadingAlign = PdfAlign.Left, HeadingStand = PdfStand.Bottom },
        new("borderless, headings at the lower right") { IsBorderless = true, HeadingAlign = PdfAlign.Right, HeadingStand = PdfStand.Bottom },
        new("borderless, headings at the lower middle") { IsBorderless = true, HeadingStand = PdfStand.Bottom },
    ];

    private static string Thousands(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return decimal.Parse(text, CultureInfo.InvariantCulture).ToString("N" + decimals, CultureInfo.InvariantCulture);
    }
}
