using System.Runtime.CompilerServices;
using System.Text;
using BenchmarkDotNet.Attributes;
using Mingsuan.Checking;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Rules;
using Mingsuan.Narrative.Sentences;
using Mingsuan.Narrative.Sentences.Words;
using Mingsuan.Reading;
using Mingsuan.Statements;

namespace Mingsuan.Bench;

/// <summary>
/// The running text of a document at one, ten and a hundred times its length, against a straight pass over its characters. The
/// sentences of the copies speak of other amounts, so that nothing is merely looked up again.
/// </summary>
[MemoryDiagnoser]
public class Sentences
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));
    private static readonly string LexiconFolder = Path.Combine(Root, "catalog", "lexicon");
    private static readonly Catalogue Codes = Catalogue.Load(Path.Combine(Root, "catalog", "codes"));
    private static readonly Lexicon Words = LexiconLoader.Load(LexiconFolder);

    private readonly DisclosureReader _reader = new(Words, Codes);
    private readonly SentenceReader _sentences = new(Words, VerbLexicon.Load(LexiconFolder), Codes);
    private readonly SentenceChecker _rules = new(RunningCostUses.Load(LexiconFolder), Codes);
    private readonly DisclosureChecker _checker = new();
    private Document? _document;
    private Outline? _outline;
    private Disclosure? _tables;
    private Disclosure? _all;
    private SentenceFigures? _read;

    [Params(1, 10, 100)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string path = Path.Combine(Root, "samples", "documents", "clean-tabs.txt");
        var document = new DocumentReader().Read(File.ReadAllBytes(path), "clean-tabs.txt");
        _tables = _reader.Read(document);
        var blocks = new List<Block>(document.Blocks);
        for (int copy = 1; copy < Length; copy++)
        {
            blocks.AddRange(document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph with { Text = Varied(paragraph.Text, copy), Line = paragraph.Line + (copy * 10_000) }));
        }

        _document = document with { Blocks = blocks };
        _outline = OutlineReader.Read(_document);
        _read = _sentences.Read(_outline, _tables);
        _all = _tables with { Figures = [.. _tables.Figures, .. _read.Figures] };
    }

    [Benchmark(Baseline = true)]
    public int StraightPass()
    {
        int numbers = 0;
        foreach (var passage in _outline!.Passages)
        {
            foreach (char character in passage.Text)
            {
                numbers += char.IsAsciiDigit(character) ? 1 : 0;
            }
        }

        return numbers;
    }

    [Benchmark]
    public Outline Outline() => OutlineReader.Read(_document!);

    [Benchmark]
    public SentenceFigures Read() => _sentences.Read(_outline!, _tables!);

    [Benchmark]
    public int Check() => _checker.Check(_all!).Findings.Count;

    [Benchmark]
    public int Rules() => _rules.Check(new SentenceInput(_outline!, _tables!, _read!)).Count;

    /// <summary>The same text about another department's items: the digits before the point stay, a clause says which copy it is.</summary>
    private static string Varied(string text, int copy)
    {
        var varied = new StringBuilder(text);
        return varied.Replace("万元，", $"万元（第{copy}稿），").ToString();
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
