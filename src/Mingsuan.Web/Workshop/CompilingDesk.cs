using System.Collections.Concurrent;
using Mingsuan.Compilation;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Web.Workshop;

/// <summary>
/// What it takes to compile and check books, loaded once for a catalog directory and anew when an administrator changes the code lists, and what was compiled
/// lately with it. Safe to use from several threads.
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

    // Compiling takes a processor: pages that only look something up must find one free.
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount - 1));
    private readonly string _directory;
    private volatile Data _data;

    private CompilingDesk(string directory)
    {
        _directory = directory;
        _data = new Data(directory);
    }

    /// <summary>The code lists.</summary>
    public Catalogue Catalogue => _data.Catalogue;

    /// <summary>Compiles books.</summary>
    public BookCompiler Compiler => _data.Compiler;

    /// <summary>Makes and checks files.</summary>
    public PublicationPress Press => _data.Press;

    /// <summary>The ids of the layouts.</summary>
    public IReadOnlyList<string> LayoutIds => _data.Layouts.Ids;

    /// <summary>The desk of a catalog directory; it serves every application of the process.</summary>
    public static CompilingDesk Of(string directory) => Desks.GetOrAdd(directory, path => new Lazy<CompilingDesk>(() => new CompilingDesk(path))).Value;

    /// <summary>Loads everything anew, after code lists have changed; what was compiled with the old ones is forgotten.</summary>
    public void Reload() => _data = new Data(_directory);

    /// <summary>A layout, or null when there is none of that id.</summary>
    public Layout? Layout(string id)
    {
        var data = _data;
        return data.Loaded.TryGetValue(id, out var known) ? known : data.Layouts.Find(id) is { } layout ? data.Loaded.GetOrAdd(id, layout) : null;
    }

    /// <summary>The name of a layout; its id when there is none of that id.</summary>
    public Message LayoutName(string id)
    {
        var data = _data;
        return data.Names.GetOrAdd(id, data.Layouts.NameOf);
    }

    /// <summary>What was compiled of the same content before, or what is compiled of it now.</summary>
    /// <param name="name">Names the content.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="make">Compiles it.</param>
    internal Task<CompiledWork> CompileAsync(string name, long rows, Func<Task<CompiledWork>> make) => _data.Works.GetAsync(name, rows, () => AtPlaceAsync(make));

    /// <summary>What is found in the same content; compiled work that was forgotten meanwhile is not needed for it.</summary>
    /// <param name="name">Names the content.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="make">Compiles it.</param>
    internal Task<IReadOnlyList<WorkFinding>> InspectAsync(string name, long rows, Func<Task<CompiledWork>> make) => _data.Findings.GetAsync(name, rows, async () =>
    {
        var work = await CompileAsync(name, rows, make);
        return await AtPlaceAsync(() => Task.FromResult(work.Findings));
    });

    /// <summary>The gathered ledger of a frozen content.</summary>
    /// <param name="name">Names the content.</param>
    /// <param name="make">Gathers it.</param>
    internal Task<LeafTable?> GatherAsync(string name, Func<Task<LeafTable?>> make) => _data.Ledgers.GetAsync(name, 1, make);

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

    /// <summary>What was loaded together and goes together.</summary>
    private sealed class Data
    {
        public Data(string directory)
        {
            var workbench = Workbench.Load(directory);
            Catalogue = workbench.Catalogue;
            Layouts = new LayoutCatalogue(Path.Combine(directory, "layouts"), workbench.Lexicon, Catalogue);
            Compiler = new BookCompiler(workbench.Lexicon, Catalogue, CategoryTable.Load(Path.Combine(directory, "lexicon")));
            Press = new PublicationPress(workbench);
        }

        public Catalogue Catalogue { get; }

        public LayoutCatalogue Layouts { get; }

        public BookCompiler Compiler { get; }

        public PublicationPress Press { get; }

        public ConcurrentDictionary<string, Layout> Loaded { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, Message> Names { get; } = new(StringComparer.Ordinal);

        // What was made with these lists is forgotten with them.
        public WorkMemory<CompiledWork> Works { get; } = new(KeptRows);

        public WorkMemory<IReadOnlyList<WorkFinding>> Findings { get; } = new(InspectedRows);

        public WorkMemory<LeafTable?> Ledgers { get; } = new(KeptLedgers);
    }
}
