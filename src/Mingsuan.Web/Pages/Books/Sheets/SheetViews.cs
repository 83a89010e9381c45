using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Web.Pages.Books.Sheets;

/// <summary>Which rows are asked for.</summary>
/// <param name="Unit">Of this unit; empty for all.</param>
/// <param name="Project">Of this project; empty for all.</param>
/// <param name="Function">Whose 功能分类科目 begins with this; empty for all.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Done">What has just been done: <c>saved</c>, <c>deleted</c>.</param>
public sealed record SheetFilter(string Unit, string Project, string Function, int Page, string? Done = null);

/// <summary>A row of a list.</summary>
/// <param name="Row">As stored.</param>
/// <param name="Cells">Its cells.</param>
public sealed record ListedRow(BookRow Row, IReadOnlyDictionary<string, string> Cells);

/// <summary>What a list shows.</summary>
/// <param name="Book">The book.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Totals">How many rows the sheet has and how many are asked for.</param>
/// <param name="Page">The page.</param>
/// <param name="Pages">Of how many.</param>
/// <param name="Filter">What is asked for.</param>
/// <param name="Units">Names of units by code.</param>
/// <param name="Projects">Names of projects by code.</param>
/// <param name="Keys">What keys stand for.</param>
/// <param name="MayEdit">Whether the reader may change rows now.</param>
public sealed record SheetView(
    Book Book, SheetDefinition Sheet, IReadOnlyList<ListedRow> Rows, RowTotals Totals, int Page, int Pages, SheetFilter Filter,
    IReadOnlyDictionary<string, string> Units, IReadOnlyDictionary<string, string> Projects, IReadOnlyDictionary<string, string> Keys, bool MayEdit);

/// <summary>What a field may be chosen from.</summary>
/// <param name="Options">Values and what they mean.</param>
/// <param name="IsClosed">Whether nothing else may be given.</param>
public sealed record FieldChoices(IReadOnlyList<(string Value, string Text)> Options, bool IsClosed);

/// <summary>What the form of a row shows.</summary>
/// <param name="Book">The book.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row as stored; null for a new one.</param>
/// <param name="Cells">What the fields hold.</param>
/// <param name="Choices">By column.</param>
/// <param name="Keys">What keys stand for.</param>
/// <param name="Codes">What the codes that the fields hold stand for, by column.</param>
/// <param name="MayEdit">Whether the reader may change it now.</param>
/// <param name="MayComment">Whether the reader may comment.</param>
/// <param name="Comments">The comments on the row.</param>
/// <param name="Conflict">What somebody else saved in the meantime, or null.</param>
public sealed record RowView(
    Book Book, SheetDefinition Sheet, BookRow? Row, IReadOnlyDictionary<string, string> Cells, IReadOnlyDictionary<string, FieldChoices> Choices,
    IReadOnlyDictionary<string, string> Keys, IReadOnlyDictionary<string, string> Codes,
    bool MayEdit, bool MayComment, IReadOnlyList<Comment> Comments, ConcurrencyConflictException? Conflict)
{
    /// <summary>What somebody else saved in the meantime; null when they deleted the row, or there is no conflict.</summary>
    public BookRow? Theirs => Conflict?.Theirs as BookRow;

    /// <summary>What people call the row; null for a new one.</summary>
    public string? Name => Row is null ? null : Sheet.Id switch
    {
        "projects" or "units" => Cells.GetValueOrDefault("name") is { Length: > 0 } name ? name : Row.Key,
        "indicators" => Cells.GetValueOrDefault("level3", Row.Key),
        "procurement" => Cells.GetValueOrDefault("item", Row.Key),
        "prior" => Cells.GetValueOrDefault("words", Row.Key),
        _ => Keys.GetValueOrDefault(Row.Key, Row.Key),
    };
}
