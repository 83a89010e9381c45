using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Web.Workshop;

/// <summary>What came of a stored book: the book, its disclosure as far as it can be compiled, and everything that is to be mended.</summary>
public sealed class CompiledWork
{
    private readonly Lazy<IReadOnlyList<WorkFinding>> _findings;

    internal CompiledWork(Func<IReadOnlyList<WorkFinding>> inspect) => _findings = new Lazy<IReadOnlyList<WorkFinding>>(inspect);

    /// <summary>The book; null when its ledger cannot be used.</summary>
    public BudgetBook? Book { get; init; }

    /// <summary>Its layout; null when there is none of that id.</summary>
    public Layout? Layout { get; init; }

    /// <summary>Its ledger, gathered; null without a book.</summary>
    public LeafTable? Ledger { get; init; }

    /// <summary>Its disclosure; null when faults of the book stand in the way.</summary>
    public CompiledBook? Compiled { get; init; }

    /// <summary>The year before.</summary>
    public PriorYear Prior { get; init; } = PriorYear.Unknown;

    /// <summary>How many faults of the book were found before its disclosure was checked.</summary>
    public int Faults { get; init; }

    /// <summary>What is to be mended or decided. The disclosure is checked when somebody asks the first time: figures can be looked at without.</summary>
    public IReadOnlyList<WorkFinding> Findings => _findings.Value;

    /// <summary>The lines behind an answer.</summary>
    public IReadOnlyList<LedgerLine> LinesOf(Coordinates question) => Book is null || Ledger is null ? [] : Ledger.LinesOf(Book.Ledger, question);
}

/// <summary>A finding with the place in the book where it is mended.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Sheet">The id of the sheet, or null when no single place is known.</param>
/// <param name="Key">The key of the row, or null for the whole sheet.</param>
/// <param name="Column">The id of the column, or null.</param>
public sealed record WorkFinding(BookFinding Finding, string? Sheet, string? Key, string? Column);
