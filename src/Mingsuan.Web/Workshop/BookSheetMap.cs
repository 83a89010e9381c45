using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;

namespace Mingsuan.Web.Workshop;

/// <summary>Which rows of the database are which sheet of a book. Settings and explanations have few rows and share one kind.</summary>
public static class BookSheetMap
{
    private const string ExplanationPrefix = "explanation/";

    /// <summary>The sheets that people edit, in the order of the work.</summary>
    public static IReadOnlyList<SheetDefinition> Edited { get; } =
        [LedgerSheet.Definition, BookSheets.Projects, BookSheets.Indicators, BookSheets.Procurement, BookSheets.Assets, BookSheets.Units, BookSheets.Texts, BookSheets.Reasons, BookSheets.Prior, BookSheets.Settings];

    /// <summary>The columns of the ledger that the book and its department say already.</summary>
    public static IReadOnlyList<string> Head { get; } = ["fiscal_year", "region_code", "department_code", "department_name"];

    /// <summary>A sheet by the last part of its address, or null.</summary>
    public static SheetDefinition? Find(string id) => Edited.FirstOrDefault(sheet => sheet.Id == id);

    /// <summary>The sheet of a title, or null.</summary>
    public static SheetDefinition? OfTitle(string title) => Edited.FirstOrDefault(sheet => sheet.Title == title);

    /// <summary>The kind of a sheet's rows.</summary>
    public static BookRowKind KindOf(SheetDefinition sheet) => sheet.Id switch
    {
        "ledger" => BookRowKind.Line,
        "projects" => BookRowKind.Project,
        "indicators" => BookRowKind.Indicator,
        "procurement" => BookRowKind.Procurement,
        "assets" => BookRowKind.Asset,
        "units" => BookRowKind.Unit,
        "texts" => BookRowKind.Text,
        "reasons" => BookRowKind.Reason,
        "prior" => BookRowKind.Prior,
        _ => BookRowKind.Head,
    };

    /// <summary>The column whose value names a row and cannot be changed; null where rows are numbered.</summary>
    public static string? KeyColumn(SheetDefinition sheet) => sheet.Id switch
    {
        "ledger" => "line_id",
        "projects" or "units" => "code",
        "texts" or "reasons" or "settings" => "key",
        _ => null,
    };

    /// <summary>The column of money that the amount of a row is, or null.</summary>
    public static string? AmountColumn(SheetDefinition sheet) => sheet.Id switch
    {
        "ledger" or "procurement" or "prior" => "amount_yuan",
        "assets" => "value_yuan",
        _ => null,
    };

    /// <summary>The key of the row that holds the explanation of a rule's warnings.</summary>
    public static string ExplanationKey(string rule) => ExplanationPrefix + rule;

    /// <summary>How the keys of those rows begin that have the kind of a sheet and do not stand in it; null when there are none.</summary>
    public static string? HiddenPrefix(SheetDefinition sheet) => KindOf(sheet) == BookRowKind.Head ? ExplanationPrefix : null;

    /// <summary>The rule that a row explains, or null when the row is a setting.</summary>
    public static string? ExplainedRule(string key) => key.StartsWith(ExplanationPrefix, StringComparison.Ordinal) ? key[ExplanationPrefix.Length..] : null;
}
