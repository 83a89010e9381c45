using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Mingsuan.Compilation;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Inspection;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Web.Workshop;

/// <summary>What it takes to compile and check books, loaded once for a catalog directory, and what was compiled lately. Safe to use from several threads.</summary>
public sealed class CompilingDesk : IDisposable
{
    private const int KeptBooks = 128;

    private static readonly ConcurrentDictionary<string, Lazy<CompilingDesk>> Desks = new(StringComparer.Ordinal);

    private readonly string _directory;
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = KeptBooks });
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

    /// <summary>The desk of a catalog directory.</summary>
    public static CompilingDesk Of(string directory) => Desks.GetOrAdd(directory, path => new Lazy<CompilingDesk>(() => new CompilingDesk(path))).Value;

    /// <summary>Loads everything anew, after code lists have changed; what was compiled with the old ones is forgotten.</summary>
    public void Reload()
    {
        _data = new Data(_directory);
        _cache.Clear();
    }

    /// <summary>A layout, or null when there is none of that id.</summary>
    public Layout? Layout(string id)
    {
        var data = _data;
        return data.Loaded.TryGetValue(id, out var known) ? known : data.Layouts.Find(id) is { } layout ? data.Loaded.GetOrAdd(id, layout) : null;
    }

    /// <summary>The name of a layout; its id when there is none of that id.</summary>
    public Message LayoutName(string id) => Layout(id)?.Name ?? new Message(id, id);

    /// <summary>What was made of the same content before, or what is made of it now.</summary>
    public CompiledWork Remember(string content, Func<CompiledWork> make) => _cache.GetOrCreate(content, entry =>
    {
        entry.Size = 1;
        return new Lazy<CompiledWork>(make);
    })!.Value;

    /// <inheritdoc/>
    /// <remarks>A desk serves every application of the process: it is not emptied when one of them ends.</remarks>
    public void Dispose()
    {
    }

    /// <summary>What was loaded together and goes together.</summary>
    private sealed class Data
    {
        public Data(string directory)
        {
            string lexiconDirectory = Path.Combine(directory, "lexicon");
            var lexicon = LexiconLoader.Load(lexiconDirectory);
            Catalogue = Catalogue.Load(Path.Combine(directory, "codes"), UserCodes.CurrentDirectory());
            Layouts = new LayoutCatalogue(Path.Combine(directory, "layouts"), lexicon, Catalogue);
            Compiler = new BookCompiler(lexicon, Catalogue, CategoryTable.Load(lexiconDirectory));
            Press = new PublicationPress(Workbench.Load(directory));
        }

        public Catalogue Catalogue { get; }

        public LayoutCatalogue Layouts { get; }

        public BookCompiler Compiler { get; }

        public PublicationPress Press { get; }

        public ConcurrentDictionary<string, Layout> Loaded { get; } = new(StringComparer.Ordinal);
    }
}
