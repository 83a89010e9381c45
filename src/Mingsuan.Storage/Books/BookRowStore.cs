using System.Text.Json;
using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Books;

/// <summary>The rows of books.</summary>
/// <param name="database">The database.</param>
public sealed class BookRowStore(Database database)
{
    internal const string Columns =
        "kind AS Kind, row_key AS Key, position AS Position, unit_code AS UnitCode, amount_fen AS AmountFen, content AS Content, updated_at AS UpdatedAt, updated_by AS UpdatedBy, row_version AS RowVersion";

    /// <summary>A whole book as it is at one moment, for somebody who may see all of it; null when there is none.</summary>
    public Task<BookContent?> LoadAsync(long bookId) => database.ReadAsync(async connection =>
    {
        await using var transaction = await database.BeginSnapshotAsync(connection);
        var book = await BookStore.FindAsync(connection, transaction, bookId);
        return book is null
            ? null
            : new BookContent(book, [.. await connection.QueryAsync<BookRow>($"SELECT {Columns} FROM book_rows WHERE book_id = @bookId ORDER BY kind, position, row_key", new { bookId }, transaction)]);
    });

    /// <summary>A book without reading its rows, for somebody who may see all of it; null when there is none.</summary>
    public Task<OpenedBook?> OpenAsync(long bookId) => database.ReadAsync(async connection =>
    {
        await using var transaction = await database.BeginSnapshotAsync(connection);
        if (await BookStore.FindAsync(connection, transaction, bookId) is not { } book)
        {
            return null;
        }

        var totals = await connection.QuerySingleAsync<BookTotals>(
            $"""
            SELECT COALESCE(SUM(CASE WHEN kind = '{nameof(BookRowKind.Line)}' THEN 1 ELSE 0 END), 0) AS Lines,
                   CAST(COALESCE(SUM(CASE WHEN kind = '{nameof(BookRowKind.Line)}' THEN amount_fen ELSE 0 END), 0) AS BIGINT) AS Fen,
                   COALESCE(SUM(CASE WHEN kind = '{nameof(BookRowKind.Project)}' THEN 1 ELSE 0 END), 0) AS Projects
            FROM book_rows WHERE book_id = @bookId
            """, new { bookId }, transaction);
        return new OpenedBook(book, totals, async () => (await LoadAsync(bookId))!);
    });

    /// <summary>The units of a book by code, each with how much it has in the ledger.</summary>
    public Task<IReadOnlyList<UnitTotals>> UnitsAsync(long bookId) => database.ReadAsync(async connection => (IReadOnlyList<UnitTotals>)(await connection.QueryAsync<UnitTotals>(
        $"""
        SELECT unit.row_key AS Code, unit.content AS Content, COALESCE(own.lines, 0) AS Lines, CAST(COALESCE(own.fen, 0) AS BIGINT) AS Fen
        FROM book_rows unit
        LEFT JOIN (
            SELECT unit_code, COUNT(*) AS lines, SUM(amount_fen) AS fen FROM book_rows WHERE book_id = @bookId AND kind = '{nameof(BookRowKind.Line)}' GROUP BY unit_code
        ) own ON own.unit_code = unit.row_key
        WHERE unit.book_id = @bookId AND unit.kind = '{nameof(BookRowKind.Unit)}'
        ORDER BY unit.row_key
        """, new { bookId })).AsList());

