using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Catalog;

/// <summary>The labels, headings and level names of target forms (catalog/performance/fields.csv).</summary>
public sealed class FieldLexicon
{
    private const string ColumnPrefix = "column-";
    private static readonly string[] Header = ["phrase", "field"];
    private static readonly Lazy<FieldLexicon> Shared = new(() => CatalogTable.Embedded("fields.csv", Load));

    private readonly Dictionary<string, FormField> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorColumn> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _level1 = new(StringComparer.Ordinal);
    private readonly HashSet<string> _level2 = new(StringComparer.Ordinal);

    private FieldLexicon()
    {
    }

    /// <summary>The lexicon that comes with the library.</summary>
    public static FieldLexicon Default => Shared.Value;

    /// <summary>The labels, longest first.</summary>
    public IReadOnlyList<KeyValuePair<string, FormField>> Labels { get; private set; } = [];

    /// <summary>The headings of columns.</summary>
    public IReadOnlyCollection<string> Headings => _columns.Keys;

    /// <summary>Names of the first level.</summary>
    public IReadOnlySet<string> FirstLevels => _level1;

    /// <summary>Names of the second level.</summary>
    public IReadOnlySet<string> SecondLevels => _level2;

    /// <summary>Loads a lexicon from a table with the columns phrase, field.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="file">Its name, for faults.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="CatalogException">A row is wrong; every fault is listed with its line.</exception>
    public static FieldLexicon Load(TextReader reader, string file)
    {
        var lexicon = new FieldLexicon();
        CatalogTable.Read(reader, file, Header, lexicon.Add);
        lexicon.Labels = [.. lexicon._fields.OrderByDescending(pair => pair.Key.Length)];
        return lexicon;
    }

    /// <summary>The field that a label names.</summary>
    /// <param name="label">A cell; spaces, punctuation and a unit in brackets are passed over.</param>
    /// <returns>The field, or null when the cell is no label.</returns>
    public FormField? FieldOf(string label) => _fields.TryGetValue(Key(label), out var field) ? field : null;

    /// <summary>What a heading says of its column.</summary>
    /// <param name="heading">A cell.</param>
    /// <returns>The column, or null when the cell is no such heading.</returns>
    public IndicatorColumn? ColumnOf(string heading) => _columns.TryGetValue(PlainText.Of(heading), out var column) ? column : null;

    /// <summary>Whether a cell is the name of a first level.</summary>
    /// <param name="text">A cell.</param>
    /// <returns>True when it is.</returns>
    public bool IsFirstLevel(string text) => _level1.Contains(PlainText.Of(text));

    /// <summary>Whether a cell is the name of a second level.</summary>
    /// <param name="text">A cell.</param>
    /// <returns>True when it is.</returns>
    public bool IsSecondLevel(string text) => _level2.Contains(PlainText.Of(text));

    // 项目资金（元）, 资金支出计划（%）: what stands in brackets is the unit.
    private static string Key(string label)
    {
        var trimmed = label.TrimEnd(':', '：', ' ', '　');
        var open = trimmed.LastIndexOfAny(['(', '（']);
        var isUnit = open > 0 && trimmed[^1] is ')' or '）' && PlainText.Of(trimmed[open..]) is "元" or "万元" or "千元" or "亿元" or "单位元" or "单位万元";
        return PlainText.Of(isUnit ? trimmed[..open] : trimmed);
    }

    private void Add(string[] cells, Action<string> report)
    {
        var phrase = PlainText.Of(cells[0]);
        var name = cells[1].Replace("-", "", StringComparison.Ordinal);
        var isAdded = cells[1] switch
        {
            "level1" => _level1.Add(phrase),
            "level2" => _level2.Add(phrase),
            _ when cells[1].StartsWith(ColumnPrefix, StringComparison.Ordinal) && Enum.TryParse<IndicatorColumn>(cells[1][ColumnPrefix.Length..], ignoreCase: true, out var column) => _columns.TryAdd(phrase, column),
            _ when Enum.TryParse<FormField>(name, ignoreCase: true, out var field) => _fields.TryAdd(phrase, field),
            _ => false,
        };
        if (phrase.Length == 0 || !isAdded)
        {
            report($"“{cells[0]}”: the field “{cells[1]}” is not known, or the phrase is there twice");
        }
    }
}
