using System.Globalization;
using System.Text.Json;
using Mingsuan.Performance.Values;

namespace Mingsuan.Inspection.Json;

/// <summary>Writes the reading of a target value (<c>target</c>).</summary>
public static class TargetJson
{
    /// <summary>Writes a target value with its doubts.</summary>
    public static void Write(Utf8JsonWriter json, IndicatorTarget target)
    {
        json.WriteStartObject();
        Content(json, target.Value);
        if (target.Doubts.Count > 0)
        {
            json.WriteStartArray("doubts");
            foreach (var doubt in target.Doubts)
            {
                json.WriteStringValue(JsonNamingPolicy.KebabCaseLower.ConvertName(doubt.Kind.ToString()));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter json, TargetValue value)
    {
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(value.Kind.ToString()));
        switch (value)
        {
            case ThresholdValue threshold:
                json.WriteString("comparator", threshold.Comparator?.Code());
                Number(json, "number", threshold.Quantity.Number);
                json.WriteString("unit", threshold.Quantity.Unit?.Symbol);
                break;
            case RangeValue range:
                Number(json, "low", range.Low);
                Number(json, "high", range.High);
                json.WriteString("unit", range.Unit?.Symbol);
                break;
            case RelativeValue relative:
                json.WriteString("direction", JsonNamingPolicy.KebabCaseLower.ConvertName(relative.Direction.ToString()));
                json.WriteString("baseline", relative.Baseline);
                json.WriteString("comparator", relative.Comparator?.Code());
                if (relative.Amount is { } amount)
                {
                    Number(json, "number", amount.Number);
                    json.WriteString("unit", amount.Unit?.Symbol);
                }

                break;
            case DeadlineValue deadline:
                json.WriteString("date", TargetPrinter.Print(deadline));
                break;
            case QualitativeValue words:
                json.WriteString("phrase", words.Phrase);
                break;
            case CompoundValue compound:
                json.WriteStartArray("parts");
                foreach (var part in compound.Parts)
                {
                    json.WriteStartObject();
                    Content(json, part);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case UnreadableValue unreadable:
                json.WriteString("reason", JsonNamingPolicy.KebabCaseLower.ConvertName(unreadable.Reason.ToString()));
                break;
        }
    }

    private static void Number(Utf8JsonWriter json, string name, decimal number) => json.WriteString(name, number.ToString(CultureInfo.InvariantCulture));
}
