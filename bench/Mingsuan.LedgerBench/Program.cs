using System.Diagnostics;
using System.Globalization;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;
using Mingsuan.LedgerBench;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;

// make FILE LINES DEPARTMENTS [mixed]: a fictional province. compile FILE LAYOUT [mixed] [gather]: all departments' statements in one pass.
string catalog = Path.Combine(AppContext.BaseDirectory, "catalog");
var codes = Catalogue.Load(Path.Combine(catalog, "codes"));
if (args is ["make", var file, var lines, var departments, ..])
{
    Province.Write(file, int.Parse(lines, CultureInfo.InvariantCulture), int.Parse(departments, CultureInfo.InvariantCulture), args.Contains("mixed", StringComparer.Ordinal), codes);
    return 0;
}

if (args is not ["compile", var path, var id, ..])
{
    Console.Error.WriteLine("make FILE LINES DEPARTMENTS [mixed] | compile FILE LAYOUT [mixed] [gather]");
    return 2;
}

var layout = new LayoutCatalogue(Path.Combine(catalog, "layouts"), LexiconLoader.Load(Path.Combine(catalog, "lexicon")), codes).Find(id)!;
var categories = CategoryTable.Load(Path.Combine(catalog, "lexicon"));
var findings = new BookFindings();
var watch = Stopwatch.StartNew();
long statements = 0;
long cells = 0;
long compiled = 0;
using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
var ledgers = new LedgerStream(codes, categories, findings, isGrouped: !args.Contains("mixed", StringComparer.Ordinal));
bool isGatheredOnly = args.Contains("gather", StringComparer.Ordinal);
Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(ledgers.Read(stream, Path.GetFileName(path)), System.Collections.Concurrent.EnumerablePartitionerOptions.NoBuffering), ledger =>
{
    if (isGatheredOnly)
    {
        Interlocked.Increment(ref compiled);
        return;
    }

    var made = LedgerStatements.Compile(layout, ledger.Head, ledger.Table, new Names(codes, ledger.Head.FiscalYear, ledger.Head.Units, ledger.Head.Projects), findSums: false);
    Interlocked.Add(ref statements, made.Count);
    Interlocked.Add(ref cells, made.Sum(statement => statement.Figures.Count));
    Interlocked.Increment(ref compiled);
});
using var process = Process.GetCurrentProcess();
Console.WriteLine($"{compiled} departments, {statements} statements, {cells} cells, {findings.Findings.Count} findings; {watch.Elapsed.TotalSeconds:F1} s; most memory {process.PeakWorkingSet64 / 1048576} MB");
return findings.HasErrors ? 1 : 0;
