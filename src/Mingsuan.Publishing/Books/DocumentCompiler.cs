using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Forms;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Books;

/// <summary>Makes the blocks of a publication in the order of its layout.</summary>
internal sealed class DocumentCompiler(
    BudgetBook book, Layout layout, IReadOnlyList<CompiledStatement> statements, NarrativeFacts facts, FormCompiler forms, Func<string, string> fill, BookFindings findings)
{
    private readonly NarrativeWriter _writer = new(facts, new NarrativeGaps(findings));
    private readonly List<NarrativeFigure> _sentences = [];

    /// <summary>The numbers of the sentences, in order; complete once the blocks have been made.</summary>
    public IReadOnlyList<NarrativeFigure> Sentences => _sentences;

    /// <summary>The blocks.</summary>
    public IReadOnlyList<PublicationBlock> Blocks() => [.. layout.Document.SelectMany(Blocks)];

    private IEnumerable<PublicationBlock> Blocks(DocumentItem item) => item switch
    {
        HeadingItem heading => [new HeadingBlock(heading.Level, fill(heading.Text), heading.Number)],
        ContentsItem contents => [new ContentsBlock(contents.Title)],
        PageBreakItem => [new PageBreakBlock()],
        StatementsItem list => list.Ids.Select(id => statements.First(statement => statement.Block.Id == id).Block),
        NarrativeItem narrative => narrative.Templates.SelectMany(Paragraphs),
        TextItem text => Text(text),
        FormItem form => Forms(layout.Forms.First(known => known.Id == form.Id)),
        ChartItem chart => Chart(chart),
        _ => [],
    };

    /// <summary>Where there is no project to print a table of, the layout's note says so.</summary>
    private IEnumerable<PublicationBlock> Forms(FormLayout form)
    {
        var blocks = forms.Compile(form);
        return blocks.Count == 0 && form.EmptyNote is not null ? [new TextBlock(fill(form.EmptyNote))] : blocks;
    }

    private IEnumerable<PublicationBlock> Paragraphs(IReadOnlyList<TemplatePart> template)
    {
        var written = _writer.Write(template);
        _sentences.AddRange(written.Figures);
        return written.Text.Length == 0 ? [] : [new TextBlock(written.Text) { Figures = written.Figures }];
    }

    private IEnumerable<PublicationBlock> Text(TextItem item)
    {
        string text = book.Texts.GetValueOrDefault(item.Key, string.Empty);
        if (text.Length > 0)
        {
            return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new TextBlock(line));
        }

        if (item.Otherwise is not null)
        {
            return Paragraphs(item.Otherwise);
        }

        BookRules.Missing(item, findings);
        return [];
    }

    private IEnumerable<PublicationBlock> Chart(ChartItem chart)
    {
        var points = facts.NotZero(chart.Dimension, chart.Level, chart.Question)
            .Where(pair => pair.Yuan > 0m)
            .Select(pair => new ChartPoint(facts.Names.Of(pair.Member), PublishedAmount.Of(pair.Yuan, facts.Unit, facts.Decimals))).ToList();
        return points.Count == 0 ? [] : [new ChartBlock(chart.Kind, fill(chart.Title), facts.Unit, points)];
    }
}
