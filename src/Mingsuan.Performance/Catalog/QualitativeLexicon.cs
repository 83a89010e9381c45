namespace Mingsuan.Performance.Catalog;

/// <summary>The part that a word plays in a target in words.</summary>
public enum WordRole
{
    /// <summary>How much, without measure: 显著.</summary>
    Adverb,

    /// <summary>A change: 提升.</summary>
    Change,

    /// <summary>A state: 稳定.</summary>
    State,

    /// <summary>A level of a scale: 良好.</summary>
    Level,

    /// <summary>In time, without a date: 及时.</summary>
    Timely,

    /// <summary>Refers to another document: 按照.</summary>
    Rule,

    /// <summary>A fixed expression in which a numeral is no number: 一次性.</summary>
    Fixed,

    /// <summary>A named day or season: 春节.</summary>
    Occasion,
}

/// <summary>The words of targets that have no number (catalog/performance/qualitative.csv).</summary>
public sealed class QualitativeLexicon
{
    private static readonly string[] Header = ["word", "role", "rank"];
    private static readonly Lazy<QualitativeLexicon> Shared = new(() => CatalogTable.Embedded("qualitative.csv", Load));

    private readonly Dictionary<WordRole, List<string>> _words = Enum.GetValues<WordRole>().ToDictionary(role => role, _ => new List<string>());
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    private QualitativeLexicon()
    {
    }

    /// <summary>The lexicon that comes with the library.</summary>
    public static QualitativeLexicon Default => Shared.Value;

    /// <summary>Loads a lexicon from a table with the columns word, role, rank (a rank for levels only, 1 is best).</summary>
    /// <param name="reader">The table.</param>
    /// <param name="file">Its name, for faults.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="CatalogException">A row is wrong; every fault is listed with its line.</exception>
    public static QualitativeLexicon Load(TextReader reader, string file)
    {
        var lexicon = new QualitativeLexicon();
        CatalogTable.Read(reader, file, Header, lexicon.Add);
        foreach (var words in lexicon._words.Values)
        {
            words.Sort((left, right) => right.Length.CompareTo(left.Length));
        }

        return lexicon;
    }

    /// <summary>The words of a role, longest first.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The words.</returns>
    public IReadOnlyList<string> Words(WordRole role) => _words[role];

    /// <summary>Whether a text starts with a word of a role; gives the longest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the word would start.</param>
    /// <param name="role">The role.</param>
    /// <returns>The word, or null.</returns>
    public string? WordAt(string text, int position, WordRole role)
    {
        foreach (var word in _words[role])
        {
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether a text ends with a word of a role.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The role.</param>
    /// <returns>The longest such word, or null.</returns>
    public string? WordAtEnd(string text, WordRole role) => _words[role].Find(word => text.EndsWith(word, StringComparison.Ordinal));

    /// <summary>The rank of a level word, 1 is best.</summary>
    /// <param name="level">The word.</param>
    /// <returns>The rank, or null when the word is no level.</returns>
    public int? RankOf(string level) => _ranks.TryGetValue(level, out var rank) ? rank : null;

    private void Add(string[] cells, Action<string> report)
    {
        if (cells[0].Length == 0 || !Enum.TryParse<WordRole>(cells[1], ignoreCase: true, out var role))
        {
            report($"“{cells[0]}”: the role “{cells[1]}” is not known");
            return;
        }

        if (_words[role].Contains(cells[0], StringComparer.Ordinal))
        {
            report($"“{cells[0]}” is there twice as {cells[1]}");
        }

        _words[role].Add(cells[0]);
        var isLevel = role == WordRole.Level;
        if (int.TryParse(cells[2], out var rank) != isLevel)
        {
            report(isLevel ? $"the level “{cells[0]}” needs a rank" : $"“{cells[0]}” is no level and takes no rank");
        }
        else if (isLevel)
        {
            _ranks[cells[0]] = rank;
        }
    }
}
