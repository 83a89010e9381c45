using System.Globalization;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Forms;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Books;

/// <summary>Makes the whole disclosure from a book.</summary>
/// <param name="lexicon">Gives the words of figures of the year before their meaning.</param>
/// <param name="catalogue">The code lists.</param>
/// <param name="categories">The spending categories.</param>
public sealed class BookCompiler(Lexicon lexicon, Catalogue catalogue, CategoryTable categories)
{
    /// <summary>Compiles the statements alone, from a bare ledger.</summary>
    public CompiledBook Statements(BudgetLedger ledger, Layout layout, BookFindings findings)
    {
        BookRules.Check(ledger, layout, findings);
        var statements = LedgerStatements.Compile(layout, ledger, categories, catalogue);
        var publication = new Publication(LedgerStatements.Fill(layout.Title, ledger), ledger.FiscalYear, ledger.Department, layout.Id, [.. statements.Select(statement => statement.Block)]);
        return new CompiledBook(publication, statements, []);
    }

    /// <summary>Gathers the ledger of a book: which units have running cost is known from its units.</summary>
    public LeafTable Gather(BudgetBook book)
    {
        var institutions = book.Units.Where(unit => unit.Kind == "institution").Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        return LeafTable.Of(book.Ledger, categories, unit => !institutions.Contains(unit));
    }

    /// <summary>Compiles a book. Findings say what is missing; with errors among them the result must not be published.</summary>
    /// <param name="book">The book.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="prior">The year before.</param>
    /// <param name="findings">Takes what is wrong or missing.</param>
    public CompiledBook Compile(BudgetBook book, Layout layout, PriorYear prior, BookFindings findings)
    {
        var ledger = Gather(book);
        BookRules.Check(book, layout, ledger, findings);
        var names = new Names(catalogue, book.Ledger.FiscalYear, book.Ledger.Units, book.Ledger.Projects);
        var statements = LedgerStatements.Compile(layout, book.Ledger, ledger, names);
        var values = BookValues.Of(book, ledger);
        string Fill(string text) => LedgerStatements.Fill(text, book.Ledger).Replace("{asset-date}", book.AssetDate, StringComparison.Ordinal);
        var facts = new NarrativeFacts(ledger, names, Given(book, layout, prior, findings), Fields(book), book.Reasons, values, layout.SentenceUnit, layout.Decimals);
        var document = new DocumentCompiler(book, layout, statements, facts, new FormCompiler(book, ledger, values, Fill), Fill, findings);
        var publication = new Publication(Fill(layout.Title), book.Ledger.FiscalYear, book.Ledger.Department, layout.Id, document.Blocks());
        return new CompiledBook(publication, statements, document.Sentences);
    }

    /// <summary>Finds what is wrong or missing in a book whose ledger has faults of its own and cannot be compiled yet, so that all is told at once.</summary>
    public void CheckBesideLedger(BudgetBook book, Layout layout, BookFindings findings)
    {
        BookRules.Texts(book, layout, findings);
        Given(book, layout, PriorYear.Unknown, findings);
    }

    /// <summary>The fields that templates may name.</summary>
    public static IReadOnlyDictionary<string, string> Fields(BudgetBook book) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["year"] = book.Ledger.FiscalYear.ToString(CultureInfo.InvariantCulture),
        ["prior"] = (book.Ledger.FiscalYear - 1).ToString(CultureInfo.InvariantCulture),
        ["department"] = book.Ledger.Department.Name ?? string.Empty,
        ["code"] = book.Ledger.Department.Code ?? string.Empty,
        ["asset-date"] = book.AssetDate,
    };

    /// <summary>The year before, with the figures that the book itself gives; words that are not understood go to the findings.</summary>
    public PriorYear Given(BudgetBook book, Layout layout, PriorYear prior, BookFindings findings)
    {
        var phrases = new PhraseResolver(lexicon, catalogue, layout.Year);
        var given = new List<(Coordinates, decimal)>();
        foreach (var figure in book.Prior)
        {
            if (phrases.Question(figure.Words) is { } question)
            {
                given.Add((question, figure.Yuan));
            }
            else
            {
                findings.About("BK-WORDS", $"上年数“{figure.Words}”", new Message(
                    "看不懂这个项目。请照报表中的行名、列名填写，多个之间用 | 隔开，如“一般公共预算 | 基本支出”。", "these words are not understood. Use those of rows and headings, with | between them."),
                    place: new BookPlace(BookSheets.Prior.Title, null, figure.Words, BookSheets.Prior.Columns[0].Title));
            }
        }

        return prior.With(given);
    }
}
