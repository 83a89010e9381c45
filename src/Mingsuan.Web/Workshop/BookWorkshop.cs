using System.Collections.Concurrent;
using System.Globalization;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Departments;

namespace Mingsuan.Web.Workshop;

/// <summary>
/// Compiles stored books, live and frozen ones. What a book was compiled to is found again as long as nothing that goes into it has changed: its rows,
/// its layout, the department, last year's published version, the code lists and rules of the program. Every edit counts the content version of the book up,
/// so the next question is answered with the edit.
/// </summary>
/// <param name="desk">Compiles, and remembers.</param>
/// <param name="departments">Names and codes of departments.</param>
/// <param name="versions">The frozen versions.</param>
public sealed class BookWorkshop(CompilingDesk desk, DepartmentStore departments, BookVersionStore versions)
{
    /// <summary>The name of what each live book was compiled from last; one for each book.</summary>
    private readonly ConcurrentDictionary<long, (WorkInput Input, string Name)> _names = new();

    /// <summary>The desk at which it works.</summary>
    public CompilingDesk Desk => desk;

    /// <summary>Compiles a book as it is stored; its rows are read only if it was not compiled before.</summary>
    public Task<CompiledWork> CompileAsync(OpenedBook book) => AskAsync(book, desk.CompileAsync);

    /// <summary>What is to be mended or decided in a book as it is stored.</summary>
    public Task<IReadOnlyList<WorkFinding>> InspectAsync(OpenedBook book) => AskAsync(book, desk.InspectAsync);

    /// <summary>The gathered ledger of a frozen version; null when it has none.</summary>
    public async Task<LeafTable?> LedgerAsync(Book book, BookVersionHead version)
    {
        var head = await HeadAsync(book);
        return await LedgerAsync(version, head);
    }

    /// <summary>The latest frozen version of last year's book of the same department; null when there is none.</summary>
    public Task<(Book Book, BookVersionHead Version)?> LastYearAsync(Book book) => versions.LatestAsync(book.DepartmentId, book.FiscalYear - 1);

    /// <summary>What every line of a book's ledger says of year and department, by column of the ledger.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HeadAsync(Book book)
    {
        var department = (await departments.FindAsync(book.DepartmentId))!;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["fiscal_year"] = book.FiscalYear.ToString(CultureInfo.InvariantCulture),
            ["region_code"] = department.RegionCode,
            ["department_code"] = department.Code,
            ["department_name"] = department.Name,
        };
    }

    private async Task<T> AskAsync<T>(OpenedBook opened, Func<string, long, Func<Task<CompiledWork>>, Task<T>> ask)
    {
        var head = await HeadAsync(opened.Book);
        var before = await LastYearAsync(opened.Book);
        long size = opened.Totals.Lines + opened.Totals.Projects + 1;
        var input = WorkInput.Of(opened.Book, head, before?.Version);
        if (_names.TryGetValue(input.BookId, out var known) && known.Input == input)
        {
            try
            {
                return await ask(known.Name, size, async () => await opened.ContentAsync() is var content && WorkInput.Of(content.Book, head, before?.Version) == input
                    ? await MakeAsync(content, head, before)
                    : throw new ChangedMeanwhileException());
            }
            catch (ChangedMeanwhileException)
            {
                // Forgotten, and edited since it was opened: what is read now has another name.
            }
        }

        var content = await opened.ContentAsync();
        input = WorkInput.Of(content.Book, head, before?.Version);
        string name = input.NameOf(content.Rows);
        _names[input.BookId] = (input, name);
        return await ask(name, size, () => MakeAsync(content, head, before));
    }

    private async Task<CompiledWork> MakeAsync(BookContent content, IReadOnlyDictionary<string, string> head, (Book Book, BookVersionHead Version)? before)
    {
        var prior = before is { } known ? await LedgerAsync(known.Book, known.Version) : null;
        return new BookWork(desk, content.Book.LayoutId, BookRowCodec.Sheets(content.Rows, head)).Do(prior is null ? PriorYear.Unknown : PriorYear.FromLedger(prior));
    }

    private Task<LeafTable?> LedgerAsync(BookVersionHead head, IReadOnlyDictionary<string, string> words) => desk.GatherAsync(
        string.Join('\u001F', [head.Sha256, .. words.Values]),
        async () =>
        {
            var version = (await versions.FindAsync(head.BookId, head.Number))!;
            var book = BookCodec.Read(BookRowCodec.Sheets(BookVersionStore.Rows(version), words).Sheets, desk.Catalogue, new BookFindings());
            return book is null ? null : desk.Compiler.Gather(book);
        });

    private sealed class ChangedMeanwhileException : Exception;
}
