using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Web.Workshop;

/// <summary>What came of a stored book: the book, its disclosure as far as it can be compiled, and everything that is to be mended.</summary>
/// <param name="Sheets">Its sheets with the stored rows behind them.</param>
/// <param name="Book">The book; null when its ledger cannot be used.</param>
/// <param name="Layout">Its layout; null when there is none of that id.</param>
/// <param name="Ledger">Its ledger, gathered; null without a book.</param>
/// <param name="Compiled">Its disclosure; null when faults of the book stand in the way.</param>
/// <param name="Prior">The year before.</param>
/// <param name="Findings">What is to be mended or decided.</param>
public sealed record CompiledWork(StoredSheets Sheets, BudgetBook? Book, Layout? Layout, LeafTable? Ledger, CompiledBook? Compiled, PriorYear Prior, IReadOnlyList<WorkFinding> Findings)
{
    /// <summary>The lines behind an answer.</summary>
    public IReadOnlyList<LedgerLine> LinesOf(Coordinates question) => Book is null || Ledger is null ? [] : Ledger.LinesOf(Book.Ledger, question);
}

/// <summary>A finding with the place in the book where it is mended.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Sheet">The id of the sheet, or null when no single place is known.</param>
/// <param name="Key">The key of the row, or null for the whole sheet.</param>
/// <param name="Column">The id of the column, or null.</param>
public sealed record WorkFinding(BookFinding Finding, string? Sheet, string? Key, string? Column);
