using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Catalog;

/// <summary>One spelling found by the <see cref="UnitDictionary"/>.</summary>
/// <param name="Name">Normal spelling of the unit.</param>
/// <param name="Kind">What it measures; null when the word is no unit and only looks like one (人才).</param>
/// <param name="IsMistaken">Whether the spelling found should not be used (百分比 for %).</param>
public sealed record UnitEntry(string Name, UnitKind? Kind, bool IsMistaken);

/// <summary>The known units, their spellings, and words that must not be cut into a unit and a rest.</summary>
public sealed class UnitDictionary
{
    private static readonly string[] Header = ["unit", "kind", "aliases", "mistaken"];
    private static readonly Lazy<UnitDictionary> Shared = new(() => CatalogTable.Embedded("units.csv", Load));

    private readonly Dictionary<string, UnitEntry> _entries = new(StringComparer.Ordinal);
    private int _longest;

    private UnitDictionary()
    {
    }

    /// <summary>The dictionary that comes with the library (catalog/performance/units.csv).</summary>
    public static UnitDictionary Default => Shared.Value;

    /// <summary>Loads a dictionary from a table with the columns unit, kind, aliases, mistaken (several joined by “;”).</summary>
    /// <param name="reader">The table.</param>
    /// <param name="file">Its name, for faults.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="CatalogException">A row is wrong; every fault is listed with its line.</exception>
    public static UnitDictionary Load(TextReader reader, string file)
    {
        var dictionary = new UnitDictionary();
        CatalogTable.Read(reader, file, Header, dictionary.Add);
        return dictionary;
    }

    /// <summary>Finds a unit by its whole spelling.</summary>
    /// <param name="spelling">The spelling.</param>
    /// <returns>The entry, or null when it is not known.</returns>
    public UnitEntry? Find(string spelling) => _entries.GetValueOrDefault(spelling);

    /// <summary>Finds the longest known spelling that starts at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the spelling starts.</param>
    /// <returns>The entry and its length in the text; null and 0 when none is known.</returns>
    public (UnitEntry? Entry, int Length) LongestAt(string text, int position)
    {
        for (var length = Math.Min(_longest, text.Length - position); length > 0; length--)
        {
            if (_entries.TryGetValue(text.Substring(position, length), out var entry))
            {
                return (entry, length);
            }
        }

        return (null, 0);
    }

    private void Add(string[] cells, Action<string> report)
    {
        var isNoun = cells[1] == "noun";
        UnitKind? kind = Enum.TryParse<UnitKind>(cells[1], ignoreCase: true, out var known) ? known : null;
        if (cells[0].Length == 0 || (kind is null && !isNoun) || kind is UnitKind.Rate or UnitKind.Unknown)
        {
            report($"“{cells[0]}”: the kind “{cells[1]}” is not one of count, ratio, money, area, length, volume, time, weight, score, level, power, energy, sound, data, noun");
            return;
        }

        AddSpelling(cells[0], new UnitEntry(cells[0], kind, IsMistaken: false), report);
        AddSpellings(cells[2], new UnitEntry(cells[0], kind, IsMistaken: false), report);
        AddSpellings(cells[3], new UnitEntry(cells[0], kind, IsMistaken: true), report);
    }

    private void AddSpellings(string joined, UnitEntry entry, Action<string> report)
    {
        foreach (var spelling in joined.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            AddSpelling(spelling, entry, report);
        }
    }

    private void AddSpelling(string spelling, UnitEntry entry, Action<string> report)
    {
        if (!_entries.TryAdd(spelling, entry))
        {
            report($"“{spelling}” is already a spelling of “{_entries[spelling].Name}”");
        }

        _longest = Math.Max(_longest, spelling.Length);
    }
}
