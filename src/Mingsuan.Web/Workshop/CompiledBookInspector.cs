using Mingsuan.Storage.Books;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Checking;

namespace Mingsuan.Web.Workshop;

/// <summary>Checks a book by compiling it: faults of the book, and what a check of the compiled disclosure finds.</summary>
/// <param name="workshop">Compiles.</param>
/// <param name="rules">Which rules are applied.</param>
public sealed class CompiledBookInspector(BookWorkshop workshop, RuleSettings rules) : IBookInspector
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<BookFinding>> InspectAsync(OpenedBook book)
    {
        var applied = await rules.AppliedAsync();
        return [.. (await workshop.InspectAsync(book)).Select(found => found.Finding).Where(found => applied.Shows(found.Finding))];
    }
}
