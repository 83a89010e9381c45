using Mingsuan.Compilation;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Printing.Excel;
using Mingsuan.Printing.Html;
using Mingsuan.Printing.Word;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Compiling;
using Mingsuan.Publishing.Tests.Layouts;
using Mingsuan.Publishing.Writing;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>
/// Books with one strange thing in them go the whole way: written as a folder, read again, compiled, checked like a stranger's document, read back
/// from each format. How many books of each kind and layout: <c>MINGSUAN_TEST_BOOKS</c>.
/// </summary>
public sealed class WildBookTests
{
    private static readonly int Books = int.TryParse(Environment.GetEnvironmentVariable("MINGSUAN_TEST_BOOKS"), out int books) ? books : 0;
    private static readonly Lazy<Workbench> Reader = new(() => Workbench.Load(Path.Combine(Catalog.Root, "catalog")));
    private static readonly string[] Formats = ["txt", "docx", "xlsx", "html"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string id in Catalog.Layouts.Ids)
            {
                foreach (string kind in WildBook.Kinds)
                {
                    cases.Add(id, kind);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_strange_but_allowed_is_published_without_a_finding(string id, string kind)
    {
        var layout = Catalog.Layouts.Find(id)!;
        int first = (kind.Length * 7919) + (id.Length * 131) + kind[0];
        var seeds = Enumerable.Range(0, Math.Max(Books, 8)).Select(index => first + (index * 104_729));
        // By default one book, a small one.
        seeds = Books > 0 ? seeds.Take(Books) : [seeds.MinBy(seed => PlausibleBook.Make(seed, layout).Projects.Count is > 0 and var projects ? projects : 20)];
        string.Join('\n', seeds.SelectMany(seed => Faults(kind, seed, layout, Books > 0 ? Formats : ["txt", Formats[1 + (first % 3)]]).Take(4).Select(fault => $"{id} {kind} {seed}: {fault}"))).ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(string kind, int seed, Layout layout, IEnumerable<string> formats)
    {
        var findings = new BookFindings();
        var book = Reread(WildBook.Make(kind, seed, layout), findings);
        if (book is null || findings.HasErrors)
        {
            return findings.Findings.Select(finding => "book: " + finding.Rule + " " + finding.Message.Chinese);
        }

        var compiler = new BookCompiler(Catalog.Lexicon, Catalog.Codes, Catalog.Categories);
        var before = compiler.Gather(book with { Ledger = RandomLedger.Make(seed + 1, layout) });
        var written = compiler.Compile(book, layout, PriorYear.FromLedger(before), findings);
        SelfCheck.Relations(written, findings);
        new PublicationPress(Reader.Value).Check(written, book.Explanations, findings);
        return [.. findings.Findings.Where(finding => finding.Severity != Severity.Info && !Caused(kind, finding)).Select(finding => $"{finding.Rule} {finding.Message.Chinese}"),
            .. findings.Findings.Any(finding => finding.Rule == "BK-TARGET") || written.Statements.Count == 0 && written.Publication.Forms.All(form => form.Rows.Count == 0) ? [] : formats.SelectMany(format => ReadBackComparison.Differences(written, book, Read(written, format)).Where(difference => kind != "unlisted" || !difference.StartsWith("sentence", StringComparison.Ordinal)).Select(difference => format + " " + difference))];
    }

    /// <summary>What the book itself is to blame for; the words of targets are made at random.</summary>
    private static bool Caused(string kind, Finding finding) => finding.Rule is ['P', 'F', ..] or ['P', 'R', ..] or "BK-CODE-UNLISTED" or "X-PROC-PERF" or "AR-NEG" || kind switch
    {
        "no-targets" => finding.Rule is "BK-TARGET" or "N-AMT",
        "negative" => finding.Rule == "X-RUN",
        // Names that only a list could give are missing.
        "unlisted" => finding.Rule == "PUB-ECON-SUB",
        // A table of targets for projects that are called 机关运行经费 and 政府采购 looks like a whole budget.
        "phrases" => finding.Rule == "PUB-SECTIONS",
        "codes" => finding.Rule == "CL-PCODE",
        _ => false,
    };

    private static BudgetBook? Reread(BudgetBook book, BookFindings findings)
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-wild-");
        try
        {
            FolderBook.Write(book, folder.FullName);
            return FolderBook.Read(folder.FullName, Catalog.Codes, findings);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DocumentContents Read(CompiledBook written, string format)
    {
        IPublicationWriter writer = format switch
        {
            "docx" => new DocxPublicationWriter(),
            "xlsx" => new XlsxPublicationWriter(),
            "html" => new HtmlPublicationWriter(),
            _ => new TextWriterOfPublication(),
        };
        using var stream = new MemoryStream();
        writer.Write(written.Publication, stream);
        return Reader.Value.Read(stream.ToArray(), "disclosure." + format);
    }
}
