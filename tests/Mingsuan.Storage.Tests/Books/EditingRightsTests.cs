using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Books;

public sealed class EditingRightsTests
{
    [Theory, OnBothDatabases]
    public async Task An_editor_is_confined_to_the_unit(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var editor = await store.PersonAsync(Role.UnitEditor, unitId: store.UnitId);
        await store.Rows.SaveAsync(editor, store.BookId, [TestStore.Line("1", 1)]);

        await Should.ThrowAsync<AccessDeniedException>(() => store.Rows.SaveAsync(editor, store.BookId, [TestStore.Line("2", 1, unit: "301002")]));
        await Should.ThrowAsync<AccessDeniedException>(() => store.Rows.SaveAsync(editor, store.BookId, [new BookRow { Kind = BookRowKind.Text, Key = "duties", Content = "{}" }]));
        await Should.ThrowAsync<RefusedException>(() => store.Rows.SaveAsync(editor, store.BookId, [TestStore.Line("3", 1, unit: "999")]));
        (await store.Rows.LoadAsync(store.BookId))!.Rows.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_row_cannot_be_taken_from_another_unit_by_giving_it_the_own_code()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 1, unit: "301002")]);
        var editor = await store.PersonAsync(Role.UnitEditor, unitId: store.UnitId);

        await Should.ThrowAsync<AccessDeniedException>(() => store.Rows.SaveAsync(editor, store.BookId, [TestStore.Line("1", 1, rowVersion: 1)]));
        await Should.ThrowAsync<AccessDeniedException>(() => store.Rows.DeleteAsync(editor, store.BookId, BookRowKind.Line, "1", 1));
    }

    [Theory, OnBothDatabases]
    public async Task An_import_replaces_all_rows_unless_somebody_edited_meanwhile(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var editor = await store.PersonAsync(Role.UnitEditor, store.DepartmentId);
        await store.Rows.SaveAsync(editor, store.BookId, [TestStore.Line("1", 1)]);
        await store.Rows.ReplaceAsync(editor, store.BookId, [TestStore.Line("a", 5), TestStore.Line("b", 6, unit: "301002")], contentVersion: 1, "预算.xlsx");

        (await store.Rows.LoadAsync(store.BookId))!.Rows.Select(row => row.Key).ShouldBe(["a", "b"]);
        await Should.ThrowAsync<ConcurrencyConflictException>(() => store.Rows.ReplaceAsync(editor, store.BookId, [], contentVersion: 1, "预算.xlsx"));
        (await store.Trail.LatestAsync(count: 1))[0].Detail.ShouldContain("\"replaced\":[{\"amountFen\":1");
    }

    [Fact]
    public async Task Two_books_for_one_year_are_refused()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        (await Should.ThrowAsync<RefusedException>(() => store.Books.CreateAsync(Actor.System, store.DepartmentId, 2027, "national"))).Field.ShouldBe("fiscalYear");
    }

    [Fact]
    public async Task The_list_shows_what_somebody_may_see()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        long other = await store.Departments.AddAsync(Actor.System, new() { Code = "302", Name = "临川省示例县文化局", RegionCode = "990101" });
        await store.Books.CreateAsync(Actor.System, other, 2027, "national");

        (await store.Books.ListAsync(await store.PersonAsync(Role.DepartmentReviewer, other))).Single().DepartmentId.ShouldBe(other);
        (await store.Books.ListAsync(await store.PersonAsync(Role.UnitEditor, unitId: store.UnitId))).Single().DepartmentId.ShouldBe(store.DepartmentId);
        (await store.Books.ListAsync(await store.PersonAsync(Role.Auditor))).Count.ShouldBe(2);
        (await store.Books.ListAsync(Actor.Anonymous)).ShouldBeEmpty();
    }
}
