using BenchmarkDotNet.Attributes;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Bench;

/// <summary>A department of 50 units and 20,000 lines: reading its ledger, and all statements of a layout.</summary>
[MemoryDiagnoser]
public class CompileLedger
{
    private byte[] _csv = [];
    private BudgetLedger _ledger = null!;
    private Layout _layout = null!;
    private Catalogue _codes = null!;
    private CategoryTable _categories = null!;

    [Params("hebei-2025", "shanxi-2024")]
    public string LayoutId { get; set; } = "hebei-2025";

    [GlobalSetup]
    public void Load()
    {
        string catalog = Catalog();
        _codes = Catalogue.Load(Path.Combine(catalog, "codes"));
        var lexicon = LexiconLoader.Load(Path.Combine(catalog, "lexicon"));
        _categories = CategoryTable.Load(Path.Combine(catalog, "lexicon"));
        _layout = new LayoutCatalogue(Path.Combine(catalog, "layouts"), lexicon, _codes).Find(LayoutId)!;
        _ledger = Large(_codes, 20_000, 50);
        _csv = CsvSheet.Write(LedgerSheet.Write(_ledger, titles: false));
    }

    [Benchmark]
    public BudgetLedger? Read()
    {
        var findings = new BookFindings();
        return LedgerSheet.Read(CsvSheet.Read(_csv, "ledger.csv", LedgerSheet.Definition, findings), _codes, findings);
    }

    [Benchmark]
    public IReadOnlyList<CompiledStatement> Compile() => LedgerStatements.Compile(_layout, _ledger, _categories, _codes);

    /// <summary>A fictional ledger, always the same.</summary>
    public static BudgetLedger Large(Catalogue codes, int count, int units)
    {
        var random = new Random(1);
        string[] functions = [.. codes.Function.Entries.Where(entry => entry.Code.Length == 7 && entry.ValidIn(2024)).Select(entry => entry.Code).Take(120)];
        string[] classes = [.. codes.DepartmentEconomic.Entries.Where(entry => entry.Code.Length == 5 && entry.ValidIn(2024)).Select(entry => entry.Code)];
        var lines = new List<LedgerLine>(count);
        for (int index = 0; index < count; index++)
        {
            int unit = random.Next(units);
            bool project = random.Next(3) > 0;
            lines.Add(new LedgerLine(
                $"L{index}", $"30{unit:000}", project ? $"P{unit:000}{random.Next(12):00}" : $"B{unit:000}", project ? random.Next(2) == 0 ? "other-operations" : "specific-purpose" : random.Next(2) == 0 ? "personnel" : "public",
                functions[random.Next(functions.Length)], classes[random.Next(classes.Length)], "50201", random.Next(20) == 0 ? "government-fund" : "general-public", random.Next(10) == 0 ? "carried-over" : "current-year",
                random.Next(1, 100_000_000) / 100m));
        }

        return new BudgetLedger(
            2024, "990101", new Department("301", "临川省示例县农业农村局"),
            [.. lines.Select(line => line.UnitCode).Distinct().Order(StringComparer.Ordinal).Select(code => new CodedName(code, "第" + code + "单位"))],
            [.. lines.Select(line => line.ProjectCode).Distinct().Order(StringComparer.Ordinal).Select(code => new CodedName(code, "项目" + code))], lines);
    }

    private static string Catalog()
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "catalog", "layouts")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("catalog/layouts");
        }

        return Path.Combine(folder, "catalog");
    }
}
