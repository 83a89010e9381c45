using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
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

    /// <summary>The name of a layout, for lists; its id where there is none. Nothing but the head of its file is read.</summary>
    public Message NameOf(string id)
    {
        if (!Ids.Contains(id))
        {
            return new Message(id, id);
        }

        var yaml = new YamlSource(id + Extension);
        var head = yaml.Parse(string.Join('\n', File.ReadLines(Path.Combine(directory, id + Extension)).TakeWhile(line => !line.StartsWith("statements:", StringComparison.Ordinal))));
        string name = yaml.TextOrNull(head, "name") ?? id;
        return new Message(name, yaml.TextOrNull(head, "english") ?? id);
    }

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
