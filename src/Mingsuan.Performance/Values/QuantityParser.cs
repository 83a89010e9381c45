using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>Reads one number with its comparator, unit and the words around it: 举办不少于3次, 每人每月200元, 10个乡镇.</summary>
internal sealed partial class QuantityParser(UnitDictionary units, QualitativeLexicon words, NameLexicon names)
{
    private const int LongestLabel = 16;
    private const int LongestNoun = 14;

    private readonly NumberReader _numbers = new(units, words);
    private readonly UnitReader _units = new(units);
    private readonly PerPhrases _per = new(units);

    /// <summary>Reads a text that holds one number.</summary>
    /// <param name="text">Normalised text.</param>
    /// <returns>The reading, an unreadable with its reason, or null when the text is not of this form.</returns>
    public ParseResult? Parse(string text)
    {
        var body = SkipBasis(text);
        if (_numbers.Next(body, 0) is not { } number)
        {
            return null;
        }

        if (number.Value is not { } value)
        {
            return ParseResult.Unreadable(UnreadableReason.InvalidNumber, text);
        }

        var comparators = new List<Comparator>();
        var label = body[..number.Start];
        ComparatorWords.TakeLeading(ref label, comparators);
        var isOrdinal = label.EndsWith('第');
        var isNegative = label is "-" or "+" or ".";
        var per = _per.Take(ref label);
        ComparatorWords.TakeLeading(ref label, comparators);
        var isRepeated = comparators.Count > 1 && body.AsSpan(0, number.Start).IndexOfAny('达', '控') < 0;

        var isYuan = label.EndsWith('￥') || label.EndsWith('¥');
        label = label.TrimEnd('￥', '¥');
        var afterNumber = SkipApproximate(body, number.End, comparators);
        var unit = ReadUnit(body, afterNumber);
        if (isYuan && unit.Unit is null)
        {
            unit = unit with { Unit = new UnitOfMeasure { Name = "元", BaseKind = UnitKind.Money } };
        }

        if (IsDate(value, unit.Unit))
        {
            return null;
        }

        var rest = body[unit.End..];
        var signs = label.AsSpan().IndexOfAny("≥≤<>=%*") >= 0 || rest.AsSpan().IndexOfAny("≥≤<>=*") >= 0;
        ComparatorWords.TakeTrailing(ref rest, comparators);
        if (signs || isNegative)
        {
            return ParseResult.Unreadable(isNegative ? UnreadableReason.InvalidNumber : UnreadableReason.NotUnderstood, text);
        }

        label = label.TrimEnd(':').TrimStart('、', ',', '，');
        label = label[(label.LastIndexOf(':') + 1)..];
        if (isOrdinal || !IsLabel(label) || !IsNoun(rest))
        {
            return rest.Length is > 0 and <= 5 && (char.IsAsciiDigit(rest[0]) || rest[0] == ' ') && label.Length == 0
                ? ParseResult.Unreadable(UnreadableReason.GluedNumbers, text)
                : null;
        }

        var result = Build(text, label, value, unit, per, rest, comparators);
        return isRepeated && result.Value is ThresholdValue threshold
            ? result with { Doubts = new ValueList<Doubt>([.. result.Doubts, new Doubt(DoubtKind.RepeatedComparator, TargetPrinter.Print(threshold))]) }
            : result;
    }

    private ParseResult Build(string text, string label, decimal number, FoundUnit found, List<string> per, string noun, List<Comparator> comparators)
    {
        if (!ComparatorWords.TryCombine(comparators, out var comparator))
        {
            return ParseResult.Unreadable(UnreadableReason.ContradictoryComparators, text);
        }

        var unit = found.Unit is { } plain && per.Count > 0
            ? plain with { Per = new ValueList<string>(plain.Per.Concat(per)) }
            : found.Unit;
        if (Magnitudes.IsImplausible(number, unit?.Magnitude ?? ""))
        {
            return ParseResult.Unreadable(UnreadableReason.ImplausibleMagnitude, text);
        }

        if (unit is null && noun.Length == 0 && LooksGlued(number))
        {
            return ParseResult.Unreadable(UnreadableReason.GluedNumbers, text);
        }

        var value = new ThresholdValue(comparator, new Quantity(number, unit)) { Label = label, Noun = noun };
        if (unit is null || unit.Name.Length == 0)
        {
            return WithoutUnit(text, value);
        }

        // ≥90人满意度: a rate is not counted in heads.
        return unit.BaseKind != UnitKind.Ratio && names.EndingOf(noun)?.Sense == NameSense.Rate
            ? ParseResult.Unreadable(UnreadableReason.NotUnderstood, text)
            : found.IsMistaken ? ParseResult.Of(value, new Doubt(DoubtKind.UnitWording, TargetPrinter.Print(value))) : ParseResult.Of(value);
    }

