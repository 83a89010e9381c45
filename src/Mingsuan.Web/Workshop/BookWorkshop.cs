using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Departments;

namespace Mingsuan.Web.Workshop;

/// <summary>Compiles stored books, live and frozen ones.</summary>
/// <param name="desk">Compiles.</param>
/// <param name="departments">Names and codes of departments.</param>
/// <param name="books">Finds the book of the year before.</param>
/// <param name="versions">The frozen versions.</param>
public sealed class BookWorkshop(CompilingDesk desk, DepartmentStore departments, BookStore books, BookVersionStore versions)
{
    /// <summary>The desk at which it works.</summary>
    public CompilingDesk Desk => desk;

    /// <summary>Compiles a book as it is stored.</summary>
    public async Task<CompiledWork> CompileAsync(BookContent content) => await CompileAsync(content.Book, content.Rows);

    /// <summary>Compiles a frozen version of a book.</summary>
    public async Task<CompiledWork> CompileAsync(Book book, BookVersion version) => await CompileAsync(book, BookVersionStore.Rows(version));

    /// <summary>The latest frozen version of last year's book of the same department; null when there is none.</summary>
    public async Task<(Book Book, BookVersion Version)?> LastYearAsync(Book book) =>
        await books.FindAsync(book.DepartmentId, book.FiscalYear - 1) is { } before && (await versions.ListAsync(before.Id)).FirstOrDefault() is { } version ? (before, version) : null;

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

    private async Task<CompiledWork> CompileAsync(Book book, IReadOnlyList<BookRow> rows)
    {
        var head = await HeadAsync(book);
        var before = await LastYearAsync(book);
        var priorHead = before is { } known ? await HeadAsync(known.Book) : null;
        return desk.Remember(Name(book, rows, head, before?.Version), () => new BookWork(desk, book.LayoutId, BookRowCodec.Sheets(rows, head)).Do(Prior(before?.Version, priorHead)));
    }

    private PriorYear Prior(BookVersion? version, IReadOnlyDictionary<string, string>? head)
    {
        if (version is null || head is null)
        {
            return PriorYear.Unknown;
        }

        var findings = new BookFindings();
        var book = BookCodec.Read(BookRowCodec.Sheets(BookVersionStore.Rows(version), head).Sheets, desk.Catalogue, findings);
        return book is null ? PriorYear.Unknown : PriorYear.FromLedger(desk.Compiler.Gather(book));
    }

    /// <summary>One name for one content, so that what was compiled is found again whoever asks.</summary>
    private static string Name(Book book, IReadOnlyList<BookRow> rows, IReadOnlyDictionary<string, string> head, BookVersion? prior)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string? text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text ?? string.Empty));
            hash.AppendData([0]);
        }

        Add(book.LayoutId);
        Add(prior?.Sha256);
        foreach (string text in head.Values)
        {
            Add(text);
        }

        foreach (var row in rows)
        {
            Add(row.Kind.ToString());
            Add(row.Key);
            Add(row.Position.ToString(CultureInfo.InvariantCulture));
            Add(row.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
