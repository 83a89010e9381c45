using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Tables;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Workshop;

/// <summary>The keys that a layout asks for on a sheet of keys and texts, with what each stands for.</summary>
public static class SheetKeys
{
    private static readonly string[] Settings = ["asset_date"];

    /// <summary>Keys and their meaning, in the order of the layout; empty for sheets that are not of keys.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="layout">The layout; null when it is not known.</param>
    /// <param name="language">The language; what a layout says is Chinese as the disclosure is.</param>
    public static IReadOnlyDictionary<string, string> Of(SheetDefinition sheet, Layout? layout, Language language)
    {
        IEnumerable<(string Key, string Words)> keys = sheet.Id switch
        {
            "texts" when layout is not null => layout.Document.OfType<TextItem>().Select(text => (text.Key, text.Title)),
            "reasons" when layout is not null => LayoutDemands.Reasons(layout).Select(reason => (reason.Key, reason.Question.Words)),
            "settings" => Settings.Select(key => (key, Texts.Of("setting." + key, language))),
            _ => [],
        };
        return keys.DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Words, StringComparer.Ordinal);
    }
}
