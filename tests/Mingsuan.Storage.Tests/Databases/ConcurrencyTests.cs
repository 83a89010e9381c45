using System.Text.Json;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Databases;

public sealed class ConcurrencyTests
{
    private const int Editors = 200;

    [Theory, OnBothDatabases]
    public async Task Two_hundred_editors_of_one_line_lose_no_update(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [Counter(0, 0)]);

        // Every editor has opened the line before the first one saves: all but one must be told.
        var opened = (await store.Rows.FindAsync(store.BookId, BookRowKind.Line, "1"))!;
        int[] conflicts = await Task.WhenAll(Enumerable.Range(0, Editors).Select(_ => Task.Run(() => AddOneAsync(store, opened))));

        var row = (await store.Rows.FindAsync(store.BookId, BookRowKind.Line, "1"))!;
        Count(row).ShouldBe(Editors);
        row.RowVersion.ShouldBe(Editors + 1);
        conflicts.Sum().ShouldBeGreaterThanOrEqualTo(Editors - 1, "all but the first to save were told");
        (await store.Trail.VerifyAsync()).IsIntact.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task Two_hundred_editors_of_their_own_lines_all_get_through(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, Editors).Select(number => Task.Run(() =>
            store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line($"{number}", number)]))));

        var content = (await store.Rows.LoadAsync(store.BookId))!;
        content.Rows.Count.ShouldBe(Editors);
        content.Book.ContentVersion.ShouldBe(Editors);
        (await store.Trail.VerifyAsync()).IsIntact.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task The_second_editor_of_a_line_is_told_and_gets_both_versions(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 100)]);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 200, rowVersion: 1)]);

        var conflict = await Should.ThrowAsync<ConcurrencyConflictException>(() =>
            store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("2", 1), TestStore.Line("1", 300, rowVersion: 1)]));

        ((BookRow)conflict.Mine!).AmountFen.ShouldBe(300);
        ((BookRow)conflict.Theirs!).AmountFen.ShouldBe(200);
        (await store.Rows.FindAsync(store.BookId, BookRowKind.Line, "1"))!.AmountFen.ShouldBe(200);
        (await store.Rows.FindAsync(store.BookId, BookRowKind.Line, "2")).ShouldBeNull("the rows of a change are saved together or not at all");
    }

    [Theory, OnBothDatabases]
    public async Task An_edit_of_a_line_that_was_deleted_is_told(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 100)]);
        await store.Rows.DeleteAsync(Actor.System, store.BookId, BookRowKind.Line, "1", 1);

        var conflict = await Should.ThrowAsync<ConcurrencyConflictException>(() => store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 300, rowVersion: 1)]));

        conflict.Theirs.ShouldBeNull();
    }

    private static async Task<int> AddOneAsync(TestStore store, BookRow opened)
    {
        var row = opened;
        for (int conflicts = 0; ; conflicts++)
        {
            try
            {
                await store.Rows.SaveAsync(Actor.System, store.BookId, [Counter(Count(row) + 1, row.RowVersion)]);
                return conflicts;
            }
            catch (ConcurrencyConflictException)
            {
                // Told, so that nothing is lost: read again, add again.
                row = (await store.Rows.FindAsync(store.BookId, BookRowKind.Line, "1"))!;
            }
        }
    }

    private static BookRow Counter(int count, long rowVersion) =>
        new() { Kind = BookRowKind.Line, Key = "1", UnitCode = "301001", Content = $$"""{"count":{{count}}}""", RowVersion = rowVersion };

    private static int Count(BookRow row) => JsonDocument.Parse(row.Content).RootElement.GetProperty("count").GetInt32();
}
