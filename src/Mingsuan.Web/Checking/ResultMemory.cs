using System.Diagnostics.CodeAnalysis;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Checking;

/// <summary>The results of the last documents. One that is no longer remembered is checked again from its bytes.</summary>
/// <param name="options">How many.</param>
/// <param name="checker">Checks again.</param>
/// <param name="documents">Holds the bytes.</param>
public sealed class ResultMemory(WebOptions options, DocumentChecker checker, DocumentStore documents)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<(long Id, Task<DocumentResult> Result)> _recent = [];

    /// <summary>The result of a document; null when its bytes have expired.</summary>
    public async Task<DocumentResult?> OfAsync(CheckedDocument document)
    {
        Task<DocumentResult>? known;
        lock (_gate)
        {
            Known(document.Id, out known);
        }

        if (known is not null)
        {
            return await known;
        }

        byte[] content = await documents.ContentAsync(document);
        return content.Length == 0 ? null : await CheckAsync(document.Id, document.Name, content);
    }

    /// <summary>Checks a document and remembers the result; several who ask at the same time wait for one check.</summary>
    public Task<DocumentResult> CheckAsync(long id, string name, byte[] content)
    {
        lock (_gate)
        {
            if (Known(id, out var known))
            {
                return known;
            }

            var result = checker.CheckAsync(name, content);
            _recent.AddFirst((id, result));
            if (_recent.Count > options.Checking.Remembered)
            {
                _recent.RemoveLast();
            }

            return result;
        }
    }

    /// <summary>Forgets documents that were deleted.</summary>
    public void Forget(IReadOnlyCollection<long> ids)
    {
        lock (_gate)
        {
            for (var node = _recent.First; node is not null;)
            {
                var next = node.Next;
                if (ids.Contains(node.Value.Id))
                {
                    _recent.Remove(node);
                }

                node = next;
            }
        }
    }

    private bool Known(long id, [NotNullWhen(true)] out Task<DocumentResult>? result)
    {
        result = null;
        for (var node = _recent.First; node is not null; node = node.Next)
        {
            if (node.Value.Id == id)
            {
                _recent.Remove(node);
                _recent.AddFirst(node);
                result = node.Value.Result;
                return true;
            }
        }

        return false;
    }
}
