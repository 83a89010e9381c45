using System.Diagnostics;
using System.Globalization;
using Mingsuan.Checking;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Inspection;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Rules;
using Mingsuan.Narrative.Sentences;
using Mingsuan.Narrative.Sentences.Words;
using Mingsuan.Performance;
using Mingsuan.Performance.Checking;
using Mingsuan.Performance.Model;
using Mingsuan.Reading;
using Mingsuan.Resources.Checking;
using Mingsuan.Resources.Model;
using Mingsuan.Resources.Reading;
using Mingsuan.Statements;

namespace Mingsuan.Bench;

/// <summary>
/// The whole check part by part, warm, and how each part grows with the length: <c>timing FOLDER [LENGTH…]</c> prints a table of median
/// milliseconds for every text of the folder. A document of length ten has its blocks ten times behind one another, lines counted on.
/// </summary>
internal sealed class Timing(string catalog)
{
    private const int WarmRounds = 15;

    private readonly Catalogue _codes = Catalogue.Load(Path.Combine(catalog, "codes"));
    private readonly Lexicon _words = LexiconLoader.Load(Path.Combine(catalog, "lexicon"));
    private readonly Workbench _workbench = Workbench.Load(catalog);
    private readonly List<(string Part, double Milliseconds)> _parts = [];

    /// <summary>Prints the table of a folder.</summary>
    public void Run(string folder, int[] lengths)
    {
        string[] files = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
        for (int round = 0; round < WarmRounds; round++)
        {
            foreach (string file in files)
            {
                Measure(File.ReadAllBytes(file), Path.GetFileName(file), 1, 3);
            }
        }

        foreach (string file in files)
        {
            foreach (int length in lengths)
            {
                _parts.Clear();
                Measure(File.ReadAllBytes(file), Path.GetFileName(file), length, length == 1 ? 25 : length == 10 ? 5 : 1);
                Console.WriteLine($"{Path.GetFileName(file)} ×{length}: " + string.Join("  ", _parts.Select(part => $"{part.Part} {part.Milliseconds.ToString("F2", CultureInfo.InvariantCulture)}")));
            }
        }
    }

    private void Measure(byte[] bytes, string name, int length, int runs)
    {
        string lexicon = Path.Combine(catalog, "lexicon");
        var statements = new DisclosureReader(_words, _codes);
        var reader = new SentenceReader(_words, VerbLexicon.Load(lexicon), _codes);
        var rules = new SentenceChecker(RunningCostUses.Load(lexicon), _codes);
        var targetReader = new TargetTableReader();
        Document document = null!;
        Disclosure tables = null!;
        Outline outline = null!;
        IReadOnlyList<PerformanceTarget> targets = null!;
        ResourceContents resources = null!;
        SentenceFigures sentences = null!;
        var once = new DocumentReader().Read(bytes, name);
        document = length == 1 ? once : once with { Blocks = [.. Enumerable.Range(0, length).SelectMany(copy => once.Blocks.Select(block => Later(block, copy * 10_000)))] };
        Part("pass", runs, () => Characters(document));
        if (length == 1)
        {
            Part("read", runs, () => new DocumentReader().Read(bytes, name));
        }

        Part("statements", runs, () => tables = statements.Read(document));
        Part("outline", runs, () => outline = OutlineReader.Read(document));
        Part("resources", runs, () => resources = ResourceReader.Read(document, ResourceInputs.Passages(outline)));
        Part("targets", runs, () => targets = targetReader.Read(document, tables.FiscalYear));
        Part("goals", runs, () => (DepartmentGoalReader.Read(document), DepartmentOutlineReader.Read(document)));
        Part("sentences", runs, () => sentences = reader.Read(outline, tables, targets.Count == 0 ? null : (targets.Count, targets[0].NameLine ?? targets[0].CodeLine ?? 1)));
        var all = tables with { Figures = [.. tables.Figures, .. sentences.Figures] };
        Part("relations", runs, () => new DisclosureChecker().Check(all).Findings.Count);
        Part("sentence rules", runs, () => rules.Check(new SentenceInput(outline, all, sentences)).Count);
        Part("target rules", runs, () => TargetChecker.Check(targets, all, []).Count());
        Part("wording", runs, () => NarrativeRules.Check(new NarrativeContext(outline, all, _codes, [.. targets.Select(target => target.Place?.Line).OfType<int>()])).Count());
        Part("resource rules", runs, () => ResourceChecker.Check(new ResourceSet(resources, all, [], _codes)).Count());
        Part("whole", runs, () => _workbench.Check(_workbench.Understand(length == 1 ? new DocumentReader().Read(bytes, name) : document)).Findings.Count);
    }

    private void Part(string part, int runs, Func<object> work)
    {
        var times = new List<double>();
        for (int run = 0; run < runs; run++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(work());
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        _parts.Add((part, times[times.Count / 2]));
    }

    private static object Characters(Document document) => document.Blocks.Sum(block => block switch
    {
        Paragraph paragraph => paragraph.Text.Count(char.IsAsciiDigit),
        Grid grid => grid.Rows.Sum(row => row.Cells.Sum(cell => cell.Text.Count(char.IsAsciiDigit))),
        _ => 0,
    });

    private static Block Later(Block block, int lines) => block switch
    {
        Paragraph paragraph => paragraph with { Line = paragraph.Line + lines },
        Grid grid => grid with
        {
            Line = grid.Line + lines,
            Rows = [.. grid.Rows.Select(row => row with { Line = row.Line + lines, Cells = [.. row.Cells.Select(cell => cell with { Line = cell.Line + lines })] })],
        },
        _ => block,
    };
}
