using System.Security.Cryptography;
using System.Text;
using Mingsuan.Compilation;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Reports.Decisions;
using Mingsuan.Reports.Excerpts;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Web.Workshop;

/// <summary>One compiling of one book: read the sheets, compile, read back, check.</summary>
internal sealed class BookWork(CompilingDesk desk, string layoutId, StoredSheets stored)
{
    private readonly BookFindings _findings = new();

    public CompiledWork Do(PriorYear prior)
    {
        var sheets = stored.Sheets;
        var layout = desk.Layout(layoutId);
        if (sheets["ledger"].Rows.Count == 0)
        {
            // That a book is empty is said by an inspector of its own.
            return new CompiledWork(() => []) { Layout = layout, Prior = prior };
        }

        var book = BookCodec.Read(sheets, desk.Catalogue, _findings);
        if (layout is null)
        {
            _findings.About("BK-LAYOUT", layoutId, new Message("没有这个公开样式，请联系管理员。", "There is no such layout; ask the administrator."));
        }

        if (book is null || layout is null || _findings.HasErrors)
        {
            var faults = Signed(null);
            return new CompiledWork(() => faults) { Book = book, Layout = layout, Ledger = book is null ? null : desk.Compiler.Gather(book), Prior = prior, Faults = faults.Count };
        }

        book = book with { LayoutId = layoutId };
        var compiled = desk.Compiler.Compile(book, layout, prior, _findings);
        return new CompiledWork(() => Inspect(book, compiled)) { Book = book, Layout = layout, Ledger = desk.Compiler.Gather(book), Compiled = compiled, Prior = desk.Compiler.Given(book, layout, prior, new BookFindings()), Faults = _findings.Findings.Count };
    }

    private List<WorkFinding> Inspect(BudgetBook book, CompiledBook compiled)
    {
        SelfCheck.Relations(compiled, _findings);
        return Signed(_findings.HasErrors ? null : desk.Press.Check(compiled, book.Explanations, _findings));
    }

    /// <summary>The findings with names that stay while their cause stays.</summary>
    private List<WorkFinding> Signed(DocumentContents? contents)
    {
        var ofDocument = _findings.Findings.Where(finding => _findings.PlaceOf(finding) is null).ToList();
        var signed = contents is null ? ofDocument : new Fingerprints(contents.Disclosure, new SourceIndex(contents.Outline)).Sign(ofDocument);
        var all = signed.Select(finding => new WorkFinding(new BookFinding(finding.Fingerprint ?? Hash(finding.Rule, finding.Message.Chinese), finding), null, null, null));
        return [.. _findings.Findings.Where(finding => _findings.PlaceOf(finding) is not null).Select(Placed), .. all];
    }

    private WorkFinding Placed(Finding finding)
    {
        var place = _findings.PlaceOf(finding)!;
        var sheet = BookSheetMap.OfTitle(place.Sheet);
        string? key = place.Key;
        if (sheet is not null && place.Line is { } line && stored.Rows.TryGetValue(sheet.Id, out var rows) && line >= 1 && line <= rows.Count)
        {
            key = rows[line - 1].Key;
        }

        // What names a finding is made before it is put into the words of the pages.
        string? column = sheet?.Columns.FirstOrDefault(known => known.Title == place.Column)?.Id;
        return new WorkFinding(new BookFinding(Hash(finding.Rule, sheet?.Id ?? place.Sheet, key ?? string.Empty, column ?? string.Empty, finding.Actual ?? string.Empty), finding with { Message = BookWording.Of(finding, place, sheet, key, desk.Layout(layoutId)) }), sheet?.Id, key, column);
    }

    private static string Hash(params ReadOnlySpan<string> parts) => "book-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts))))[..20];
}
