using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements;

/// <summary>Understands a document: finds its statements and gives every number the question that it answers.</summary>
/// <param name="lexicon">The phrases.</param>
/// <param name="catalogue">The code lists.</param>
public sealed class DisclosureReader(Lexicon lexicon, Catalogue catalogue)
{
    /// <summary>Reads a document. Whatever is not understood is kept as printed and said to be unknown; nothing is guessed.</summary>
    public Disclosure Read(Document document)
    {
        var broken = new BrokenRows(lexicon, catalogue);
        var sources = new StatementFinder(lexicon).Find(document).Select(source => source with { Grid = broken.Mend(source.Grid) }).ToList();
        var front = FrontMatter.Read(document, sources);
        var unit = sources.Where(source => source.Unit is not null).GroupBy(source => source.Unit!).MaxBy(group => group.Count())?.Key ?? MoneyUnit.TenThousandYuan;
        var drafts = new DraftReader(lexicon, catalogue, front.FiscalYear, unit, front.Department.Name);
        var alternatives = sources.Select(drafts.Read).ToList();
        var chosen = new Interpretation(alternatives).Choose();

        var statements = new List<Statement>();
        var figures = new List<Figure>();
        for (int index = 0; index < sources.Count; index++)
        {
            if (chosen[index] is { } draft)
            {
                statements.Add(StatementBuilder.Build(draft));
                figures.AddRange(FigureBuilder.Build(draft));
            }
            else
            {
                statements.Add(StatementBuilder.BuildUnread(sources[index]));
            }
        }

        return new Disclosure(document.Source, front.Kind, front.Title, front.FiscalYear, front.Department, statements, figures);
    }
}
