using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Books;

/// <summary>Editing of a book within one change: whether it is open for editing, and for whom.</summary>
internal sealed class BookEditing
{
    private readonly ChangeScope _scope;
    private readonly BudgetPlace _place;
    private readonly Dictionary<string, long?> _units = new(StringComparer.Ordinal);

    private BookEditing(ChangeScope scope, BudgetPlace place, long contentVersion)
    {
        _scope = scope;
        _place = place;
        ContentVersion = contentVersion;
    }

    /// <summary>The content version that the change began with.</summary>
    public long ContentVersion { get; }

    /// <summary>Counts the change in the book. The book cannot be submitted before the change is through, and a submitted one is refused here.</summary>
    public static async Task<BookEditing> BeginAsync(ChangeScope scope, long bookId)
    {
        int rows = await scope.ExecuteAsync(
            $"UPDATE books SET content_version = content_version + 1 WHERE id = @bookId AND state IN ('{nameof(BookState.Draft)}', '{nameof(BookState.ReturnedByDepartment)}', '{nameof(BookState.ReturnedByBureau)}')",
            new { bookId });
        if (rows == 0)
        {
            throw new RefusedException(new Message(
                "这本预算已经提交或公开，现在不能修改。需要修改时，请审核人退回；已公开的，请先发起更正。",
                "This book has been submitted or published and cannot be changed now. A reviewer has to return it first; once published, begin a correction."));
        }

        var book = (await scope.FindAsync<Book>($"{BookStore.Select} WHERE b.id = @bookId", new { bookId }))!;
        var units = await scope.QueryAsync<long>("SELECT id FROM units WHERE department_id = @DepartmentId AND closed = 0", book);
        return new BookEditing(scope, new BudgetPlace(book.DepartmentId, book.DepartmentPath, units), book.ContentVersion - 1);
    }

    /// <summary>Refuses who may not edit the rows of a unit, or, without a unit, those of the whole department.</summary>
    public async Task DemandAsync(string? unitCode)
    {
        if (unitCode is null)
        {
            // Somebody who has all the units has the department.
            if (_place.Units.Count == 0 || !_place.Units.All(unit => _scope.Actor.May(Right.EditBook, _place with { UnitId = unit })))
            {
                _scope.Actor.Demand(Right.EditBook, _place);
            }

            return;
        }

        if (!_units.TryGetValue(unitCode, out long? unit))
        {
            unit = await _scope.ScalarAsync<long?>("SELECT id FROM units WHERE department_id = @DepartmentId AND code = @unitCode", new { _place.DepartmentId, unitCode });
            _units[unitCode] = unit;
        }

        if (unit is null)
        {
            throw new RefusedException(new Message($"单位代码“{unitCode}”不是本部门的单位，请先由管理员登记。", $"The unit “{unitCode}” is none of this department; an administrator has to enter it first."), "unitCode");
        }

        _scope.Actor.Demand(Right.EditBook, _place with { UnitId = unit });
    }
}
