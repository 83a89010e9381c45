using System.Text.RegularExpressions;

namespace Mingsuan.Performance.Values;

/// <summary>Reads several values in one cell: 12个乡镇、4个中心; 90%以上为优；80%-90%为良.</summary>
internal sealed partial class CompoundParser(QuantityParser quantities, RangeParser ranges, DeadlineParser deadlines)
{
    /// <summary>Reads several values.</summary>
    /// <param name="text">Normalised text.</param>
    /// <returns>The reading, or null when the text is not of this form.</returns>
    public ParseResult? Parse(string text)
    {
        if (!text.AsSpan().ContainsAny("、，,;且。"))
        {
            return null;
        }

        var pieces = Separator().Split(text).Where(piece => piece.Length > 0).ToList();
        var scale = GradeScale(pieces);
        if (scale is not null)
        {
            return scale;
        }

        if (BrokenThousands().IsMatch(text))
        {
            return ParseResult.Unreadable(UnreadableReason.InvalidNumber, text);
        }

        var dates = pieces.ConvertAll(piece => deadlines.Parse(piece)?.Value as DeadlineValue);
        if (pieces.Count > 1 && dates.TrueForAll(date => date is not null))
        {
            return ParseResult.Of(new CompoundValue(new ValueList<TargetValue>(dates!)));
        }

        var first = pieces.FindIndex(piece => piece.Any(char.IsAsciiDigit) || quantities.Parse(piece) is not null);
        if (first < 0 || pieces.Count - first < 2 || string.Concat(pieces.Take(first)).Length > 24)
        {
            return null;
        }

        var parts = new List<ThresholdValue>();
        var doubts = new List<Doubt>();
        foreach (var piece in pieces.Skip(first))
        {
            if (quantities.Parse(piece) is not { Value: ThresholdValue part } read)
            {
                return null;
            }

            parts.Add(Inherit(part, parts));
            doubts.AddRange(read.Doubts.Where(doubt => doubts.TrueForAll(known => known.Kind != doubt.Kind)));
        }

        if (AsRange(parts) is { } range)
        {
            return ParseResult.Of(range);
        }

        if (first > 0)
        {
            doubts.Add(new Doubt(DoubtKind.WordsLeftOut));
        }

        return ParseResult.Of(new CompoundValue(new ValueList<TargetValue>(parts)), doubts);
    }

    // 每月500元、300元: what follows is per month too.
    private static ThresholdValue Inherit(ThresholdValue part, List<ThresholdValue> earlier)
    {
        var own = part.Quantity.Unit;
        var lead = earlier.Count > 0 ? earlier[0].Quantity.Unit : null;
        return own is { Per.Count: 0 } && lead is { Per.Count: > 0 } && lead.Name == own.Name
            ? part with { Quantity = part.Quantity with { Unit = own with { Per = lead.Per } } }
            : part;
    }

    private static RangeValue? AsRange(List<ThresholdValue> parts) =>
        parts is [{ Comparator: Comparator.AtLeast } low, { Comparator: Comparator.AtMost, Label.Length: 0 } high]
        && low.Quantity.Unit == high.Quantity.Unit && low.Noun.Length == 0
        && low.Quantity.Number <= high.Quantity.Number
            ? new RangeValue(low.Quantity.Number, high.Quantity.Number, low.Quantity.Unit) { Label = low.Label, Noun = high.Noun }
            : null;

    private ParseResult? GradeScale(List<string> pieces)
    {
        var parts = new List<TargetValue>();
        foreach (var piece in pieces)
        {
            if (Grade().Match(piece) is not { Success: true } match)
            {
                return null;
            }

            var body = match.Groups["value"].Value;
            switch ((ranges.Parse(body) ?? quantities.Parse(body))?.Value)
            {
                case ThresholdValue { Label.Length: 0 } threshold:
                    parts.Add(threshold with { Noun = threshold.Noun + "为" + match.Groups["grade"].Value });
                    break;
                case RangeValue { Label.Length: 0 } range:
                    parts.Add(range with { Noun = range.Noun + "为" + match.Groups["grade"].Value });
                    break;
                default:
                    return null;
            }
        }

        return parts.Count >= 2 ? ParseResult.Of(new CompoundValue(new ValueList<TargetValue>(parts)) { IsGradeScale = true }) : null;
    }

    // A comma between digits that is no thousands separator is left to fail inside a piece.
    [GeneratedRegex("[、，;。]|且|,(?!\\d)|(?<!\\d),")]
    private static partial Regex Separator();

    // 12，000元: a thousands separator in the wrong form, or two numbers.
    [GeneratedRegex("\\d，\\d{3}(?!\\d)")]
    private static partial Regex BrokenThousands();

    [GeneratedRegex("^(?<value>.*\\d.*?)的?(为|是|:)(?<grade>优秀|优|良好|良|中|合格|一般|差|不合格)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Grade();
}
