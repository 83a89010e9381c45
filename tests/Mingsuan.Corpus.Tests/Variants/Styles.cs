using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>The styles in which documents are written out again.</summary>
internal static partial class Styles
{
    /// <summary>Styles that keep the columns of all cells.</summary>
    public static IReadOnlyList<Style> Positioned { get; } =
    [
        new("tabbed"),
        new("tabbed, serial and numbering") { Serial = true, Numbering = true },
        new("tabbed, numbering without serial") { Numbering = true },
        new("tabbed, merged headings repeated") { Heading = HeadingForm.Repeated, Serial = true },
        new("tabbed, headings in one row") { Heading = HeadingForm.OneRow },
        new("tabbed, headings in one row with slashes") { Heading = HeadingForm.OneRow, Joint = "/", Serial = true },
        new("cells") { Form = TextForm.CellPerLine, Serial = true, Numbering = true },
        new("cells, without serial and numbering") { Form = TextForm.CellPerLine },
        new("cells, merged headings repeated") { Form = TextForm.CellPerLine, Heading = HeadingForm.Repeated },
        new("cells, headings in one row") { Form = TextForm.CellPerLine, Heading = HeadingForm.OneRow, Serial = true },
        new("tabbed, thousands, dashes") { Amount = Thousands, Blank = "-" },
        new("cells, thousands, long dashes") { Form = TextForm.CellPerLine, Amount = Thousands, Blank = "—" },
        new("tabbed, yuan with two decimals") { YuanDecimals = 2, Amount = Thousands },
        new("cells, yuan without decimals") { Form = TextForm.CellPerLine, YuanDecimals = 0, Top = (title, department, unit) => [title, "金额单位：" + unit] },
        new("tabbed, yuan without decimals, blank rows dropped") { YuanDecimals = 0, DropsBlankRows = true },
        new("tabbed, blank rows dropped") { DropsBlankRows = true, Serial = true },
        new("cells, blank rows dropped") { Form = TextForm.CellPerLine, DropsBlankRows = true },
        new("tabbed, pages") { RowsPerPage = 7, PageBreak = ["", "- 5 -", ""] },
        new("tabbed, bare page numbers") { RowsPerPage = 7, PageBreak = ["", "12", ""] },
        new("tabbed, pages, heading repeated") { RowsPerPage = 7, PageBreak = ["", "第 5 页", ""], RepeatsHeading = true },
        new("tabbed, pages, title and heading repeated") { RowsPerPage = 7, PageBreak = ["— 5 —"], RepeatsHeading = true, RepeatsTitle = true },
        new("cells, pages") { Form = TextForm.CellPerLine, RowsPerPage = 7, PageBreak = ["", "- 5 -", ""] },
        new("cells, pages, title and heading repeated") { Form = TextForm.CellPerLine, RowsPerPage = 7, PageBreak = ["- 5 -", ""], RepeatsHeading = true, RepeatsTitle = true },
        new("tabbed, titles of general situation") { Title = (title, _) => General(title) },
        new("tabbed, numbered titles, unit at the line's end") { Title = (title, index) => $"表{index + 1} {title}", Top = (title, department, unit) => [title, $"编制单位：{department}　　　　单位:{unit}"] },
        new("cells, numbered titles in Chinese, unit above") { Form = TextForm.CellPerLine, Title = (title, index) => $"附件2-{index + 1}：{title}", Top = (title, department, unit) => ["金额单位：人民币" + unit, title, department] },
        new("tabbed, title, department and unit inside the table") { Top = (_, _, _) => [], CaptionRow = (title, department, unit) => [title] },
        new("tabbed, title above, department and unit inside the table") { Top = (title, _, _) => [title], CaptionRow = (_, department, unit) => ["填报单位：" + department, "", "", "金额单位：" + unit] },
        new("cells, title and unit inside the table") { Form = TextForm.CellPerLine, Top = (_, _, unit) => ["单位：" + unit], CaptionRow = (title, _, _) => [title] },
        new("tabbed, CRLF, GB18030") { Encode = text => Chinese().GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        new("tabbed, full-width digits and blanks") { Encode = text => Encoding.UTF8.GetBytes(FullWidth(text)) },
        new("cells, full-width digits and blanks") { Form = TextForm.CellPerLine, Encode = text => Encoding.UTF8.GetBytes(FullWidth(text)) },
    ];

    /// <summary>Styles that lose blank cells.</summary>
    public static IReadOnlyList<Style> Lost { get; } =
    [
        new("lost blanks") { Form = TextForm.LostBlanks, Serial = true, Numbering = true, Top = OneLine },
        new("lost blanks, unit on a line of its own") { Form = TextForm.LostBlanks, Serial = true, Numbering = true, Top = (title, department, unit) => [title, "部门：" + department, "金额单位：" + unit], Amount = Thousands },
        new("lost blanks, pages") { Form = TextForm.LostBlanks, Serial = true, Numbering = true, Top = OneLine, RowsPerPage = 9, PageBreak = ["- 5 -", ""] },
        new("lost blanks, pages, heading repeated") { Form = TextForm.LostBlanks, Serial = true, Numbering = true, Top = OneLine, RowsPerPage = 9, RepeatsHeading = true, RepeatsTitle = true, PageBreak = ["5"] },
        new("dashes for blanks") { Form = TextForm.LostBlanks, Serial = true, Numbering = true, Top = OneLine, Blank = "-" },
    ];

    private static string[] OneLine(string title, string department, string unit) => [title, $"{department} 预算年度：2024 单位：{unit}"];

    internal static string Thousands(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return decimal.Parse(text, CultureInfo.InvariantCulture).ToString("N" + decimals, CultureInfo.InvariantCulture);
    }

    private static string General(string title) => Ending().Replace(title, match => match.Value.StartsWith("总表", StringComparison.Ordinal) ? "总体情况表" + match.Value[2..] : "情况表" + match.Value[1..]);

    private static Encoding Chinese()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }

    private static string FullWidth(string text) => string.Concat(text.Select(character => character switch
    {
        >= '0' and <= '9' => (char)('０' + (character - '0')),
        '.' => '．',
        ' ' => '\u3000',
        _ => character,
    }));

    [GeneratedRegex("(?:总表|(?<!总)表)(?=[（(]|$)")]
    private static partial Regex Ending();
}
