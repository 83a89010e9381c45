using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Tables;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Workshop;

/// <summary>Says what is wrong with a book in the words of the pages: no files, no line numbers of a file, no options of the command line.</summary>
internal static class BookWording
{
    /// <summary>The message for the pages.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="place">Where it is in the sheets.</param>
    /// <param name="sheet">The sheet; null when no page has it.</param>
    /// <param name="key">The key of the row, or null.</param>
    /// <param name="layout">The layout; null when it is not known.</param>
    public static Message Of(Finding finding, BookPlace place, SheetDefinition? sheet, string? key, Layout? layout) => finding.Rule switch
    {
        "BK-TEXT" when sheet is not null => new Message(
            $"缺少“{Words(sheet, key, layout)}”这段文字。请在“文字材料”中填写。", $"The text “{Words(sheet, key, layout)}” is missing. Write it under Texts."),
        "BK-REASON" when sheet is not null => new Message(
            $"“{Words(sheet, key, layout)}”与上年不同，要说明原因。请在“增减原因”中填写。", $"“{Words(sheet, key, layout)}” differs from last year. Give the reason under Reasons."),
        "BK-PRIOR" => new Message(
            $"不知道上年“{key}”是多少，写不出增减变化。请在“上年数”中填写；上年预算在本系统公开的，不必填写。",
            $"Last year’s “{key}” is not known, so the change cannot be written. Give it under Last year; not needed where last year’s budget was published here."),
        "BK-CODE-UNLISTED" => Placed(finding, place, sheet, key, text => new Message(
            text.Chinese.Replace("用 mingsuan codes import 导入当年目录", "请管理员在“设置—代码表”中导入当年的目录", StringComparison.Ordinal),
            text.English.Replace("import the list of the year with mingsuan codes import", "ask the administrator to import the list of the year (Settings, Code lists)", StringComparison.Ordinal))),
        "BK-TARGET" => new Message(finding.Message.Chinese.Replace("“项目绩效”", "“项目”", StringComparison.Ordinal), finding.Message.English.Replace("the sheets “projects” and “indicators”", "Projects and Indicators", StringComparison.Ordinal)),
        _ => Placed(finding, place, sheet, key, text => text),
    };

    private static string Words(SheetDefinition sheet, string? key, Layout? layout) =>
        key is null ? string.Empty : SheetKeys.Of(sheet, layout, Language.Chinese).GetValueOrDefault(key, key);

    /// <summary>The same message with the row by its key where a file has a line number.</summary>
    private static Message Placed(Finding finding, BookPlace place, SheetDefinition? sheet, string? key, Func<Message, Message> change)
    {
        if (sheet is null || place.Line is not { } line || key is null)
        {
            return change(finding.Message);
        }

        var column = sheet.Columns.FirstOrDefault(known => known.Title == place.Column);
        string chinese = $"{place.Sheet} 第 {line} 行" + (place.Column is null ? string.Empty : $"“{place.Column}”列") + "：";
        string english = $"{place.Sheet}, row {line}" + (place.Column is null ? string.Empty : $", column “{place.Column}”") + ": ";
        var text = change(new Message(Without(finding.Message.Chinese, chinese), Without(finding.Message.English, english)));
        return new Message(
            $"{Texts.Of("sheet." + sheet.Id, Language.Chinese)} {key}{(column is null ? string.Empty : $"“{SheetForm.Heading(sheet, column, Language.Chinese)}”")}：{text.Chinese}",
            $"{Texts.Of("sheet." + sheet.Id, Language.English)} {key}{(column is null ? string.Empty : $", {SheetForm.Heading(sheet, column, Language.English)}")}: {text.English}");
    }

    private static string Without(string text, string beginning) => text.StartsWith(beginning, StringComparison.Ordinal) ? text[beginning.Length..] : text;
}
