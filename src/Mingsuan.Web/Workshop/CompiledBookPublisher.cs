using Mingsuan.Compilation;
using Mingsuan.Core.Findings;
using Mingsuan.Printing.Pdf;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Writing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Workshop;

/// <summary>Publishes a book in every format, by the same code as <c>mingsuan compile</c>.</summary>
/// <param name="workshop">Compiles.</param>
/// <param name="options">Which formats.</param>
public sealed class CompiledBookPublisher(BookWorkshop workshop, WebOptions options) : IBookPublisher
{
    private const string Manifest = "manifest.json";

    /// <inheritdoc/>
    /// <exception cref="RefusedException">The files do not read back as they were compiled.</exception>
    public async Task<IReadOnlyList<PublishedFile>> PublishAsync(BookContent content)
    {
        var work = await workshop.CompileAsync(OpenedBook.Of(content));
        if (work is not { Compiled: { } compiled, Book: { } book })
        {
            throw new RefusedException(new Message("这本预算还不能编制，请先改正待办事项。", "This book cannot be compiled yet; mend its findings first."));
        }

        var findings = new BookFindings();
        var files = Make(compiled, book, findings);
        if (findings.HasErrors)
        {
            throw new RefusedException(findings.Findings.First(finding => finding.Severity == Severity.Error).Message);
        }

        return [.. files.Contents.Append(new KeyValuePair<string, byte[]>(Manifest, files.MakeManifest())).Select(file => new PublishedFile(file.Key, MediaType(file.Key), file.Value))];
    }

    private PublicationFiles Make(CompiledBook compiled, BudgetBook book, BookFindings findings)
    {
        try
        {
            return workshop.Desk.Press.Make(compiled, options.Formats ?? PublicationPress.UsualFormats, book.Explanations, findings);
        }
        catch (BrowserException exception)
        {
            throw new RefusedException(exception.Reason);
        }
    }

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".html" => "text/html; charset=utf-8",
        ".pdf" => "application/pdf",
        ".json" => "application/json",
        ".csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    };
}
