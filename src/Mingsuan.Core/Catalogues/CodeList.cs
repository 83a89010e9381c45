namespace Mingsuan.Core.Catalogues;

/// <summary>A code list in memory. Immutable and safe to share between threads.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, List<CodeEntry>> byCode = [];
    private readonly Lazy<Dictionary<string, List<CodeEntry>>> byName;
    private readonly Lazy<Dictionary<string, List<CodeEntry>>> byParent;

    /// <summary>Makes a list of <paramref name="entries"/>. The same code may stand more than once, for years that do not overlap.</summary>
    public CodeList(CodeListDefinition definition, IEnumerable<CodeEntry> entries)
    {
        Definition = definition;
        Entries = [.. entries];
        foreach (CodeEntry entry in Entries)
        {
            Add(byCode, entry.Code, entry);
        }

        byName = new(IndexNames);
        byParent = new(IndexParents);
    }

    /// <summary>What is fixed about the list.</summary>
    public CodeListDefinition Definition { get; }

    /// <summary>Every entry, in the order of the file.</summary>
    public IReadOnlyList<CodeEntry> Entries { get; }

    /// <summary>
    /// The entry of <paramref name="code"/> in the fiscal year <paramref name="year"/>; without a year, the one that holds
    /// latest. <see langword="null"/> when the code is not listed: unknown, which is not the same as wrong.
    /// </summary>
    public CodeEntry? Find(string code, int? year = null)
    {
        if (!byCode.TryGetValue(code, out List<CodeEntry>? versions))
        {
            return null;
        }

        return year is int given
            ? versions.Find(entry => entry.ValidIn(given))
            : versions.MaxBy(entry => entry.To ?? int.MaxValue);
    }

    /// <summary>
    /// The entries that have <paramref name="name"/> as their name or as an alias, in the order of the file; white space and
    /// full-width forms make no difference. With a year, only those that hold in it. Empty when there are none.
    /// </summary>
    public IReadOnlyList<CodeEntry> FindByName(string name, int? year = null) =>
        ValidIn(byName.Value.GetValueOrDefault(NameKey.Of(name)), year);

    /// <summary>
    /// The entries directly below <paramref name="code"/>; with a year, only those that hold in it. An empty
    /// <paramref name="code"/> gives the top level.
    /// </summary>
    public IReadOnlyList<CodeEntry> ChildrenOf(string code, int? year = null) => ValidIn(byParent.Value.GetValueOrDefault(code), year);

    /// <summary>The nearest listed code above <paramref name="code"/>, or <see langword="null"/> when there is none.</summary>
    public string? ParentOf(string code) => Definition.AncestorsOf(code).FirstOrDefault(byCode.ContainsKey);

    /// <summary>
    /// The entries whose code begins with <paramref name="text"/>, or whose name or an alias contains it, in the order of the file.
    /// </summary>
    public IEnumerable<CodeEntry> Search(string text, int? year = null)
    {
        string key = NameKey.Of(text);
        return Entries.Where(entry =>
            (year is not int given || entry.ValidIn(given))
            && (entry.Code.StartsWith(key, StringComparison.OrdinalIgnoreCase)
                || entry.Aliases.Prepend(entry.Name).Any(name => NameKey.Of(name).Contains(key, StringComparison.OrdinalIgnoreCase))));
    }

    private static IReadOnlyList<CodeEntry> ValidIn(List<CodeEntry>? entries, int? year) =>
        entries is null ? [] : year is int given ? entries.FindAll(entry => entry.ValidIn(given)) : entries;

    private static void Add(Dictionary<string, List<CodeEntry>> index, string key, CodeEntry entry)
    {
        if (!index.TryGetValue(key, out List<CodeEntry>? entries))
        {
            index.Add(key, entries = []);
        }

        entries.Add(entry);
    }

    private Dictionary<string, List<CodeEntry>> IndexNames()
    {
        Dictionary<string, List<CodeEntry>> index = [];
        foreach (CodeEntry entry in Entries)
        {
            foreach (string key in entry.Aliases.Prepend(entry.Name).Select(NameKey.Of).Distinct())
            {
                Add(index, key, entry);
            }
        }

        return index;
    }

    private Dictionary<string, List<CodeEntry>> IndexParents()
    {
        Dictionary<string, List<CodeEntry>> index = [];
        foreach (CodeEntry entry in Entries)
        {
            Add(index, ParentOf(entry.Code) ?? "", entry);
        }

        return index;
    }
}
