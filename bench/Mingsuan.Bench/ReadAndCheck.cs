using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using Mingsuan.Checking;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Performance;
using Mingsuan.Performance.Checking;
using Mingsuan.Performance.Model;
using Mingsuan.Reading;
using Mingsuan.Statements;

namespace Mingsuan.Bench;

/// <summary>Warm: one document read, understood and checked. The documents are the samples, and the shared corpus when it is there.</summary>
[MemoryDiagnoser]
public class ReadAndCheck
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    /// <summary>Where the lexicon and the code lists are.</summary>
    internal static string Catalog => Path.Combine(Root, "catalog");

    private readonly DisclosureReader _reader =
        new(LexiconLoader.Load(Path.Combine(Root, "catalog", "lexicon")), Catalogue.Load(Path.Combine(Root, "catalog", "codes")));

    private readonly DisclosureChecker _checker = new();
    private readonly TargetTableReader _targets = new();
    private IReadOnlyList<PerformanceTarget> _read = [];
    private byte[] _bytes = [];
    private Document? _document;
    private Disclosure? _disclosure;

    public static IEnumerable<string> Documents
    {
        get
        {
            var files = Directory.GetFiles(Path.Combine(Root, "samples", "documents"), "*.txt").Order(StringComparer.Ordinal);
            string corpus = Path.Combine(Root, "..", "shared", "corpus");
            return files.Concat(Directory.Exists(corpus) ? Directory.GetFiles(corpus, "*.txt").Order(StringComparer.Ordinal) : [])
                .Select(file => Path.GetRelativePath(Root, file));
        }
    }

    [ParamsSource(nameof(Documents))]
    public string File { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _bytes = System.IO.File.ReadAllBytes(Path.Combine(Root, File));
        _document = new DocumentReader().Read(_bytes, File);
        _disclosure = _reader.Read(_document);
        _read = _targets.Read(_document, _disclosure.FiscalYear);
    }

    [Benchmark]
    public Document Read() => new DocumentReader().Read(_bytes, File);

    [Benchmark]
    public Disclosure Understand() => _reader.Read(_document!);

    [Benchmark]
    public CheckReport Check() => _checker.Check(_disclosure!);

    [Benchmark]
    public IReadOnlyList<PerformanceTarget> ReadTargets() => _targets.Read(_document!, _disclosure!.FiscalYear);

    [Benchmark]
    public int CheckTargets() => TargetChecker.Check(_read, _disclosure!, []).Count();

    [Benchmark(Baseline = true)]
    public CheckReport All() => _checker.Check(_reader.Read(new DocumentReader().Read(_bytes, File)));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
