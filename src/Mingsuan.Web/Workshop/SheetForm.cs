using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Workshop;

/// <summary>What the form of a sheet's row asks for.</summary>
public static class SheetForm
{
    private static readonly SheetColumn ProjectName = new("name", "项目名称", SheetColumnKind.Text, true);
    private static readonly SheetColumn NewProjectName = new("project_name", "新项目的名称", SheetColumnKind.Text, false) { Note = "只在项目代码是新的时填写" };

    /// <summary>Columns whose text has several lines.</summary>
    private static readonly HashSet<string> LongTexts = new(StringComparer.Ordinal)
    {
        "text", "purpose", "goal", "period_goal", "overview", "legal_basis", "necessity", "measures", "schedule",
    };

    private static readonly Dictionary<string, string[]> Listed = new(StringComparer.Ordinal)
    {
        ["ledger"] = ["line_id", "unit_code", "project_code", "project_category", "function_code", "economic_code", "gov_economic_code", "fund_source", "origin", "amount_yuan"],
        ["projects"] = ["code", "name", "goal"],
        ["indicators"] = ["project_code", "level2", "level3", "value", "basis"],
        ["procurement"] = ["unit_code", "project_code", "item", "quantity", "price_yuan", "amount_yuan"],
    };

    /// <summary>The fields of a sheet's form.</summary>
    public static IReadOnlyList<SheetColumn> Fields(SheetDefinition sheet) => sheet.Id switch
    {
        "ledger" => [.. sheet.Columns.Where(column => !BookSheetMap.Head.Contains(column.Id) && column.Id is not ("unit_name" or "project_name")).SelectMany(column => column.Id == "project_code" ? (SheetColumn[])[column, NewProjectName] : [column])],
        "projects" => [sheet.Columns[0], ProjectName, .. sheet.Columns.Skip(1)],
        _ => sheet.Columns,
    };

    /// <summary>The columns that a list of the sheet's rows shows.</summary>
    public static IReadOnlyList<SheetColumn> Columns(SheetDefinition sheet) =>
        Listed.TryGetValue(sheet.Id, out string[]? ids) ? [.. ids.Select(id => Fields(sheet).First(column => column.Id == id))] : [.. sheet.Columns.Take(6)];

    /// <summary>Whether a column holds a text of several lines.</summary>
    public static bool IsLong(SheetDefinition sheet, SheetColumn column) => LongTexts.Contains(column.Id) || (sheet == BookSheets.Reasons && column.Id == "text");

    /// <summary>The heading of a column.</summary>
    public static string Title(SheetDefinition sheet, SheetColumn column, Language language) => Texts.Of(TextKey(sheet, column), language);

    /// <summary>The heading of any column of a sheet, also of one that the form does not ask for.</summary>
    public static string Heading(SheetDefinition sheet, SheetColumn column, Language language) => Texts.Has(TextKey(sheet, column)) ? Title(sheet, column, language) : column.Title;

    /// <summary>How to fill in a column; null when there is nothing to say.</summary>
    public static string? Hint(SheetDefinition sheet, SheetColumn column, Language language)
    {
        string key = TextKey(sheet, column) + ".hint";
        return Texts.Has(key) ? Texts.Of(key, language) : column.Kind == SheetColumnKind.Yuan ? Texts.Of("column.amount.hint", language) : null;
    }

    /// <summary>The words of a closed column's term: its title in the ledger's table for a term that the pages have no words for.</summary>
    public static string Title(LedgerTerm term, Language language) => Texts.Has("term." + term.Text) ? Texts.Of("term." + term.Text, language) : term.Title;

    /// <summary>The codes that may be typed into a column, with their names; empty for a free column.</summary>
    public static IReadOnlyList<(string Code, string Name)> Codes(SheetColumn column, Catalogue catalogue, int year)
    {
        if (column.CodeList is not { } id || CodeListDefinition.ById(id) is not { } definition)
        {
            return [];
        }

        int length = definition == CodeListDefinition.Function ? 7 : definition == CodeListDefinition.Procurement ? 9 : 5;
        return [.. catalogue[definition].Entries.Where(entry => entry.ValidIn(year) && entry.Code.Length == length).Select(entry => (entry.Code, entry.Name)).Distinct()];
    }

    private static string TextKey(SheetDefinition sheet, SheetColumn column) => $"column.{sheet.Id}.{column.Id}";
}
