using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Publishing.Layouts;

/// <summary>The layouts of a folder (<c>catalog/layouts</c>): one file for each, named by its id. Each is loaded when it is asked for.</summary>
/// <param name="directory">The folder.</param>
/// <param name="lexicon">Gives phrases their meaning.</param>
/// <param name="catalogue">Gives the names of classes.</param>
public sealed class LayoutCatalogue(string directory, Lexicon lexicon, Catalogue catalogue)
{
    private const string Extension = ".yaml";

    /// <summary>The ids of all layouts, in order.</summary>
    public IReadOnlyList<string> Ids { get; } = Directory.Exists(directory)
        ? [.. Directory.EnumerateFiles(directory, "*" + Extension).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>A layout, or null when there is none of that id.</summary>
    /// <exception cref="LayoutException">Its file is at fault; every fault is named.</exception>
    public Layout? Find(string id)
    {
        if (!Ids.Contains(id))
        {
            return null;
        }

        return LayoutLoader.Load(id + Extension, id, File.ReadAllText(Path.Combine(directory, id + Extension)), lexicon, catalogue);
    }
}
