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
}