    private ParseResult WithoutUnit(string text, ThresholdValue value)
    {
        var noun = value.Noun;
        if (noun.Length == 0 || value.Quantity.Unit is not null)
        {
            return ParseResult.Of(value, new Doubt(DoubtKind.UnitMissing));
        }

        var ending = names.EndingOf(noun);
        if (ending?.Sense is NameSense.Rate)
        {
            return ParseResult.Unreadable(UnreadableReason.NameInsteadOfUnit, text);
        }

        if (ending is { Sense: NameSense.Count } && noun.Length > ending.Ending.Length)
        {
            var counted = noun[..^ending.Ending.Length];
            var unitName = ending.Unit.Length > 0 ? ending.Unit : "个";
            var proposed = value with { Noun = counted, Quantity = value.Quantity with { Unit = new UnitOfMeasure { Name = unitName, BaseKind = UnitKind.Count } } };
            return ParseResult.Of(value with { Noun = counted }, new Doubt(DoubtKind.NameInsteadOfUnit, TargetPrinter.Print(proposed)));
        }

        return ending is not null || noun.Length > 6
            ? ParseResult.Unreadable(UnreadableReason.NotUnderstood, text)
            : ParseResult.Of(value, new Doubt(DoubtKind.UnknownUnit));
    }

    // 56行政村数量: what follows the number is the name of what is counted, not a unit.
    private FoundUnit ReadUnit(string text, int position)
    {
        var unit = _units.ReadAt(text, position);
        var rest = text[unit.End..];
        var isName = unit.Unit is not null && rest.Length > 0 && names.EndingOf(rest) is { Sense: NameSense.Count } ending && ending.Ending == rest;
        return isName ? new FoundUnit(null, position, IsMistaken: false) : unit;
    }

    // A year inside a text (2023年度考核) or a month is no quantity.
    private static bool IsDate(decimal number, UnitOfMeasure? unit) =>
        unit is { Name: "月", Per.Count: 0 } || (unit?.Name == "年" && number is >= 1900m and <= 2100m);

    // 参照2023年奖杯60元/座: the year belongs to the basis.
    private static string SkipBasis(string text) =>
        Basis().Match(text) is { Success: true } basis && text.AsSpan(basis.Length).IndexOfAnyInRange('0', '9') >= 0 ? text[basis.Length..] : text;

    private static int SkipApproximate(string text, int position, List<Comparator> comparators)
    {
        if (position < text.Length && text[position] is '余' or '多')
        {
            comparators.Add(Comparator.About);
            return position + 1;
        }

        return position;
    }

    // ≥90100 is 90 and 100 in one cell.
    private static bool LooksGlued(decimal number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return digits.EndsWith("100", StringComparison.Ordinal) && (digits.Length == 5 || digits == "100100");
    }

    private static bool IsLabel(string label) =>
        label.Length <= LongestLabel && !label.Any(char.IsAsciiDigit) && label.AsSpan().IndexOfAny("。;!?，,、每") < 0;

    private static bool IsNoun(string noun) =>
        noun.Length <= LongestNoun
        && !noun.Any(char.IsAsciiDigit)
        && noun.AsSpan().IndexOfAny("。;!?，,、%-~") < 0
        && !(noun.StartsWith('的') && noun[^1] is '后' or '时');

    [GeneratedRegex("^(参照|参考|按照|按|根据|依据|执行)(\\d{4}年度?)")]
    private static partial Regex Basis();
}
