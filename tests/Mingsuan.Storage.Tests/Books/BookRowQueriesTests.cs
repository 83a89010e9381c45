using System.Text.Json;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Books;

public sealed class BookRowQueriesTests
{
    [Theory, OnBothDatabases]
    public async Task A_page_holds_its_rows_and_counts_all(DatabaseKind kind)
    {
        await using var store = await FilledAsync(kind, 25);
        var queries = new BookRowQueries(store.Database);

        var first = (await queries.PageAsync(store.BookId, new RowQuery(BookRowKind.Line), 1, 10))!;
        first.Rows.Select(row => row.Key).ShouldBe(Enumerable.Range(1, 10).Select(number => $"{number}"));
        (first.Totals.All, first.Totals.Matching, first.Totals.Fen, first.Pages).ShouldBe((25, 25, 25 * 26 / 2, 3));

        var last = (await queries.PageAsync(store.BookId, new RowQuery(BookRowKind.Line), 99, 10))!;
        (last.Page, last.Rows.Count).ShouldBe((3, 5));
        (await queries.PageAsync(store.BookId + 1, new RowQuery(BookRowKind.Line), 1, 10)).ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Filters_leave_out_what_is_not_asked_for(DatabaseKind kind)
    {
        await using var store = await FilledAsync(kind, 20);
        var queries = new BookRowQueries(store.Database);

        (await FoundAsync(new RowQuery(BookRowKind.Line) { Unit = "301002" })).ShouldBe(10);
        (await FoundAsync(new RowQuery(BookRowKind.Line) { Project = "p-1" })).ShouldBe(5);
        (await FoundAsync(new RowQuery(BookRowKind.Line) { Project = "P-1" })).ShouldBe(0);
        (await FoundAsync(new RowQuery(BookRowKind.Line) { Function = "213" })).ShouldBe(20);
        (await FoundAsync(new RowQuery(BookRowKind.Line) { Function = "130" })).ShouldBe(0);
        (await FoundAsync(new RowQuery(BookRowKind.Line) { Unit = "301002", Project = "p-1" })).ShouldBe(5);
        (await FoundAsync(new RowQuery(BookRowKind.Line) { Project = "%" })).ShouldBe(0);
        (await FoundAsync(new RowQuery(BookRowKind.Line) { WithoutPrefix = "1" })).ShouldBe(9);

        async Task<long> FoundAsync(RowQuery query) => (await queries.PageAsync(store.BookId, query, 1, 10))!.Totals.Matching;
    }

    [Theory, OnBothDatabases]
    public async Task A_field_within_a_text_is_not_a_field(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        string text = JsonSerializer.Serialize(new Dictionary<string, string> { ["note"] = "\"project_code\":\"p-1\"" });
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 1) with { Content = text }]);
        (await new BookRowQueries(store.Database).PageAsync(store.BookId, new RowQuery(BookRowKind.Line) { Project = "p-1" }, 1, 10))!.Totals.Matching.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Keys_are_counted_on_as_numbers(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var queries = new BookRowQueries(store.Database);
        (await queries.NextKeyAsync(store.BookId, BookRowKind.Line)).ShouldBe("1");
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("000", 1), TestStore.Line("0009", 1), TestStore.Line("10", 1), TestStore.Line("A77", 1), TestStore.Line("99999999999999999999", 1)]);
        (await queries.NextKeyAsync(store.BookId, BookRowKind.Line)).ShouldBe("11");
        (await queries.NextPositionAsync(store.BookId, BookRowKind.Line)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_project_of_one_unit_belongs_to_it(DatabaseKind kind)
    {
        await using var store = await FilledAsync(kind, 20);
        var queries = new BookRowQueries(store.Database);
        (await queries.UnitOfProjectAsync(store.BookId, "p-1")).ShouldBe("301002");
        (await queries.UnitOfProjectAsync(store.BookId, "p-9")).ShouldBeNull();
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("99", 1) with { Content = """{"project_code":"p-1"}""" }]);
        (await queries.UnitOfProjectAsync(store.BookId, "p-1")).ShouldBeNull();
    }

    /// <summary>Lines 1, 2, … of as many fen, by turns of two units and four projects.</summary>
    private static async Task<TestStore> FilledAsync(DatabaseKind kind, int lines)
    {
        var store = await TestStore.CreateAsync(kind);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [.. Enumerable.Range(1, lines).Select(number => TestStore.Line($"{number}", number, unit: number % 2 == 0 ? "301001" : "301002") with
        {
            Position = number,
            Content = $$"""{"project_code":"p-{{number % 4}}","function_code":"2130305"}""",
        })]);
        return store;
    }
}
