using System.Text.RegularExpressions;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Books;

/// <summary>
/// The keys of settings, texts and reasons as the workbook shows them: in the officer's words, the key itself in brackets behind them
/// (部门职责（duties）). Keys alone are read as well.
/// </summary>
/// <param name="layout">Says what texts and reasons are about; null when it is not at hand, then their keys stand alone.</param>
internal sealed partial class KeyWords(Layout? layout)
{
    private const string LayoutWords = "公开样式";
    private const string AssetDateWords = "资产统计截止日";

    private static readonly SheetDefinition[] Worded = [BookSheets.Settings, BookSheets.Texts, BookSheets.Reasons];

    private readonly Dictionary<(string Sheet, string Key), string> _words = Known(layout);

    /// <summary>A sheet with words before its keys.</summary>
    public Sheet Added(Sheet sheet) => Mapped(sheet, (key, text) => key == BookCodec.LayoutKey && sheet.Definition == BookSheets.Settings && layout is not null && text == layout.Id
        ? (Shown(sheet, key), $"{layout.Name.Chinese}（{text}）")
        : (Shown(sheet, key), text));

    /// <summary>The sheets with keys alone.</summary>
    public static IReadOnlyDictionary<string, Sheet> Removed(IReadOnlyDictionary<string, Sheet> sheets) => sheets.ToDictionary(
        pair => pair.Key,
        pair => Mapped(pair.Value, (key, text) => pair.Value.Definition != BookSheets.Settings ? (Key(key), text) : Setting(key) is BookCodec.LayoutKey ? (BookCodec.LayoutKey, Key(text)) : (Setting(key), text)),
        StringComparer.Ordinal);

    private string Shown(Sheet sheet, string key) => _words.TryGetValue((sheet.Definition.Id, key), out string? words) ? $"{words}（{key}）" : key;

    private static Sheet Mapped(Sheet sheet, Func<string, string, (string Key, string Text)> map) => !Worded.Contains(sheet.Definition) ? sheet : sheet with
    {
        Rows = [.. sheet.Rows.Select(row => map(row.Cells[0], row.Cells[1]) is var (key, text) ? row with { Cells = [key, text] } : row)],
    };

    private static string Setting(string shown) =>
        shown.StartsWith(LayoutWords, StringComparison.Ordinal) ? BookCodec.LayoutKey : shown.StartsWith(AssetDateWords, StringComparison.Ordinal) ? BookCodec.AssetDateKey : Key(shown);

    private static string Key(string shown) => InBrackets().Match(shown) is { Success: true } match ? match.Groups[1].Value : shown;

    private static Dictionary<(string Sheet, string Key), string> Known(Layout? layout)
    {
        var words = new Dictionary<(string Sheet, string Key), string>
        {
            [(BookSheets.Settings.Id, BookCodec.LayoutKey)] = LayoutWords,
            [(BookSheets.Settings.Id, BookCodec.AssetDateKey)] = AssetDateWords + "，如 2023年12月31日",
        };
        foreach (var text in layout?.Document.OfType<TextItem>() ?? [])
        {
            words[(BookSheets.Texts.Id, text.Key)] = text.Title;
        }

        foreach (var reason in layout is null ? [] : LayoutDemands.Reasons(layout))
        {
            words[(BookSheets.Reasons.Id, reason.Key)] = reason.Question.Words.Replace(" | ", "、", StringComparison.Ordinal);
        }

        return words;
    }

    // Layout ids and keys: Latin letters, digits and their joiners.
    [GeneratedRegex("（([A-Za-z0-9_.-]+)）$")]
    private static partial Regex InBrackets();
}
