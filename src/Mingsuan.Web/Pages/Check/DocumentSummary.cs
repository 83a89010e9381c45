using System.Text.Json;
using Mingsuan.Storage.Books;

namespace Mingsuan.Web.Pages.Check;

/// <summary>A document in the list of what was handed in together.</summary>
/// <param name="Document">The document.</param>
/// <param name="IsReadable">Whether it could be read; false too while it waits.</param>
/// <param name="Problem">Why not, or null.</param>
/// <param name="Errors">The number of errors.</param>
/// <param name="Warnings">The number of warnings.</param>
/// <param name="Notes">The number of notes.</param>
public sealed record DocumentSummary(CheckedDocument Document, bool IsReadable, string? Problem, int Errors, int Warnings, int Notes)
{
    /// <summary>Whether it still waits for its check.</summary>
    public bool IsWaiting => Document.Result is null;

    /// <summary>Reads the stored findings.</summary>
    public static DocumentSummary Of(CheckedDocument document)
    {
        if (string.IsNullOrEmpty(document.Result))
        {
            return new DocumentSummary(document, false, null, 0, 0, 0);
        }

        using var json = JsonDocument.Parse(document.Result);
        var found = json.RootElement.GetProperty("documents")[0];
        return found.GetProperty("summary") is { ValueKind: JsonValueKind.Object } summary
            ? new DocumentSummary(document, true, null, summary.GetProperty("error").GetInt32(), summary.GetProperty("warning").GetInt32(), summary.GetProperty("info").GetInt32())
            : new DocumentSummary(document, false, found.GetProperty("error").GetString(), 0, 0, 0);
    }
}
