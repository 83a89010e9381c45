namespace Mingsuan.Storage.Books;

/// <summary>A book as it was opened: where it stands and how much is in it; its rows are read when somebody asks for them, once.</summary>
public sealed class OpenedBook
{
    private readonly Lazy<Task<BookContent>> _content;

    internal OpenedBook(Book book, BookTotals totals, Func<Task<BookContent>> load)
    {
        Book = book;
        Totals = totals;
        _content = new Lazy<Task<BookContent>>(load);
    }

    /// <summary>The book.</summary>
    public Book Book { get; }

    /// <summary>How much is in it.</summary>
    public BookTotals Totals { get; }

    /// <summary>A book whose rows are at hand already.</summary>
    public static OpenedBook Of(BookContent content) => new(content.Book, BookTotals.Of(content), () => Task.FromResult(content));

    /// <summary>The book with its rows. Somebody may have changed it since it was opened: its <see cref="Book.ContentVersion"/> says so.</summary>
    public Task<BookContent> ContentAsync() => _content.Value;
}

/// <summary>How much is in a book.</summary>
public sealed record BookTotals
{
    /// <summary>Lines of the ledger.</summary>
    public long Lines { get; init; }

    /// <summary>Their sum, in fen.</summary>
    public long Fen { get; init; }

    /// <summary>Projects.</summary>
    public long Projects { get; init; }

    /// <summary>The totals of rows that are at hand.</summary>
    public static BookTotals Of(BookContent content)
    {
        var lines = content.Rows.Where(row => row.Kind == BookRowKind.Line).ToList();
        return new BookTotals { Lines = lines.Count, Fen = lines.Sum(row => row.AmountFen ?? 0), Projects = content.Rows.Count(row => row.Kind == BookRowKind.Project) };
    }
}

/// <summary>A unit of a book and its lines of the ledger.</summary>
public sealed record UnitTotals
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its row, as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>How many lines it has.</summary>
    public long Lines { get; init; }

    /// <summary>Their sum, in fen.</summary>
    public long Fen { get; init; }
}
