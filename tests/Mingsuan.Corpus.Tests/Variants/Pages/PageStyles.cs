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

    /// <summary>Tables without lines whose headings do not tell their columns: whatever is not certain has to be marked.</summary>
    public static IReadOnlyList<PageStyle> Doubtful { get; } =
    [
        new("borderless, headings at the left") { IsBorderless = true, HeadingAlign = PdfAlign.Left },
        new("borderless, headings at the right, thousands") { IsBorderless = true, HeadingAlign = PdfAlign.Right, Cells = new("") { Amount = Thousands } },
    ];

    private static string Thousands(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return decimal.Parse(text, CultureInfo.InvariantCulture).ToString("N" + decimals, CultureInfo.InvariantCulture);
    }
}
