using System.Data.Common;
using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Books;

/// <summary>The books: which there are, and where they stand. What moves them is the workflow.</summary>
/// <param name="database">The database.</param>
public sealed class BookStore(Database database)
{
    internal const string Select =
        """
        SELECT b.id AS Id, b.department_id AS DepartmentId, d.name AS DepartmentName, d.path AS DepartmentPath, b.fiscal_year AS FiscalYear, b.layout_id AS LayoutId,
               b.state AS State, b.version AS Version, b.correction_reason AS CorrectionReason, b.submitted_by AS SubmittedBy, b.approved_on AS ApprovedOn,
               b.published_on AS PublishedOn, b.content_version AS ContentVersion, b.row_version AS RowVersion
        FROM books b JOIN departments d ON d.id = b.department_id
        """;

    /// <summary>The books that somebody may see, the newest year first, then by the department's code.</summary>
    public async Task<IReadOnlyList<Book>> ListAsync(Actor actor)
    {
        var books = await database.ReadAsync(async connection => (await connection.QueryAsync<Book>($"{Select} ORDER BY b.fiscal_year DESC, d.code")).AsList());
        return [.. books.Where(book => ReferenceEquals(actor, Actor.System) || actor.May(Right.ViewBook, new BudgetPlace(book.DepartmentId, book.DepartmentPath, [])))];
    }

    /// <summary>A book or null.</summary>
    public Task<Book?> FindAsync(long id) => database.ReadAsync(connection => FindAsync(connection, null, id));

    /// <summary>The book of a department for a year, or null.</summary>
    public Task<Book?> FindAsync(long departmentId, int fiscalYear) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Book>($"{Select} WHERE b.department_id = @departmentId AND b.fiscal_year = @year", new { departmentId, year = (long)fiscalYear }));

    /// <summary>What rights are asked about for a book; null when there is none.</summary>
    public async Task<BudgetPlace?> PlaceAsync(long bookId)
    {
        await using var connection = await database.ConnectAsync();
        var book = await FindAsync(connection, null, bookId);
        return book is null ? null : await PlaceAsync(connection, null, book);
    }

    /// <summary>Opens a book.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="RefusedException">There is one for the year already, or the year is none.</exception>
    public Task<long> CreateAsync(Actor actor, long departmentId, int fiscalYear, string layoutId) => CreateAsync(actor, departmentId, fiscalYear, layoutId, [], null);

    /// <summary>Opens a book with rows in it: both, or nothing. Who may open a book but not edit it gets an empty one.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="departmentId">Whose book.</param>
    /// <param name="fiscalYear">For this year.</param>
    /// <param name="layoutId">By this layout.</param>
    /// <param name="rows">The rows; their versions are not looked at.</param>
    /// <param name="source">Where the rows come from, for the trail; null without rows.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="RefusedException">There is one for the year already, or the year is none.</exception>
    public async Task<long> CreateAsync(Actor actor, long departmentId, int fiscalYear, string layoutId, IReadOnlyList<BookRow> rows, string? source)
    {
        if (fiscalYear is < 2000 or > 2100)
        {
            throw new RefusedException(new Message("预算年度应为四位年份，例如 2027。", "The fiscal year is a year of four digits, such as 2027."), "fiscalYear");
        }

        return await database.ChangeAsync(actor, async scope =>
        {
            string path = await scope.ScalarAsync<string>("SELECT path FROM departments WHERE id = @departmentId", new { departmentId })
                ?? throw new RefusedException(new Message("请选择部门。", "Choose a department."), "departmentId");
            var units = await scope.QueryAsync<long>("SELECT id FROM units WHERE department_id = @departmentId AND closed = 0", new { departmentId });
            var place = new BudgetPlace(departmentId, path, units);
            actor.Demand(Right.CreateBook, place);
            if (await scope.ScalarAsync<long>("SELECT COUNT(*) FROM books WHERE department_id = @departmentId AND fiscal_year = @year", new { departmentId, year = (long)fiscalYear }) > 0)
            {
                throw new RefusedException(new Message($"该部门 {fiscalYear} 年的预算已经建立，请在预算列表中打开它。", $"The department has a book for {fiscalYear} already; open it from the list."), "fiscalYear");
            }

            long id = await scope.InsertAsync(
                """
                INSERT INTO books (department_id, fiscal_year, layout_id, state, version, created_at, content_version, row_version)
                VALUES (@departmentId, @year, @layoutId, @state, 1, @Now, 0, 1) RETURNING id
                """, new { departmentId, year = (long)fiscalYear, layoutId, state = nameof(BookState.Draft), scope.Now });
            scope.Record("book.create", $"book:{id}", new { departmentId, fiscalYear, layoutId });
            if (source is not null && (ReferenceEquals(actor, Actor.System) || actor.May(Right.EditBook, place)))
            {
                await BookEditing.BeginAsync(scope, id);
                await BookRowStore.InsertAsync(scope, id, rows);
                scope.Record("book.import", $"book:{id}", new { source, rows = rows.Count, replaced = Array.Empty<object>() });
            }

            return id;
        });
    }

    internal static Task<Book?> FindAsync(DbConnection connection, DbTransaction? transaction, long id) =>
        connection.QuerySingleOrDefaultAsync<Book>($"{Select} WHERE b.id = @id", new { id }, transaction);

    internal static async Task<BudgetPlace> PlaceAsync(DbConnection connection, DbTransaction? transaction, Book book) =>
        new(book.DepartmentId, book.DepartmentPath, [.. await connection.QueryAsync<long>("SELECT id FROM units WHERE department_id = @DepartmentId AND closed = 0", book, transaction)]);
}
