using Mingsuan.Testing;

namespace Mingsuan.Corpus.Tests.Variants.Office;

/// <summary>The styles in which documents are written out again as office documents.</summary>
internal static class OfficeStyles
{
    public static IReadOnlyList<OfficeStyle> All { get; } =
    [
        new("merged as printed"),
        new("merged across") { Heading = MergedHeading.Across, Text = new("") { Serial = true } },
        new("merged down") { Heading = MergedHeading.Down },
        new("headings in one row") { Heading = MergedHeading.OneRow },
        new("serial, numbering, thousands") { Text = new("") { Serial = true, Numbering = true, Amount = Styles.Thousands } },
        new("yuan with two decimals, thousands") { Text = new("") { YuanDecimals = 2, Amount = Styles.Thousands } },
        new("yuan without decimals, merged across") { Heading = MergedHeading.Across, Text = new("") { YuanDecimals = 0 } },
        new("title and unit in merged rows") { Title = TitlePlace.MergedRows, NotesInside = true },
        new("department and unit in halves of a row") { Title = TitlePlace.HalvedRow, Text = new("") { Numbering = true } },
        new("blank rows dropped") { Text = new("") { DropsBlankRows = true } },
        new("split every 7 rows") { Text = new("") { RowsPerPage = 7 } },
        new("split every 7 rows, heading repeated") { Text = new("") { RowsPerPage = 7, RepeatsHeading = true } },
        new("split every 5 rows, title in rows, all repeated") { Title = TitlePlace.MergedRows, Text = new("") { RowsPerPage = 5, RepeatsHeading = true, RepeatsTitle = true } },
        new("split every 9 rows, title and heading repeated, yuan") { Text = new("") { RowsPerPage = 9, RepeatsHeading = true, RepeatsTitle = true, YuanDecimals = 2 } },
        new("split every 4 rows without heading, serial, halves, dashes") { Title = TitlePlace.HalvedRow, Text = new("") { RowsPerPage = 4, Serial = true, Blank = "-" } },
        new("numbered titles, unit in halves") { Title = TitlePlace.HalvedRow, Text = new("") { Title = (title, index) => $"表{index + 1}：{title}" } },
    ];

    /// <summary>What only Word documents do.</summary>
    public static IReadOnlyList<OfficeStyle> Word { get; } =
    [
        new("word, crooked edges") { Word = new WordOptions { CrookedEdges = true } },
        new("word, tracked changes, hidden text, fields") { Word = new WordOptions { Tracked = true } },
        new("word, titles in text boxes, content controls") { Word = new WordOptions { TextBoxes = true, ContentControls = true } },
        new("word, tables in frames") { Word = new WordOptions { Framed = true }, Heading = MergedHeading.Across },
        new("word, indented rows") { Word = new WordOptions { Indented = true } },
    ];

    /// <summary>What only workbooks do.</summary>
    public static IReadOnlyList<OfficeStyle> Sheets { get; } =
    [
        new("sheet, numbers shown with two decimals and thousands") { Sheet = new SheetOptions { Format = "#,##0.00", Excess = 0.0041m } },
        new("sheet, accounting format, formulas") { Sheet = new SheetOptions { Format = "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * 0.00_ ;_ @_ ", Formulas = true, MergedParagraphs = true } },
        new("sheet, red negatives, held digits of binary numbers") { Sheet = new SheetOptions { Format = "0.00_);[Red]\\(0.00\\)", Excess = 0.00000000000004m } },
        new("sheet, far from the corner, 5000 padded rows") { Sheet = new SheetOptions { Offset = 3, Padding = 5000, Format = "0.00" } },
        new("sheet, all tables on one sheet") { Sheet = new SheetOptions { OneSheet = true, InlineStrings = true, MergedParagraphs = true } },
        new("sheet, titles in rows, all tables on one sheet") { Title = TitlePlace.MergedRows, NotesInside = true, Sheet = new SheetOptions { OneSheet = true } },
        new("sheet, hidden sheet, rows and column") { Sheet = new SheetOptions { Hidden = true, Format = "#,##0.00" } },
        new("sheet, named sheets, titles in rows") { Title = TitlePlace.MergedRows, NotesInside = true, Sheet = new SheetOptions { Name = "附表{0}" } },
    ];
}
