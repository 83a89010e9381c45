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
    private const string NationalLayout = "national";

    private static readonly ConcurrentDictionary<string, Lazy<CompilingDesk>> Desks = new(StringComparer.Ordinal);

    private readonly LayoutCatalogue _layouts;
    private readonly ConcurrentDictionary<string, Message> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Layout> _loaded = new(StringComparer.Ordinal);
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = KeptBooks });

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

    /// <summary>The ids of the layouts: those that are in the catalog directory, the plain one for the whole country first.</summary>
    public IReadOnlyList<string> LayoutIds => [.. _layouts.Ids.OrderBy(id => id != NationalLayout)];

    /// <summary>The name of a layout, for lists; its id where there is none.</summary>
    public Message LayoutName(string id) => _names.GetOrAdd(id, _layouts.NameOf);

    /// <summary>The desk of a catalog directory.</summary>
    public static CompilingDesk Of(string directory) => Desks.GetOrAdd(directory, path => new Lazy<CompilingDesk>(() => new CompilingDesk(path))).Value;

    /// <summary>A layout, or null when there is none of that id.</summary>
    public Layout? Layout(string id) => _loaded.TryGetValue(id, out var known) ? known : _layouts.Find(id) is { } layout ? _loaded.GetOrAdd(id, layout) : null;

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
}
