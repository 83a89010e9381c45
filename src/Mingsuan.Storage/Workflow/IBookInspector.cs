using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;

namespace Mingsuan.Storage.Workflow;

/// <summary>Checks a book. Several may be registered; all are asked.</summary>
public interface IBookInspector
{
    /// <summary>Everything that is to be mended or decided.</summary>
    Task<IReadOnlyList<BookFinding>> InspectAsync(OpenedBook book);
}

/// <summary>A finding of a book.</summary>
/// <param name="Fingerprint">Names the finding; the same while its cause stays, so that a decision about it holds on.</param>
/// <param name="Finding">The finding.</param>
public sealed record BookFinding(string Fingerprint, Finding Finding);

/// <summary>A book without any line of the ledger cannot be submitted.</summary>
public sealed class EmptyBookInspector : IBookInspector
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<BookFinding>> InspectAsync(OpenedBook book)
    {
        IReadOnlyList<BookFinding> findings = book.Totals.Lines > 0
            ? []
            : [new BookFinding("BK-EMPTY", new Finding(
                "BK-EMPTY",
                Severity.Error,
                new Message("这本预算还没有一行预算明细。请先导入或录入明细，再提交。", "This book has no line of the ledger yet. Import or enter lines before it is submitted."),
                "预算法第四条：全部收入和支出都应当纳入预算",
                []))];
        return Task.FromResult(findings);
    }
}