    /// <summary>One row or null.</summary>
    public Task<BookRow?> FindAsync(long bookId, BookRowKind kind, string key) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<BookRow>($"SELECT {Columns} FROM book_rows WHERE book_id = @bookId AND kind = @kind AND row_key = @key", new { bookId, kind = kind.ToString(), key }));

    /// <summary>Saves rows together: those with row version 0 are new, the others replace what they were read as.</summary>
    /// <exception cref="ConcurrencyConflictException">One of them was changed in the meantime; nothing is saved.</exception>
    /// <exception cref="RefusedException">The book is not being edited now, or a row is not a JSON object.</exception>
    /// <exception cref="AccessDeniedException">A row belongs to another unit.</exception>
    public Task SaveAsync(Actor actor, long bookId, IReadOnlyList<BookRow> rows) => database.ChangeAsync(actor, async scope =>
    {
        foreach (var row in rows)
        {
            // Who is late already is told at once, without waiting for the others' locks.
            if (await CurrentAsync(scope, bookId, row) is var current && (current?.RowVersion ?? 0) != row.RowVersion)
            {
                throw new ConcurrencyConflictException(Subject(bookId, row), row.RowVersion, row, current);
            }
        }

        var rights = await BookEditing.BeginAsync(scope, bookId);
        foreach (var row in rows)
        {
            var before = await CurrentAsync(scope, bookId, row);
            await rights.DemandAsync(row.UnitCode);
            if (before is not null)
            {
                await rights.DemandAsync(before.UnitCode);
            }

            var parameters = new
            {
                bookId,
                kind = row.Kind.ToString(),
                row.Key,
                row.Position,
                row.UnitCode,
                row.AmountFen,
                content = Canonical(row),
                scope.Now,
                actor.Name,
                row.RowVersion,
            };
            int written = row.RowVersion == 0
                ? await scope.ExecuteAsync(
                    """
                    INSERT INTO book_rows (book_id, kind, row_key, position, unit_code, amount_fen, content, updated_at, updated_by, row_version)
                    VALUES (@bookId, @kind, @Key, @Position, @UnitCode, @AmountFen, @content, @Now, @Name, 1) ON CONFLICT DO NOTHING
                    """, parameters)
                : await scope.ExecuteAsync(
                    """
                    UPDATE book_rows SET position = @Position, unit_code = @UnitCode, amount_fen = @AmountFen, content = @content, updated_at = @Now, updated_by = @Name, row_version = row_version + 1
                    WHERE book_id = @bookId AND kind = @kind AND row_key = @Key AND row_version = @RowVersion
                    """, parameters);
            if (written == 0)
            {
                throw new ConcurrencyConflictException(Subject(bookId, row), row.RowVersion, row, await CurrentAsync(scope, bookId, row));
            }

            scope.Record(row.RowVersion == 0 ? "row.add" : "row.update", Subject(bookId, row), new { from = Fields(before), to = Fields(row) });
        }
    });

    /// <summary>Deletes a row.</summary>
    /// <exception cref="ConcurrencyConflictException">It was changed in the meantime.</exception>
    /// <exception cref="RefusedException">The book is not being edited now.</exception>
    public Task DeleteAsync(Actor actor, long bookId, BookRowKind kind, string key, long rowVersion) => database.ChangeAsync(actor, async scope =>
    {
        var rights = await BookEditing.BeginAsync(scope, bookId);
        var row = new BookRow { Kind = kind, Key = key, Content = "{}", RowVersion = rowVersion };
        var before = await CurrentAsync(scope, bookId, row);
        await rights.DemandAsync(before?.UnitCode);
        int written = await scope.ExecuteAsync(
            "DELETE FROM book_rows WHERE book_id = @bookId AND kind = @kind AND row_key = @key AND row_version = @rowVersion", new { bookId, kind = kind.ToString(), key, rowVersion });
        if (written == 0)
        {
            throw new ConcurrencyConflictException(Subject(bookId, row), rowVersion, null, await CurrentAsync(scope, bookId, row));
        }

        scope.Record("row.delete", Subject(bookId, row), new { from = Fields(before) });
    });

    /// <summary>Puts rows in the place of all rows of a book: an import.</summary>
    /// <param name="actor">Somebody who may edit the whole department.</param>
    /// <param name="bookId">The book.</param>
    /// <param name="rows">All rows; versions are not looked at.</param>
    /// <param name="contentVersion">The content version of the book that the importer has seen.</param>
    /// <param name="source">The name of what was imported, for the trail.</param>
    /// <exception cref="ConcurrencyConflictException">A row was changed in the meantime.</exception>
    public Task ReplaceAsync(Actor actor, long bookId, IReadOnlyList<BookRow> rows, long contentVersion, string source) => database.ChangeAsync(actor, async scope =>
    {
        var rights = await BookEditing.BeginAsync(scope, bookId);
        await rights.DemandAsync(unitCode: null);
        if (rights.ContentVersion != contentVersion)
        {
            throw new ConcurrencyConflictException($"book:{bookId}", contentVersion, null, null);
        }

        // The trail keeps what an import replaces: old rows whole, new rows as they are in the book from now on.
        var before = await scope.QueryAsync<BookRow>($"SELECT {Columns} FROM book_rows WHERE book_id = @bookId ORDER BY kind, position, row_key", new { bookId });
        await scope.ExecuteAsync("DELETE FROM book_rows WHERE book_id = @bookId", new { bookId });
        await InsertAsync(scope, bookId, rows);
        scope.Record("book.import", $"book:{bookId}", new { source, rows = rows.Count, replaced = before.Select(Fields) });
    });

    /// <summary>Inserts rows into a book that has none; whoever calls it records it.</summary>
    internal static async Task InsertAsync(ChangeScope scope, long bookId, IReadOnlyList<BookRow> rows)
    {
        foreach (var row in rows)
        {
            await scope.ExecuteAsync(
                """
                INSERT INTO book_rows (book_id, kind, row_key, position, unit_code, amount_fen, content, updated_at, updated_by, row_version)
                VALUES (@bookId, @kind, @Key, @Position, @UnitCode, @AmountFen, @content, @Now, @Name, 1)
                """, new { bookId, kind = row.Kind.ToString(), row.Key, row.Position, row.UnitCode, row.AmountFen, content = Canonical(row), scope.Now, scope.Actor.Name });
        }
    }

    private static Task<BookRow?> CurrentAsync(ChangeScope scope, long bookId, BookRow row) => scope.FindAsync<BookRow>(
        $"SELECT {Columns} FROM book_rows WHERE book_id = @bookId AND kind = @kind AND row_key = @Key", new { bookId, kind = row.Kind.ToString(), row.Key });

    private static string Subject(long bookId, BookRow row) => $"book:{bookId}/{row.Kind}/{row.Key}";

    private static object? Fields(BookRow? row) => row is null
        ? null
        : new { row.Kind, row.Key, row.Position, row.UnitCode, row.AmountFen, content = JsonDocument.Parse(row.Content).RootElement };

    private static string Canonical(BookRow row)
    {
        try
        {
            return CanonicalJson.Normalise(row.Content);
        }
        catch (JsonException)
        {
            throw new RefusedException(new Message($"“{row.Key}”的内容不是有效的 JSON。", $"The content of “{row.Key}” is not JSON."));
        }
    }
}
