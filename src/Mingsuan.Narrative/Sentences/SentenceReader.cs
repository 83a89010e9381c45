using System.Text.RegularExpressions;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Relations;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Sentences.Figures;
using Mingsuan.Narrative.Sentences.Grammar;
using Mingsuan.Narrative.Sentences.Lexing;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Sentences;

/// <summary>Reads the figures of running text. Safe to use from several threads.</summary>
/// <param name="lexicon">The phrases.</param>
/// <param name="verbs">The words that join phrases and numbers.</param>
/// <param name="catalogue">The code lists.</param>
public sealed partial class SentenceReader(Lexicon lexicon, IReadOnlyList<Verb> verbs, Catalogue catalogue)
{
    private readonly Vocabulary _vocabulary = new(lexicon, verbs, catalogue);

    /// <summary>The figures of the text, in order; their place has no statement. What is not understood makes none.</summary>
    /// <param name="outline">The text.</param>
    /// <param name="disclosure">What the statements say: it settles the scopes that words leave open.</param>
    /// <param name="targetTables">How many target tables the document holds, and the line of the first; null when there are none.</param>
    public SentenceFigures Read(Outline outline, Disclosure disclosure, (int Number, int Line)? targetTables = null)
    {
        var lexer = new Lexer(_vocabulary, new ItemNames(catalogue, disclosure.FiscalYear), SelfNames.Of(disclosure, outline));
        var parser = new SentenceParser(disclosure.FiscalYear);
        int next = 0;
        for (int index = 0; index < outline.Passages.Count; index++)
        {
            while (next < outline.Sections.Count && outline.Sections[next].Index <= index)
            {
                if (!Amount().IsMatch(outline.Sections[next].Heading.Text))
                {
                    parser.BeginSection(outline.Sections[next].Title);
                }

                next++;
            }

            var passage = outline.Passages[index];
            if (Says(passage.Text))
            {
                int start = NumberedLine.Read(passage.Text) is { } number ? passage.Text.Length - number.Rest.Length : 0;
                var plain = PlainText.Of(passage.Text, start);
                parser.Read(passage, plain, lexer.Cut(plain), start > 0);
            }
        }

        return Settle(parser.Drafts, disclosure, targetTables);
    }

    private SentenceFigures Settle(IReadOnlyList<Draft> drafts, Disclosure disclosure, (int Number, int Line)? targetTables)
    {
        var settled = Alternatives.Settle(OwnYear.Settle(drafts, disclosure));
        CarriedOver.Settle(settled);
        var maker = new FigureMaker(new SentenceDecimals(settled));
        var scopes = new ScopeChooser(new KnownAnswers(disclosure.Figures));
        foreach (var group in settled.GroupBy(draft => draft.Subject.Top))
        {
            var heading = lexicon.Read(group.First().Section, PhrasePlace.Sentence).Meaning ?? Coordinates.Everything;
            maker.SetScope(group.Key, OfSection(group.Key, heading) ?? scopes.Choose([.. group], heading));
        }

        var read = maker.Make(settled);
        return new SentenceFigures(read, [.. CountedTables.Facts(read, disclosure, targetTables)]);
    }

    /// <summary>The items that a section about running cost lists are parts of running cost, not of all expenditure.</summary>
    private static Coordinates? OfSection(Subject top, Coordinates heading)
    {
        var category = heading[StandardDimensions.Category];
        bool isItem = !top.Question[StandardDimensions.Economic].IsRoot || !top.Question[StandardDimensions.Function].IsRoot;
        return isItem && !category.IsRoot && top.Question[StandardDimensions.Category].IsRoot ? Coordinates.Of(category) : null;
    }

    /// <summary>A short numbered line with an amount is an item of a list (（一）人员经费80.00万元), no heading.</summary>
    [GeneratedRegex(@"\d\s*[千万亿]?元\s*$")]
    private static partial Regex Amount();

    /// <summary>True when a passage can hold a figure: it has digits or words that stand for nothing and no change.</summary>
    private static bool Says(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || text.AsSpan().IndexOfAny("无没未不平致同") >= 0;
}
