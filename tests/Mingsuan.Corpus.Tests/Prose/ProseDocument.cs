using Mingsuan.Checking;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Rules;
using Mingsuan.Narrative.Sentences;
using Mingsuan.Narrative.Sentences.Words;
using Mingsuan.Performance;
using Mingsuan.Reading;

namespace Mingsuan.Corpus.Tests.Prose;

/// <summary>A document with the figures of its sentences, checked.</summary>
internal sealed record ProseDocument(Disclosure Tables, SentenceFigures Sentences, CheckReport Report, IReadOnlyList<Finding> Rules)
{
    private static readonly string Lexicon = Path.Combine(Repository.Root, "catalog", "lexicon");
    private static readonly Catalogue Codes = Catalogue.Load(Path.Combine(Repository.Root, "catalog", "codes"));
    private static readonly SentenceReader Reader = new(LexiconLoader.Load(Lexicon), VerbLexicon.Load(Lexicon), Codes);
    private static readonly SentenceChecker Narrative = new(RunningCostUses.Load(Lexicon), Codes);

    /// <summary>The printed numbers of the text.</summary>
    public IReadOnlyList<Figure> Figures => [.. Sentences.Figures.Where(figure => !figure.IsFact)];

    /// <summary>All findings of the relations and of the rules about sentences.</summary>
    public IEnumerable<Finding> Findings => Report.Findings.Concat(Rules);

    public static ProseDocument Of(string file) => Of(File.ReadAllBytes(file), Path.GetFileName(file));

    public static ProseDocument Of(byte[] bytes, string name)
    {
        var document = new DocumentReader().Read(bytes, name);
        var tables = Repository.Reader.Read(document);
        var outline = OutlineReader.Read(document);
        int targets = new TargetTableReader().Read(document, tables.FiscalYear).Count;
        var sentences = Reader.Read(outline, tables, targets == 0 ? null : (targets, 1));
        var report = Repository.Checker.Check(tables with { Figures = [.. tables.Figures, .. sentences.Figures] });
        return new ProseDocument(tables, sentences, report, Narrative.Check(new SentenceInput(outline, tables, sentences)));
    }
}
