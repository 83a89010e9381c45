using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Printing.Excel;
using Mingsuan.Printing.Html;
using Mingsuan.Printing.Pdf;
using Mingsuan.Printing.Word;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Compiling;
using Mingsuan.Publishing.Tests.Layouts;
using Mingsuan.Publishing.Writing;
using Mingsuan.Reading;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>
/// Whatever the book, each format read back gives what was written: statements cell for cell, the figures of the sentences with their questions, targets,
/// procurement, assets. How many books of each layout and format: <c>MINGSUAN_TEST_BOOKS</c>.
/// </summary>
public sealed class AnyFormatTests
{
    private static readonly int Books = int.TryParse(Environment.GetEnvironmentVariable("MINGSUAN_TEST_BOOKS"), out int books) ? books : 0;
    private static readonly Lazy<Workbench> Reader = new(() => Workbench.Load(Path.Combine(Catalog.Root, "catalog"), ReadingLimits.OwnOutput));

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string id in Catalog.Layouts.Ids)
            {
                foreach (string format in new[] { "txt", "docx", "xlsx", "html", "pdf" })
                {
                    cases.Add(id, format);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> Ids => [.. Catalog.Layouts.Ids];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_back_it_is_what_was_written(string id, string format)
    {
        if (format == "pdf" && Browser.Find() is null)
        {
            return;
        }

        var layout = Catalog.Layouts.Find(id)!;
        var faults = new List<string>();
        foreach (int seed in Books > 0 ? Seeds(id + format, Books) : format == "pdf" ? [Small(id, layout)] : Seeds(id + format, 2))
        {
            var book = PlausibleBook.Make(seed, layout);
            var written = Compile(book, seed, layout);
            if (IsEmpty(written))
            {
                continue;
            }

            // A bad book does not hide those after it.
            faults.AddRange(ReadBackComparison.Differences(written, book, Read(written, format)).Take(10).Select(difference => $"{id}, {format}, seed {seed}: {difference}"));
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>The sentences come from the same questions as the cells: checked as a stranger's document, none contradicts a statement.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void No_relation_of_sentences_and_tables_is_broken(string id)
    {
        var layout = Catalog.Layouts.Find(id)!;
        foreach (int seed in Seeds(id, Books > 0 ? Books : 3))
        {
            var written = Compile(PlausibleBook.Make(seed, layout), seed, layout);
            if (IsEmpty(written))
            {
                continue;
            }

            var report = Reader.Value.Check(Read(written, "txt"));
            report.Findings.Where(finding => finding.Severity == Severity.Error && finding.Rule is not ['P', ..]).Select(finding => finding.Rule + " " + finding.Message.Chinese).Take(5).ShouldBeEmpty($"{id}, seed {seed}");
        }
    }

    /// <summary>A browser prints a page for each project: by default the book with the fewest, one at least.</summary>
    private static int Small(string id, Layout layout) =>
        Seeds(id + "pdf", 12).MinBy(seed => RandomLedger.Make(seed, layout).Projects.Count(project => project.Code.StartsWith('P')) is > 0 and var projects ? projects : int.MaxValue);

    /// <summary>The same seeds every time, others for each layout and format.</summary>
    private static IEnumerable<int> Seeds(string name, int count)
    {
        int first = name.Aggregate(17, (hash, character) => unchecked((hash * 31) + character)) & 0xFFFFFF;
        return Enumerable.Range(0, count).Select(index => first + (index * 7919));
    }

    /// <summary>A layout of targets alone has no table without projects.</summary>
    private static bool IsEmpty(CompiledBook written) => written.Statements.Count == 0 && written.Publication.Forms.All(form => form.Rows.Count == 0);

    private static DocumentContents Read(CompiledBook written, string format)
    {
        using var stream = new MemoryStream();
        Writer(format).Write(written.Publication, stream);
        return Reader.Value.Read(stream.ToArray(), "disclosure." + format);
    }

    private static CompiledBook Compile(BudgetBook book, int seed, Layout layout)
    {
        var compiler = new BookCompiler(Catalog.Lexicon, Catalog.Codes, Catalog.Categories);
        var before = compiler.Gather(book with { Ledger = RandomLedger.Make(seed + 1, layout) });
        return compiler.Compile(book, layout, PriorYear.FromLedger(before), new BookFindings());
    }

    private static IPublicationWriter Writer(string format) => format switch
    {
        "docx" => new DocxPublicationWriter(),
        "xlsx" => new XlsxPublicationWriter(),
        "html" => new HtmlPublicationWriter(),
        "pdf" => new PdfPublicationWriter(Browser.Require()),
        _ => new TextWriterOfPublication(),
    };
}
