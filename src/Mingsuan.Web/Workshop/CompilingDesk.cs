using System.Collections.Concurrent;
using Mingsuan.Compilation;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Inspection;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Web.Workshop;

/// <summary>
/// What it takes to compile and check books, loaded once for a catalog directory, and what was compiled lately: code lists, rules and layouts do not change
/// while it lives. Safe to use from several threads.
/// </summary>
public sealed class CompilingDesk
{
    /// <summary>Rows of compiled books that are kept: at 4.5 kB a row about a third of a gigabyte.</summary>
    private const long KeptRows = 80_000;

    /// <summary>Rows of books whose findings are kept; findings are small.</summary>
    private const long InspectedRows = 500_000;

    /// <summary>Frozen ledgers that are kept.</summary>
    private const long KeptLedgers = 1000;

    private static readonly ConcurrentDictionary<string, Lazy<CompilingDesk>> Desks = new(StringComparer.Ordinal);

    private readonly LayoutCatalogue _layouts;
    private readonly ConcurrentDictionary<string, Layout> _loaded = new(StringComparer.Ordinal);
    private readonly WorkMemory<CompiledWork> _works = new(KeptRows);
    private readonly WorkMemory<IReadOnlyList<WorkFinding>> _findings = new(InspectedRows);
    private readonly WorkMemory<LeafTable?> _ledgers = new(KeptLedgers);

    // Compiling takes a processor: pages that only look something up must find one free.
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount - 1));

    private CompilingDesk(string directory)
    {
        string lexiconDirectory = Path.Combine(directory, "lexicon");
        var lexicon = LexiconLoader.Load(lexiconDirectory);
        Catalogue = Catalogue.Load(Path.Combine(directory, "codes"), UserCodes.CurrentDirectory());
        _layouts = new LayoutCatalogue(Path.Combine(directory, "layouts"), lexicon, Catalogue);
        Compiler = new BookCompiler(lexicon, Catalogue, CategoryTable.Load(lexiconDirectory));
        Press = new PublicationPress(Workbench.Load(directory));
    }

    /// <summary>The code lists.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Compiles books.</summary>
    public BookCompiler Compiler { get; }

    /// <summary>Makes and checks files.</summary>
    public PublicationPress Press { get; }

    /// <summary>The ids of the layouts.</summary>
    public IReadOnlyList<string> LayoutIds => _layouts.Ids;

    /// <summary>The desk of a catalog directory; it serves every application of the process.</summary>
    public static CompilingDesk Of(string directory) => Desks.GetOrAdd(directory, path => new Lazy<CompilingDesk>(() => new CompilingDesk(path))).Value;

    /// <summary>A layout, or null when there is none of that id.</summary>
    public Layout? Layout(string id) => _loaded.TryGetValue(id, out var known) ? known : _layouts.Find(id) is { } layout ? _loaded.GetOrAdd(id, layout) : null;

    /// <summary>The name of a layout; its id when there is none of that id.</summary>
    public Message LayoutName(string id) => Layout(id)?.Name ?? new Message(id, id);

    /// <summary>What was compiled of the same content before, or what is compiled of it now.</summary>
    /// <param name="name">Names the content.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="make">Compiles it.</param>
    internal Task<CompiledWork> CompileAsync(string name, long rows, Func<Task<CompiledWork>> make) => _works.GetAsync(name, rows, () => AtPlaceAsync(make));

    /// <summary>What is found in the same content; compiled work that was forgotten meanwhile is not needed for it.</summary>
    /// <param name="name">Names the content.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="make">Compiles it.</param>
    internal Task<IReadOnlyList<WorkFinding>> InspectAsync(string name, long rows, Func<Task<CompiledWork>> make) => _findings.GetAsync(name, rows, async () =>
    {
        var work = await CompileAsync(name, rows, make);
        return await AtPlaceAsync(() => Task.FromResult(work.Findings));
    });

    /// <summary>The gathered ledger of a frozen content.</summary>
    /// <param name="name">Names the content.</param>
    /// <param name="make">Gathers it.</param>
    internal Task<LeafTable?> GatherAsync(string name, Func<Task<LeafTable?>> make) => _ledgers.GetAsync(name, 1, make);

    private async Task<T> AtPlaceAsync<T>(Func<Task<T>> work)
    {
        await _places.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            _places.Release();
        }
    }
}
