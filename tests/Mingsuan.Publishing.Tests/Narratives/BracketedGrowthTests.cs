using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Books;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Narratives;

/// <summary>The growth in brackets behind a change goes with it; where nothing changed there is nothing to put in brackets.</summary>
public sealed class BracketedGrowthTests
{
    [Theory]
    [InlineData(200_000, 250_000, "与上年相比增加5.00万元（增长25.00%）。")]
    [InlineData(200_000, 150_000, "与上年相比减少5.00万元（下降25.00%）。")]
    [InlineData(200_000, 200_000, "与上年相比持平。")]
    [InlineData(0, 250_000, "与上年相比增加25.00万元（上年无此项）。")]
    public void It_says_how_much_where_something_changed(int before, int now, string expected)
    {
        var layout = Catalog.Layouts.Find("national")!;
        var book = RandomBook.Make(1, layout);
        var template = new TemplateParser(_ => Coordinates.Everything, fault => throw new InvalidOperationException(fault)).Parse("与上年相比{change 支出}{growth-in-brackets 支出}。");
        var names = new Names(Catalog.Codes, layout.Year, book.Ledger.Units, book.Ledger.Projects);
        var fields = BookCompiler.Fields(book);
        var facts = new NarrativeFacts(
            Gather(book, now), names, PriorYear.FromLedger(Gather(book, before)), fields, new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, NarrativeValue>(StringComparer.Ordinal), layout.SentenceUnit, layout.Decimals);

        var written = new NarrativeWriter(facts, new NarrativeGaps(new BookFindings())).Write(template);

        written.Text.ShouldBe(expected);
        var read = new NarrativeReader(fields, layout.SentenceUnit.Name, names.Of, (_, _) => []).Read(template, written.Text);
        read.ShouldBe(written.Figures);
    }

    private static LeafTable Gather(BudgetBook book, decimal yuan) =>
        new BookCompiler(Catalog.Lexicon, Catalog.Codes, Catalog.Categories).Gather(book with { Ledger = book.Ledger with { Lines = yuan == 0m ? [] : [Line(book, yuan)] } });

    private static LedgerLine Line(BudgetBook book, decimal yuan) =>
        new("L1", book.Ledger.Units[0].Code, "public", "public", "2010101", "30201", "50201", "general-public", "current-year", yuan);
}
