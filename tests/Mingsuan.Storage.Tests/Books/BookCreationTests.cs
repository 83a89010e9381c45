using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Books;

public sealed class BookCreationTests
{
    [Theory, OnBothDatabases]
    public async Task A_book_is_there_with_its_rows(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);

        long id = await store.Books.CreateAsync(Actor.System, store.DepartmentId, 2028, "national", [TestStore.Line("1", 100), TestStore.Line("2", 250)], "book:1");

        var opened = (await store.Rows.OpenAsync(id))!;
        opened.Totals.ShouldBe(new BookTotals { Lines = 2, Fen = 350 });
        opened.Book.ContentVersion.ShouldBe(1);
        (await opened.ContentAsync()).Rows.Select(row => row.Key).ShouldBe(["1", "2"], ignoreOrder: true);
        (await store.Trail.LatestAsync(count: 2)).Select(entry => entry.Action).ShouldBe(["book.import", "book.create"]);
        (await store.Trail.VerifyAsync()).IsIntact.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task Rows_that_cannot_be_stored_leave_no_book_behind(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        long entries = (await store.Trail.VerifyAsync()).Verified;

        await Should.ThrowAsync<RefusedException>(() => store.Books.CreateAsync(
            Actor.System, store.DepartmentId, 2028, "national", [TestStore.Line("1", 100), TestStore.Line("2", 250) with { Content = "{" }], "book:1"));

        (await store.Books.FindAsync(store.DepartmentId, 2028)).ShouldBeNull();
        (await store.Trail.VerifyAsync()).Verified.ShouldBe(entries);
        (await store.Books.CreateAsync(Actor.System, store.DepartmentId, 2028, "national")).ShouldBeGreaterThan(0);
    }

    [Theory, OnBothDatabases]
    public async Task An_opened_book_reads_its_rows_as_they_are_when_asked(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var opened = (await store.Rows.OpenAsync(store.BookId))!;
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 100)]);

        var content = await opened.ContentAsync();

        content.Book.ContentVersion.ShouldBe(opened.Book.ContentVersion + 1, "who relies on the version sees that it has moved");
        content.Rows.Count.ShouldBe(1);
        (await store.Rows.OpenAsync(987654321)).ShouldBeNull();
    }
}
