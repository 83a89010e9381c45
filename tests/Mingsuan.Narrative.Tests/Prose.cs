using System.Runtime.CompilerServices;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Rules;
using Mingsuan.Narrative.Sentences;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Tests;

/// <summary>Reads fictional sentences with the shipped lexicon.</summary>
internal static class Prose
{
    public const int Year = 2024;

    private static readonly string Catalog = Path.GetFullPath(Path.Combine(Here(), "..", "..", "catalog"));

    public static Lexicon Lexicon { get; } = LexiconLoader.Load(Path.Combine(Catalog, "lexicon"));

    public static IReadOnlyList<Verb> Verbs { get; } = VerbLexicon.Load(Path.Combine(Catalog, "lexicon"));

    public static Catalogue Codes { get; } = Catalogue.Load(Path.Combine(Catalog, "codes"));

    public static SentenceReader Reader { get; } = new(Lexicon, Verbs, Codes);

    public static Document Document(params string[] paragraphs) =>
        new(new DocumentSource("x.txt", string.Empty, "text/plain"), [.. paragraphs.Select((text, index) => new Paragraph(text, index + 1, null))]);

    public static Disclosure Disclosure(Document document, params Figure[] tables) =>
        new(document.Source, DisclosureKind.Budget, "临川省澄水市文化馆2024年单位预算", Year, new Department(null, "澄水市文化馆"), [], tables);

    /// <summary>The figures of paragraphs.</summary>
    public static IReadOnlyList<Figure> Figures(params string[] paragraphs)
    {
        var document = Document(paragraphs);
        return Reader.Read(OutlineReader.Read(document), Disclosure(document)).Figures;
    }

    /// <summary>The figures in a form to compare: <c>change -2.00万元 side=revenue</c>.</summary>
    public static string[] Lines(params string[] paragraphs) => [.. Figures(paragraphs).Select(Line)];

    public static string Line(Figure figure) => $"{figure.Measure.ToString().ToLowerInvariant()} {figure.Amount.Value}{figure.Amount.Unit.Name} {figure.Coordinates}";

    /// <summary>The relations among the figures of paragraphs.</summary>
    public static IReadOnlyList<CheckedRelation> Relations(params string[] paragraphs) => [.. RelationDeriver.Derive(Figures(paragraphs)).Select(CheckedRelation.Check)];

    public static IReadOnlyList<CheckedRelation> Broken(params string[] paragraphs) => [.. Relations(paragraphs).Where(relation => relation.Verdict == Verdict.Broken)];

    /// <summary>A figure of a statement.</summary>
    public static Figure Table(string question, decimal value, int statement = 0) => new(
        Measure.Budget, Question(question), new Amount(value, MoneyUnit.TenThousandYuan, 2), FigureState.Printed,
        new Place(statement, 0, 1, 1, null, value.ToString("F2", System.Globalization.CultureInfo.InvariantCulture)));

    public static Coordinates Question(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=')).Aggregate(Coordinates.Everything, (all, pair) => all.With(StandardDimensions.Find(pair[0])!.Member(pair[1])));

    /// <summary>What the rules about sentences find in paragraphs beside figures of statements.</summary>
    public static IReadOnlyList<Finding> Findings(Figure[] tables, params string[] paragraphs)
    {
        var document = Document(paragraphs);
        var outline = OutlineReader.Read(document);
        var disclosure = Disclosure(document, tables);
        var checker = new SentenceChecker(RunningCostUses.Load(Path.Combine(Catalog, "lexicon")), Codes);
        return checker.Check(new SentenceInput(outline, disclosure, Reader.Read(outline, disclosure)));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
