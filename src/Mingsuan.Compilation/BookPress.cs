using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Writing;

namespace Mingsuan.Compilation;

/// <summary>From a book, or a bare ledger, to files that may be handed over: what <c>mingsuan compile</c> and the call of the API have in common.</summary>
/// <param name="compiler">Compiles.</param>
/// <param name="press">Makes and checks the files.</param>
public sealed class BookPress(BookCompiler compiler, PublicationPress press)
{
    /// <summary>Compiles, writes, reads back and checks.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="book">The book of the ledger; null when there is a ledger only, of which the statements are made.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="prior">The year before.</param>
    /// <param name="formats">The formats.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="progress">Is told each format before it is made; may be null.</param>
    /// <returns>The files; null when errors, or warnings of a book that it does not explain, forbid to hand them over.</returns>
    /// <exception cref="Printing.Pdf.BrowserException">PDF is asked for and there is no browser, or it fails.</exception>
    public PublicationFiles? Make(BudgetLedger ledger, BudgetBook? book, Layout layout, PriorYear prior, IReadOnlyList<string> formats, BookFindings findings, Action<string>? progress = null)
    {
        var compiled = book is null ? compiler.Statements(ledger, layout, findings) : compiler.Compile(book, layout, prior, findings);
        SelfCheck.Relations(compiled, findings);
        if (findings.HasErrors)
        {
            return null;
        }

        var files = press.Make(compiled, formats, book?.Explanations ?? new Dictionary<string, string>(StringComparer.Ordinal), findings, progress);
        return findings.HasErrors || (book is not null && findings.Findings.Any(finding => finding.Severity == Severity.Warning)) ? null : files;
    }
}
