using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Figures;
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

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>Whatever the book, each format read back gives the statements, sentences and targets that were written.</summary>
public sealed class AnyFormatTests
{
    private const int BooksOfEach = 3;
    private static readonly Lazy<Workbench> Reader = new(() => Workbench.Load(Path.Combine(Catalog.Root, "catalog")));

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string id in Catalog.Layouts.Ids)
            {
                foreach (string format in new[] { "docx", "xlsx", "html" })
                {
                    cases.Add(id, format);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_back_it_is_what_was_written(string id, string format)
    {
        var layout = Catalog.Layouts.Find(id)!;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(BooksOfEach), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var book = Compiled(seed, layout);
            if (book.Statements.Count == 0 && book.Publication.Forms.All(form => form.Rows.Count == 0))
            {
                // A layout of targets alone has no table without projects.
                return;
            }

            using var stream = new MemoryStream();
            Writer(format).Write(book.Publication, stream);
            var read = Reader.Value.Read(stream.ToArray(), "disclosure." + format);

            string about = $"{id}, {format}, seed {seed}";
            var figures = read.Disclosure.Figures.Where(figure => figure.Place.Column is not null).ToList();
            Cells(book.Figures).Except(Cells(figures), StringComparer.Ordinal).ShouldBeEmpty(about + ": not read");
            Cells(figures).Except(Cells(book.Figures), StringComparer.Ordinal).ShouldBeEmpty(about + ": not written");
            read.Targets.Count.ShouldBe(book.Publication.Forms.Count(form => form.Kind == FormKind.ProjectTargets), about);
            string prose = string.Join('\n', read.Outline.Passages.Select(passage => passage.Text));
            book.Publication.Blocks.OfType<TextBlock>().Select(block => Spaceless(block.Text)).Except([.. Spaceless(prose).Split('\n')], StringComparer.Ordinal)
                .Where(text => !Spaceless(prose).Contains(text, StringComparison.Ordinal)).ShouldBeEmpty(about + ": sentences");
        }));
    }

    private static string Spaceless(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\u3000", string.Empty, StringComparison.Ordinal);

    private static CompiledBook Compiled(int seed, Layout layout)
    {
        var book = RandomBook.Make(seed, layout);
        // Rules of the book see to it that every project has an indicator.
        book = book with { Indicators = [.. book.Projects.Select(project => new BookIndicator(project.Code, "annual", "产出指标", "数量指标", "示范田面积", "建成的面积", "≥500亩", "年度计划"))] };
        var compiler = new BookCompiler(Catalog.Lexicon, Catalog.Codes, Catalog.Categories);
        var before = compiler.Gather(book with { Ledger = RandomLedger.Make(seed + 1, layout) });
        return compiler.Compile(book with { Prior = [] }, layout, PriorYear.FromLedger(before), new BookFindings());
    }

    private static IPublicationWriter Writer(string format) => format switch
    {
        "docx" => new DocxPublicationWriter(),
        "xlsx" => new XlsxPublicationWriter(),
        _ => new HtmlPublicationWriter(),
    };

    private static List<string> Cells(IEnumerable<Figure> figures) =>
        [.. figures.Where(figure => figure.IsPrinted).Select(figure => $"{figure.Place.Statement} {figure.Place.Row} {figure.Place.Column} {Core.Money.PrintedNumber.Read(figure.Place.Text)?.Digits ?? figure.Place.Text}")];
}
