using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>Reads a range: 80%-90%, 10至15人, 5-10万元.</summary>
internal sealed class RangeParser(UnitDictionary units, QualitativeLexicon words)
{
    private readonly NumberReader _numbers = new(units, words);
    private readonly UnitReader _units = new(units);
    private readonly PerPhrases _per = new(units);

    /// <summary>Reads a text that is a range.</summary>
    /// <param name="text">Normalised text.</param>
    /// <returns>The reading, an unreadable with its reason, or null when the text is not of this form.</returns>
    public ParseResult? Parse(string text)
    {
        if (_numbers.Next(text, 0) is not { Value: { } low } first)
        {
            return null;
        }

        var lowUnit = _units.ReadAt(text, first.End);
        if (lowUnit.End >= text.Length || text[lowUnit.End] is not ('-' or '~' or '至' or '到'))
        {
            return null;
        }

        var start = lowUnit.End + 1;
        if (_numbers.Next(text, start) is not { Value: { } high } second || second.Start != start)
        {
            return null;
        }

        var highUnit = _units.ReadAt(text, second.End);
        var noun = text[highUnit.End..];
        var label = text[..first.Start];
        var per = _per.Take(ref label);
        if (noun.Any(char.IsAsciiDigit) || noun.Length > 12 || label.Length > 12 || label.Contains('年', StringComparison.Ordinal))
        {
            return null;
        }

        return Build(text, low, lowUnit, high, highUnit, per, label.TrimEnd(':'), noun);
    }

    private static ParseResult Build(string text, decimal low, FoundUnit lowUnit, decimal high, FoundUnit highUnit, List<string> per, string label, string noun)
    {
        var unit = highUnit.Unit ?? lowUnit.Unit;
        if (lowUnit.Unit is { } printed && unit is not null && (printed.Magnitude != unit.Magnitude || (printed.Name != unit.Name && printed.Name.Length > 0)))
        {
            return ParseResult.Unreadable(UnreadableReason.NotUnderstood, text);
        }

        var comparators = new List<Comparator>();
        ComparatorWords.TakeLeading(ref label, comparators);
        ComparatorWords.TakeTrailing(ref noun, comparators);
        if (comparators.Count > 0)
        {
            return ParseResult.Unreadable(UnreadableReason.ContradictoryComparators, text);
        }

        if (low > high)
        {
            return ParseResult.Unreadable(UnreadableReason.ReversedRange, text);
        }

        unit = unit is not null && per.Count > 0 ? unit with { Per = new ValueList<string>(unit.Per.Concat(per)) } : unit;
        var value = new RangeValue(low, high, unit) { Label = label, Noun = noun };
        return unit is null || unit.Name.Length == 0
            ? ParseResult.Of(value, new Doubt(DoubtKind.UnitMissing))
            : highUnit.IsMistaken ? ParseResult.Of(value, new Doubt(DoubtKind.UnitWording, TargetPrinter.Print(value))) : ParseResult.Of(value);
    }
}
