using System.IO.Compression;
using Microsoft.Extensions.Logging;
using Mingsuan.Compilation;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Packaging;
using Mingsuan.Printing.Pdf;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
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

/// <summary>Compiles books that are handed in, one at a time, by the same code as <c>mingsuan compile</c>: the same bytes, refused for the same reasons.</summary>
internal sealed partial class CompileService(WebOptions options, CompilingDesk desk, ILogger<CompileService> logger) : IDisposable
{
    private static readonly string[] KnownFormats = ["docx", "xlsx", "html", "pdf", "json", "csv", "txt"];

    private static readonly Message Unusable = new(
        "无法使用这份预算书。请上传预算书（Excel 文件，或预算书文件夹的 zip），或预算明细 CSV 并用 profile 指明公开样式。",
        "This book cannot be used. Send a book (workbook, or a zip of its folder), or a ledger as CSV with a profile.");

    private static readonly Message Faulty = new("预算书有错误或未说明的警告，没有编制。请按 findings 逐项改正或说明。", "The book has errors, or warnings that it does not explain; nothing was compiled. Mend or explain what findings lists.");
    private static readonly Message Busy = new("现在编制的人较多，请稍后再试。", "Others are compiling now. Try again later.");
    private static readonly Message OtherFormats = new($"formats 只能是：{string.Join("、", KnownFormats)}，逗号分隔。", $"formats may be: {string.Join(", ", KnownFormats)}, with commas between them.");

    private readonly SemaphoreSlim _place = new(1, 1);

    /// <summary>Compiles a ledger or a book.</summary>
    /// <param name="file">CSV, workbook or zip.</param>
    /// <param name="profile">The layout; null for the book's own.</param>
    /// <param name="formats">The formats with commas between them; null for the usual ones.</param>
    public async Task<Compiled> CompileAsync(HandedIn file, string? profile, string? formats)
    {
        IReadOnlyList<string> asked = string.IsNullOrWhiteSpace(formats)
            ? options.Formats ?? PublicationPress.UsualFormats
            : formats.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (asked.Count == 0 || asked.Except(KnownFormats, StringComparer.Ordinal).Any())
        {
            return new Compiled(null, OtherFormats, []);
        }

        if (!await _place.WaitAsync(options.Checking.Time))
        {
            return new Compiled(null, Busy, []);
        }

        try
        {
            var findings = new BookFindings();
            var (files, problem) = await Task.Run(() => Compile(file, profile, asked, findings));
            return files is null ? new Compiled(null, problem ?? Faulty, findings.Findings) : new Compiled(Pack(files), null, findings.Findings);
        }
        catch (BrowserException exception)
        {
            LogRefusal(logger, exception);
            return new Compiled(null, exception.Reason, []);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or LayoutException or ArgumentException or FormatException or OverflowException or NotSupportedException)
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

    private (PublicationFiles? Files, Message? Problem) Compile(HandedIn file, string? profile, IReadOnlyList<string> formats, BookFindings findings)
    {
        bool isPacked = file.Content.AsSpan().StartsWith("PK"u8);
        var book = !isPacked ? null
            : UploadArchive.IsArchive(file.Content) ? BookArchive.Read(file.Content, folder => FolderBook.Read(folder, desk.Catalogue, findings))
            : ReadWorkbook(file.Content, findings);
        var ledger = isPacked ? book?.Ledger : LedgerSheet.Read(CsvSheet.Read(file.Content, file.Name, LedgerSheet.Definition, findings), desk.Catalogue, findings);
        if (ledger is null || findings.HasErrors)
        {
            return (null, findings.HasErrors ? Faulty : Unusable);
        }

        if ((profile ?? book?.LayoutId) is not { Length: > 0 } id || desk.Layout(id) is not { } layout)
        {
            string known = string.Join("、", desk.LayoutIds);
            return (null, new Message($"请用 profile 指明公开样式，可用：{known}。", $"Name a layout with profile, one of: {known}."));
        }

        return (new BookPress(desk.Compiler, desk.Press).Make(ledger, book, layout, PriorYear.Unknown, formats, findings), null);
    }

    private BudgetBook? ReadWorkbook(byte[] content, BookFindings findings)
    {
        BookImport.RequireModest(content);
        return WorkbookBook.Read(content, desk.Catalogue, findings);
    }

    /// <summary>The files of the folder that <c>mingsuan compile</c> would hand over; the same files make the same archive.</summary>
    private static byte[] Pack(PublicationFiles files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files.Contents.Append(new KeyValuePair<string, byte[]>("manifest.json", files.MakeManifest())))
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        using var stable = new MemoryStream();
        StablePackage.Copy(stream, stable);
        return stable.ToArray();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A book could not be compiled.")]
    private static partial void LogRefusal(ILogger logger, Exception exception);
}
