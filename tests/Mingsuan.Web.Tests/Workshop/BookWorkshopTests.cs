using Mingsuan.Storage.Books;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Tests.Support;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Tests.Workshop;

/// <summary>What a book was compiled to is found again, and everything that goes into it shows at the next question.</summary>
public sealed class BookWorkshopTests
{
    [Fact]
    public async Task What_was_compiled_is_found_again_without_reading_the_rows_and_an_edit_is_seen_at_once()
    {
        await using var site = await TestSite.StartAsync();
        var rows = site.Service<BookRowStore>();
        var workshop = site.Service<BookWorkshop>();
        long id = await site.BookAsync(BookState.Draft);
        var before = await workshop.CompileAsync((await rows.OpenAsync(id))!);

        (await workshop.CompileAsync((await rows.OpenAsync(id))!)).ShouldBeSameAs(before);

        var line = (await rows.LoadAsync(id))!.Rows.First(row => row.Kind == BookRowKind.Line);
        await rows.DeleteAsync(Actor.System, id, line.Kind, line.Key, line.RowVersion);
        var after = await workshop.CompileAsync((await rows.OpenAsync(id))!);
        after.Book!.Ledger.Lines.Count.ShouldBe(before.Book!.Ledger.Lines.Count - 1);
    }

    [Fact]
    public async Task A_department_under_another_name_is_compiled_anew()
    {
        await using var site = await TestSite.StartAsync();
        var workshop = site.Service<BookWorkshop>();
        long id = await site.BookAsync(BookState.Draft);
        var opened = (await site.Service<BookRowStore>().OpenAsync(id))!;
        await workshop.CompileAsync(opened);
        var departments = site.Service<DepartmentStore>();
        var department = (await departments.FindAsync(opened.Book.DepartmentId))!;

        await departments.RenameAsync(Actor.System, department with { Name = "临川省云岭县新名局" });

        (await workshop.CompileAsync((await site.Service<BookRowStore>().OpenAsync(id))!)).Book!.Ledger.Department.Name.ShouldBe("临川省云岭县新名局");
    }

    [Fact]
    public async Task Two_databases_do_not_share_what_stands_under_the_same_number()
    {
        await using var first = await TestSite.StartAsync();
        await using var second = await TestSite.StartAsync();
        long id = await first.BookAsync(BookState.Draft);
        var rows = second.Service<BookRowStore>();
        var line = (await rows.LoadAsync(id))!.Rows.First(row => row.Kind == BookRowKind.Line);
        await rows.DeleteAsync(Actor.System, id, line.Kind, line.Key, line.RowVersion);

        var there = await second.Service<BookWorkshop>().CompileAsync((await rows.OpenAsync(id))!);
        var here = await first.Service<BookWorkshop>().CompileAsync((await first.Service<BookRowStore>().OpenAsync(id))!);

        here.Book!.Ledger.Lines.Count.ShouldBe(there.Book!.Ledger.Lines.Count + 1);
    }

    [Fact]
    public async Task A_book_edited_after_it_was_opened_is_compiled_as_it_is_now()
    {
        await using var site = await TestSite.StartAsync();
        var rows = site.Service<BookRowStore>();
        long id = await site.BookAsync(BookState.Draft);
        var opened = (await rows.OpenAsync(id))!;
        var line = (await rows.LoadAsync(id))!.Rows.First(row => row.Kind == BookRowKind.Line);
        await rows.DeleteAsync(Actor.System, id, line.Kind, line.Key, line.RowVersion);

        var work = await site.Service<BookWorkshop>().CompileAsync(opened);

        work.Book!.Ledger.Lines.Select(item => item.Id).ShouldNotContain(line.Key);
        (await site.Service<BookWorkshop>().CompileAsync((await rows.OpenAsync(id))!)).ShouldBeSameAs(work);
    }
}
