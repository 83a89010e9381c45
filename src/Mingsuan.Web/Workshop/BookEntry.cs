using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Departments;

namespace Mingsuan.Web.Workshop;

/// <summary>What of a stored book belongs to a row that is edited: read row by row, because the book may be large.</summary>
internal sealed class BookEntry
{
    private readonly Dictionary<BookRowKind, long> _nextPositions = [];

    private BookEntry(IReadOnlyDictionary<string, string> head, string key) => (Head, Key) = (head, key);

    /// <summary>What every line says of year and department.</summary>
    public IReadOnlyDictionary<string, string> Head { get; }

    /// <summary>The key of the row: its own, the one that its form says, or the next free number.</summary>
    public string Key { get; }

    /// <summary>The row that has the key, or null.</summary>
    public BookRow? Row { get; private init; }

    /// <summary>The project that the form of a ledger line names, or null.</summary>
    public BookRow? Project { get; private init; }

    /// <summary>The unit that the form of a ledger line names, or null.</summary>
    public BookRow? Unit { get; private init; }

    /// <summary>The unit's name in the book, otherwise in the tree of departments; null when there is none.</summary>
    public string? UnitName { get; private init; }

    /// <summary>The project's name in the book, or null.</summary>
    public string? ProjectName => NameOf(Project);

    /// <summary>The unit that the row belongs to; null for the department as a whole.</summary>
    public string? UnitCode { get; private init; }

    /// <summary>Behind the last row of a kind that the change may add to.</summary>
    public long NextPosition(BookRowKind kind) => _nextPositions[kind];

    /// <summary>Reads what belongs to a row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="queries">Asks about the rows.</param>
    /// <param name="book">The book.</param>
    /// <param name="head">What every line says of year and department.</param>
    /// <param name="units">The units of all departments.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The row; null for a new one.</param>
    /// <param name="cells">The cells, canonical.</param>
    public static async Task<BookEntry> LoadAsync(
        BookRowStore rows, BookRowQueries queries, Book book, IReadOnlyDictionary<string, string> head, IReadOnlyList<BudgetaryUnit> units, SheetDefinition sheet, string? key, Dictionary<string, string> cells)
    {
        var kind = BookSheetMap.KindOf(sheet);
        bool isLine = sheet == LedgerSheet.Definition;
        string own = key ?? (BookSheetMap.KeyColumn(sheet) is { } column ? cells[column] : await queries.NextKeyAsync(book.Id, kind));
        var unit = isLine ? await rows.FindAsync(book.Id, BookRowKind.Unit, cells["unit_code"]) : null;
        var entry = new BookEntry(head, own)
        {
            // Who takes a free number is refused when somebody takes it in the meantime: that other row is never the one to change.
            Row = key is null && BookSheetMap.KeyColumn(sheet) is null ? null : await rows.FindAsync(book.Id, kind, own),
            Project = isLine ? await rows.FindAsync(book.Id, BookRowKind.Project, cells["project_code"]) : null,
            Unit = unit,
            UnitName = isLine ? NameOf(unit) ?? units.FirstOrDefault(known => known.DepartmentId == book.DepartmentId && known.Code == cells["unit_code"])?.Name : null,
            UnitCode = sheet.Id switch
            {
                "ledger" or "procurement" => cells["unit_code"],
                "units" => cells["code"],
                "projects" => await queries.UnitOfProjectAsync(book.Id, cells["code"]),
                "indicators" => await queries.UnitOfProjectAsync(book.Id, cells["project_code"]),
                _ => null,
            },
        };
        foreach (var added in isLine ? (BookRowKind[])[kind, BookRowKind.Project, BookRowKind.Unit] : [kind])
        {
            entry._nextPositions[added] = await queries.NextPositionAsync(book.Id, added);
        }

        return entry;
    }

    private static string? NameOf(BookRow? row) => row is not null && BookRowCodec.Cells(row).GetValueOrDefault("name") is { Length: > 0 } name ? name : null;
}
