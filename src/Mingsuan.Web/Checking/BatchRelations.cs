using System.Collections.Concurrent;
using Mingsuan.Checking.Series;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Reports.Decisions;
using Mingsuan.Reports.Excerpts;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Checking;

/// <summary>What is found only in documents that were handed in together: the years of a department, a department and its own office.</summary>
/// <param name="memory">Checks a document again whose result is no longer remembered.</param>
public sealed class BatchRelations(ResultMemory memory)
{
    /// <summary>Documents of batches that are remembered.</summary>
    private const long Kept = 2000;

    private readonly WorkMemory<IReadOnlyDictionary<long, IReadOnlyList<Finding>>> _found = new(Kept);

    /// <summary>The disclosures of batches that are being checked, until the last document of the batch is through.</summary>
    private readonly ConcurrentDictionary<long, Disclosure> _open = new();

    /// <summary>Keeps what a document says until the others of its batch are checked too.</summary>
    public void Note(CheckedDocument document, DocumentResult result)
    {
        if (result.Checked.Report is { } report)
        {
            _open[document.Id] = report.Disclosure;
        }
    }

    /// <summary>Forgets documents that were deleted.</summary>
    public void Forget(IEnumerable<CheckedDocument> documents)
    {
        foreach (var document in documents)
        {
            _open.TryRemove(document.Id, out _);
        }
    }

    /// <summary>What the documents of a batch say of each other, by the id of the document in which it is mended.</summary>
    /// <param name="batch">All that was handed in together, in order.</param>
    public Task<IReadOnlyDictionary<long, IReadOnlyList<Finding>>> OfAsync(IReadOnlyList<CheckedDocument> batch) => _found.GetAsync(
        string.Join(',', batch.Select(document => document.Id)), batch.Count, () => FindAsync(batch));

    /// <summary>The result of a document with what its batch says of it.</summary>
    public async Task<DocumentResult> RelateAsync(IReadOnlyList<CheckedDocument> batch, long id, DocumentResult result)
    {
        if (batch.Count < 2 || result is not { Checked.Report: { } report, Contents: { } contents } || (await OfAsync(batch)).GetValueOrDefault(id) is not { Count: > 0 } findings)
        {
            return result;
        }

        // Decisions are found again by content: these findings need their names too.
        var related = Workbench.With(report, findings);
        var fingerprints = new Fingerprints(related.Disclosure, new SourceIndex(contents.Outline));
        return result with { Checked = result.Checked with { Report = related with { Findings = fingerprints.Sign(related.Findings) } } };
    }

    private async Task<IReadOnlyDictionary<long, IReadOnlyList<Finding>>> FindAsync(IReadOnlyList<CheckedDocument> batch)
    {
        var disclosures = new List<(long Id, Disclosure Disclosure)>();
        foreach (var document in batch)
        {
            var disclosure = _open.TryRemove(document.Id, out var noted) ? noted : (await memory.OfAsync(document))?.Checked.Report?.Disclosure;
            if (disclosure is not null)
            {
                disclosures.Add((document.Id, disclosure));
            }
        }

        return SeriesChecker.Check([.. disclosures.Select(item => item.Disclosure)])
            .GroupBy(found => disclosures[found.Document].Id, found => found.Finding)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Finding>)[.. group]);
    }
}
