using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>Reads target value cells (指标值). It never throws and never guesses: what has no certain reading carries a doubt, what has none is unreadable with the reason.</summary>
public sealed class TargetParser
{
    private readonly QuantityParser _quantities;
    private readonly RangeParser _ranges;
    private readonly RelativeParser _relatives;
    private readonly DeadlineParser _deadlines;
    private readonly CompoundParser _compounds;
    private readonly QualitativeParser _words;

    /// <summary>Makes a parser over dictionaries.</summary>
    /// <param name="units">Units.</param>
    /// <param name="lexicon">Words of targets without numbers.</param>
    /// <param name="names">Endings of indicator names.</param>
    public TargetParser(UnitDictionary units, QualitativeLexicon lexicon, NameLexicon names)
    {
        _quantities = new QuantityParser(units, lexicon, names);
        _ranges = new RangeParser(units, lexicon);
        _relatives = new RelativeParser(_quantities);
        _deadlines = new DeadlineParser(lexicon);
        _compounds = new CompoundParser(_quantities, _ranges, _deadlines);
        _words = new QualitativeParser(lexicon, names);
    }

    /// <summary>The parser over the dictionaries that come with the library.</summary>
    public static TargetParser Default { get; } = new(UnitDictionary.Default, QualitativeLexicon.Default, NameLexicon.Default);

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell as printed; null and blank read as <see cref="UnreadableReason.Empty"/>.</param>
    /// <returns>The reading with its doubts.</returns>
    public IndicatorTarget Parse(string? text)
    {
        var printed = text ?? "";
        var result = Read(TextNormaliser.Normalise(printed), printed);
        return new IndicatorTarget(printed, result.Value, result.Doubts);
    }

    /// <summary>Reads a value that is printed in three columns (符号, 值, 单位).</summary>
    /// <param name="symbol">≥ ≤ &gt; &lt; = or the words 定性, 文字描述; null or blank for none.</param>
    /// <param name="number">The number or the words.</param>
    /// <param name="unit">The unit; null or blank for none.</param>
    /// <returns>The reading; its text is the three cells joined, without the words 定性 and 文字描述.</returns>
    public IndicatorTarget Parse(string? symbol, string? number, string? unit)
    {
        var sign = TextNormaliser.Normalise(symbol ?? "");
        var value = TextNormaliser.Normalise(number ?? "");
        var measure = TextNormaliser.Normalise(unit ?? "");
        var isWord = sign is "定性" or "文字描述" or "文字" or "描述" or "定量";
        sign = isWord ? "" : sign;
        var printed = ((isWord ? "" : symbol) + number + unit).Trim();
        if (measure.Length > 0 && measure.All(char.IsAsciiDigit))
        {
            return new IndicatorTarget(printed, new UnreadableValue(UnreadableReason.UnitIsNumber, sign + value + measure), ValueList<Doubt>.Empty);
        }

        var result = Read(sign + value + measure, printed);
        return new IndicatorTarget(printed, result.Value, result.Doubts);
    }

    private ParseResult Read(string normal, string printed)
    {
        if (normal.Length == 0)
        {
            return ParseResult.Unreadable(printed.Trim().Length == 0 ? UnreadableReason.Empty : UnreadableReason.Placeholder, normal);
        }

        var text = FractionParser.Replace(normal);
        if (text is null)
        {
            return ParseResult.Unreadable(UnreadableReason.InexactFraction, normal);
        }

        var hasNumber = text.AsSpan().ContainsAnyInRange('0', '9');
        return _deadlines.Parse(text)
            ?? _relatives.Parse(text)
            ?? _ranges.Parse(text)
            ?? _compounds.Parse(text)
            ?? _quantities.Parse(text)
            ?? (hasNumber ? Leftover(text) : _words.Parse(text));
    }

    // A comparator or a sign before words that are no target is a fault, not a statement.
    private ParseResult Leftover(string text) =>
        text.AsSpan().IndexOfAny("≥≤<>=%") >= 0 ? ParseResult.Unreadable(UnreadableReason.NotUnderstood, text) : _words.Parse(text);
}
