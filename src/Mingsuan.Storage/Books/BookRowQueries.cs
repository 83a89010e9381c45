using System.Globalization;
using Dapper;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Storage.Books;

/// <summary>Reads those rows of a book that a page or a change needs; a large book is never read whole for it.</summary>
/// <param name="database">The database.</param>
public sealed class BookRowQueries(Database database)
{
    /// <summary>The longest number that a key may be and still be counted on from.</summary>
    private const int Digits = 18;

    /// <summary>Where one text stands in another, from 1, or 0: alike in both databases but for its name, and unlike LIKE exact in both.</summary>
    private string Position => database.Kind == DatabaseKind.Postgres ? "strpos" : "instr";

    /// <summary>A page of rows; null when there is no such book. A page behind the last is the last.</summary>
    /// <param name="bookId">The book.</param>
    /// <param name="query">Which rows.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="size">How many rows a page has.</param>
    public Task<RowPage?> PageAsync(long bookId, RowQuery query, int page, int size) => database.ReadAsync<RowPage?>(async connection =>
    {
        await using var transaction = await database.BeginSnapshotAsync(connection);
        if (await BookStore.FindAsync(connection, transaction, bookId) is not { } book)
        {
            return null;
        }

        string own = $"book_id = @bookId AND kind = @kind{(query.WithoutPrefix is null ? null : " AND substr(row_key, 1, length(@WithoutPrefix)) <> @WithoutPrefix")}";
        string matching = Matching(query);
        var totals = await connection.QuerySingleAsync<RowTotals>(
            $"""
            SELECT COUNT(*) AS "All", COALESCE(SUM(CASE WHEN {matching} THEN 1 ELSE 0 END), 0) AS Matching,
                   CAST(COALESCE(SUM(CASE WHEN {matching} THEN amount_fen ELSE 0 END), 0) AS BIGINT) AS Fen
            FROM book_rows WHERE {own}
            """, Parameters(0), transaction);
        int pages = (int)Math.Max(1, (totals.Matching + size - 1) / size);
        int shown = Math.Clamp(page, 1, pages);
        var rows = await connection.QueryAsync<BookRow>(
            $"SELECT {BookRowStore.Columns} FROM book_rows WHERE {own} AND {matching} ORDER BY position, row_key LIMIT @size OFFSET @skip", Parameters((shown - 1L) * size), transaction);
        return new RowPage(book, [.. rows], totals, shown, pages);

        object Parameters(long skip) => new
        {
            bookId,
            kind = query.Kind.ToString(),
            query.WithoutPrefix,
            query.Unit,
            query.Project,
            anyProject = "\"project_code\":",
            ofProject = RowQuery.Field("project_code", query.Project),
            ofFunction = RowQuery.FieldBeginning("function_code", query.Function),
            size,
            skip,
        };
    });

    /// <summary>All rows of a kind, by position and key: for kinds of which there are few.</summary>
    public Task<IReadOnlyList<BookRow>> OfKindAsync(long bookId, BookRowKind kind) => database.ReadAsync<IReadOnlyList<BookRow>>(async connection =>
        [.. await connection.QueryAsync<BookRow>($"SELECT {BookRowStore.Columns} FROM book_rows WHERE book_id = @bookId AND kind = @kind ORDER BY position, row_key", new { bookId, kind = kind.ToString() })]);

    /// <summary>The next free number as a key: one more than the largest key that is a number.</summary>
    public Task<string> NextKeyAsync(long bookId, BookRowKind kind) => database.ReadAsync(async connection =>
    {
        string? last = await connection.ExecuteScalarAsync<string?>(
            """
            SELECT ltrim(row_key, '0') FROM book_rows
            WHERE book_id = @bookId AND kind = @kind AND trim(row_key, '0123456789') = '' AND length(ltrim(row_key, '0')) BETWEEN 1 AND @Digits
            ORDER BY length(ltrim(row_key, '0')) DESC, ltrim(row_key, '0') DESC LIMIT 1
            """, new { bookId, kind = kind.ToString(), Digits });
        return ((last is null ? 0 : long.Parse(last, CultureInfo.InvariantCulture)) + 1).ToString(CultureInfo.InvariantCulture);
    });

    /// <summary>The position behind the last row of a kind.</summary>
    public Task<long> NextPositionAsync(long bookId, BookRowKind kind) => database.ReadAsync(connection =>
        connection.ExecuteScalarAsync<long>("SELECT COALESCE(MAX(position), 0) + 1 FROM book_rows WHERE book_id = @bookId AND kind = @kind", new { bookId, kind = kind.ToString() }));

    /// <summary>The only unit whose lines of the ledger belong to a project; null when there is none or more than one.</summary>
    public Task<string?> UnitOfProjectAsync(long bookId, string project) => database.ReadAsync(async connection =>
    {
        var units = (await connection.QueryAsync<string?>(
            $"SELECT DISTINCT unit_code FROM book_rows WHERE book_id = @bookId AND kind = '{nameof(BookRowKind.Line)}' AND {Position}(content, @project) > 0 LIMIT 2",
            new { bookId, project = RowQuery.Field("project_code", project) })).AsList();
        return units.Count == 1 ? units[0] : null;
    });

    private string Matching(RowQuery query)
    {
        var conditions = new List<string>();
        if (query.Unit.Length > 0)
        {
            conditions.Add("unit_code = @Unit");
        }

        if (query.Project.Length > 0)
        {
            conditions.Add($"({Position}(content, @ofProject) > 0 OR (row_key = @Project AND {Position}(content, @anyProject) = 0))");
        }

        if (query.Function.Length > 0)
        {
            conditions.Add($"{Position}(content, @ofFunction) > 0");
        }

        return conditions.Count == 0 ? "1 = 1" : string.Join(" AND ", conditions);
    }
}
