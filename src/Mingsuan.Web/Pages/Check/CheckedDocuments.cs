using Mingsuan.Storage.Books;
using Mingsuan.Web.Access;
using Mingsuan.Web.Checking;

namespace Mingsuan.Web.Pages.Check;

/// <summary>Finds what whoever asks has handed in.</summary>
public sealed class CheckedDocuments(RequestContext request, DocumentStore documents, DecisionStore decisions, ResultMemory memory, BatchRelations relations)
{
    /// <summary>What was handed in together; empty when it is not theirs or not there.</summary>
    public Task<IReadOnlyList<CheckedDocument>> OfKeyAsync(string key) => documents.OfKeyAsync(request.Actor, key);

    /// <summary>One document of it, or null.</summary>
    public Task<CheckedDocument?> FindAsync(string key, long id) => documents.FindAsync(request.Actor, key, id);

    /// <summary>The result of a document with what its batch says of it and its owner has decided; null when its bytes have expired.</summary>
    public async Task<DocumentResult?> ResultAsync(CheckedDocument document)
    {
        var result = await memory.OfAsync(document);
        if (result?.Contents is not null && await documents.BatchAsync(document) is { Count: > 1 } batch && batch.All(other => other.Result is not null))
        {
            result = await relations.RelateAsync(batch, document.Id, result);
        }

        return result?.Checked.Fingerprint is { } fingerprint && document.AccountId is long account
            ? result.With(await decisions.OfAccountAsync(account, fingerprint))
            : result;
    }

    /// <summary>A document ready for its pages; null when it is not theirs, not there, or cannot be read.</summary>
    public async Task<DocumentView?> ViewAsync(string key, long id) =>
        await FindAsync(key, id) is { } document && await ResultAsync(document) is { Contents: not null } result
            ? new DocumentView(key, document, result, request.Language)
            : null;
}
