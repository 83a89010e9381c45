namespace Mingsuan.Performance.Catalog;

/// <summary>What the ending of an indicator's name says about its value.</summary>
public enum NameSense
{
    /// <summary>A share of a whole: 合格率, 满意度.</summary>
    Rate,

    /// <summary>Heads or things: 人数, 次数, 面积.</summary>
    Count,

    /// <summary>A date or a span of time: 完成时间.</summary>
    Time,

    /// <summary>Money: 成本, 补助标准.</summary>
    Money,

    /// <summary>Says nothing about the value: 情况, 水平.</summary>
    State,
}

/// <summary>What was found at the end of a name.</summary>
/// <param name="Ending">The ending found.</param>
/// <param name="Sense">What it says about the value.</param>
/// <param name="Unit">The unit that goes with it; empty when it does not say.</param>
public sealed record NameEnding(string Ending, NameSense Sense, string Unit);

/// <summary>Endings of indicator names (catalog/performance/names.csv).</summary>
public sealed class NameLexicon
{
    private static readonly string[] Header = ["ending", "sense", "unit"];
    private static readonly Lazy<NameLexicon> Shared = new(() => CatalogTable.Embedded("names.csv", Load));

    private readonly Dictionary<string, NameEnding> _endings = new(StringComparer.Ordinal);
    private int _longest;

    private NameLexicon()
    {
    }

    /// <summary>The lexicon that comes with the library.</summary>
    public static NameLexicon Default => Shared.Value;

    /// <summary>Loads a lexicon from a table with the columns ending, sense, unit.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="file">Its name, for faults.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="CatalogException">A row is wrong; every fault is listed with its line.</exception>
    public static NameLexicon Load(TextReader reader, string file)
    {
        var lexicon = new NameLexicon();
        CatalogTable.Read(reader, file, Header, lexicon.Add);
        return lexicon;
    }

    /// <summary>The longest known ending of a name.</summary>
    /// <param name="name">Name of an indicator; a closing bracket such as （%） is passed over.</param>
    /// <returns>The ending, or null when none is known.</returns>
    public NameEnding? EndingOf(string name)
    {
        var core = name.TrimEnd('。', ' ', '　');
        if (core.EndsWith(')') || core.EndsWith('）'))
        {
            var open = core.LastIndexOfAny(['(', '（']);
            core = open > 0 ? core[..open] : core;
        }

        for (var length = Math.Min(_longest, core.Length); length > 0; length--)
        {
            if (_endings.TryGetValue(core[^length..], out var ending))
            {
                return ending;
            }
        }

        return null;
    }

    private void Add(string[] cells, Action<string> report)
    {
        if (cells[0].Length == 0 || !Enum.TryParse<NameSense>(cells[1], ignoreCase: true, out var sense))
        {
            report($"“{cells[0]}”: the sense “{cells[1]}” is not one of rate, count, time, money, state");
            return;
        }

        if (!_endings.TryAdd(cells[0], new NameEnding(cells[0], sense, cells[2])))
        {
            report($"“{cells[0]}” is there twice");
        }

        _longest = Math.Max(_longest, cells[0].Length);
    }
}
