using Mingsuan.Storage.Books;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Web.Workshop;

/// <summary>Checks a book by compiling it: faults of the book, and what a check of the compiled disclosure finds.</summary>
/// <param name="workshop">Compiles.</param>
public sealed class CompiledBookInspector(BookWorkshop workshop) : IBookInspector
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<BookFinding>> InspectAsync(OpenedBook book) => [.. (await workshop.InspectAsync(book)).Select(found => found.Finding)];
}
