using System.IO.Compression;
using Microsoft.Extensions.Logging;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Printing.Excel;
using Mingsuan.Printing.Html;
using Mingsuan.Printing.Word;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Writing;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Hosting;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Api;

/// <summary>What came of compiling.</summary>
/// <param name="Archive">The files as a zip; null when there are errors.</param>
/// <param name="Problem">Why there is none.</param>
/// <param name="Findings">What is to be mended.</param>
internal sealed record Compiled(byte[]? Archive, Message? Problem, IReadOnlyList<Finding> Findings);

/// <summary>Compiles books that are handed in, a few at a time; what comes of it is read back and checked before it is handed over.</summary>
internal sealed partial class CompileService(WebOptions options, CompilingDesk desk, DocumentChecker checker, ILogger<CompileService> logger) : IDisposable
{
    private static readonly Message Unusable = new(
        "无法使用这份预算书。请上传预算书（Excel 文件，或预算书文件夹的 zip），或预算明细 CSV 并用 profile 指明公开样式。",
        "This book cannot be used. Send a book (workbook, or a zip of its folder), or a ledger as CSV with a profile.");

    private static readonly Message Faulty = new("预算书有错误，没有编制。请按 findings 逐项改正。", "The book has errors; nothing was compiled. Mend what findings lists.");
    private static readonly IPublicationWriter[] Writers = [new DocxPublicationWriter(), new XlsxPublicationWriter(), new HtmlPublicationWriter()];

    private readonly SemaphoreSlim _place = new(1, 1);
    private readonly Lazy<Lexicon> _lexicon = new(() => LexiconLoader.Load(Path.Combine(options.CatalogDirectory, "lexicon")));

    /// <summary>Compiles a ledger or a book.</summary>
    /// <param name="file">CSV, workbook or zip.</param>
    /// <param name="profile">The layout; null for the book's own.</param>
    public async Task<Compiled> CompileAsync(HandedIn file, string? profile)
    {
        if (!await _place.WaitAsync(options.Checking.Time))
        {
            return new Compiled(null, new Message("现在编制的人较多，请稍后再试。", "Others are compiling now. Try again later."), []);
        }

        try
        {
            var findings = new BookFindings();
            var (compiled, problem) = await Task.Run(() => Compile(file, profile, findings));
            if (compiled is null || findings.HasErrors)
            {
                return new Compiled(null, problem ?? Faulty, findings.Findings);
            }

            byte[] text = Bytes(new TextWriterOfPublication(), compiled.Publication);
            var check = await checker.CheckAsync("disclosure.txt", text);
            findings.AddRange((check.Checked.Report?.Findings ?? []).Where(finding => finding.Severity == Severity.Error));
            return findings.HasErrors ? new Compiled(null, Faulty, findings.Findings) : new Compiled(await Task.Run(() => Pack(compiled, text)), null, findings.Findings);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or LayoutException or ArgumentException or FormatException)
        {
            LogRefusal(logger, exception);
            return new Compiled(null, Unusable, []);
        }
        finally
        {
            _place.Release();
        }
    }

    public void Dispose() => _place.Dispose();

    private (CompiledBook? Compiled, Message? Problem) Compile(HandedIn file, string? profile, BookFindings findings)
    {
        var layouts = new LayoutCatalogue(Path.Combine(options.CatalogDirectory, "layouts"), _lexicon.Value, desk.Catalogue);
        var compiler = new BookCompiler(_lexicon.Value, desk.Catalogue, CategoryTable.Load(Path.Combine(options.CatalogDirectory, "lexicon")));
        bool isPacked = file.Content.AsSpan().StartsWith("PK"u8);
        var book = !isPacked ? null
            : UploadArchive.IsArchive(file.Content) ? BookArchive.Read(file.Content, folder => FolderBook.Read(folder, desk.Catalogue, findings))
            : WorkbookBook.Read(file.Content, desk.Catalogue, findings);
        var ledger = isPacked ? book?.Ledger : LedgerSheet.Read(CsvSheet.Read(file.Content, file.Name, LedgerSheet.Definition, findings), desk.Catalogue, findings);
        if (ledger is null || findings.HasErrors)
        {
            return (null, findings.HasErrors ? Faulty : Unusable);
        }

        if ((profile ?? book?.LayoutId) is not { Length: > 0 } id || layouts.Find(id) is not { } layout)
        {
            string known = string.Join("、", layouts.Ids);
            return (null, new Message($"请用 profile 指明公开样式，可用：{known}。", $"Name a layout with profile, one of: {known}."));
        }

        return (book is null ? compiler.Statements(ledger, layout, findings) : compiler.Compile(book, layout, PriorYear.Unknown, findings), null);
    }

    private static byte[] Pack(CompiledBook compiled, byte[] text)
    {
        var files = new PublicationFiles();
        files.Add("disclosure.txt", text);
        foreach (var writer in Writers)
        {
            files.Add(writer.FileName, Bytes(writer, compiled.Publication));
        }

        foreach (var (path, content) in DataPackage.Files(compiled))
        {
            files.Add(path, content);
        }

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files.Contents.Append(new KeyValuePair<string, byte[]>("manifest.json", files.MakeManifest())))
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Bytes(IPublicationWriter writer, Publication publication)
    {
        using var stream = new MemoryStream();
        writer.Write(publication, stream);
        return stream.ToArray();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A book could not be compiled.")]
    private static partial void LogRefusal(ILogger logger, Exception exception);
}
