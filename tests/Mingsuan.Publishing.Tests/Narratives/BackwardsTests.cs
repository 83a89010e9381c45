using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Books;
using Mingsuan.Publishing.Tests.Compiling;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Narratives;

/// <summary>A template that is run backwards over its own output gives the same figures.</summary>
public sealed class BackwardsTests
{
    public static TheoryData<string> Ids => [.. Catalog.Layouts.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reading_a_sentence_gives_the_figures_that_were_written(string id)
    {
        var layout = Catalog.Layouts.Find(id)!;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var book = RandomBook.Make(seed, layout);
            var ledger = Gather(book);
            var before = Gather(book with { Ledger = RandomLedger.Make(seed + 1, layout) });
            var names = new Names(Catalog.Codes, layout.Year, book.Ledger.Units, book.Ledger.Projects);
            var fields = BookCompiler.Fields(book);
            var facts = new NarrativeFacts(ledger, names, PriorYear.FromLedger(before), fields, new Dictionary<string, string>(StringComparer.Ordinal) { ["total"] = "新增项目" }, BookValues.Of(book, ledger), layout.SentenceUnit, layout.Decimals);
            var writer = new NarrativeWriter(facts, new NarrativeGaps(new BookFindings()));
            var reader = new NarrativeReader(fields, layout.SentenceUnit.Name, names.Of, (dimension, level) => Members(ledger, dimension, level));
            foreach (var template in layout.Document.OfType<NarrativeItem>().SelectMany(item => item.Templates))
            {
                var written = writer.Write(template);
                var read = reader.Read(template, written.Text);
                read.ShouldNotBeNull($"{id}, seed {seed}: {written.Text}");
                Text(read!).ShouldBe(Text(written.Figures), $"{id}, seed {seed}: {written.Text}");
            }
        }));
    }

    private static LeafTable Gather(BudgetBook book) => new BookCompiler(Catalog.Lexicon, Catalog.Codes, Catalog.Categories).Gather(book);

    private static IEnumerable<Member> Members(LeafTable ledger, Dimension dimension, int level)
    {
        var all = ledger.MembersOf(dimension, Coordinates.Everything);
        return level == 0 ? all : all.Where(member => member.Id.Length >= level).Select(member => dimension.Member(member.Id[..level])).Distinct();
    }

    private static string Text(IEnumerable<NarrativeFigure> figures) => string.Join('\n', figures);
}
