using System.Globalization;
using System.Text.RegularExpressions;

namespace Mingsuan.Performance.Values;

/// <summary>Reads the scales in a text about grades. Words that are no step are passed over; a number is never guessed.</summary>
public static partial class GradeScaleParser
{
    /// <summary>The scales in the order of the text; empty when there is none. A grade that returns begins the next scale.</summary>
    public static IReadOnlyList<GradeScale> Parse(string text)
    {
        var scales = new List<GradeScale>();
        var steps = new List<GradeStep>();
        foreach (Match match in Step().Matches(text))
        {
            var step = Read(match);
            if (steps.Exists(earlier => earlier.Grade == step.Grade))
            {
                scales.Add(new GradeScale([.. steps]));
                steps.Clear();
            }

            steps.Add(step);
        }

        if (steps.Count > 0)
        {
            scales.Add(new GradeScale([.. steps]));
        }

        return scales;
    }

    private static GradeStep Read(Match match)
    {
        decimal first = Number(match.Groups["first"]);
        decimal? second = match.Groups["second"].Success ? Number(match.Groups["second"]) : null;
        string unit = match.Groups["unit"].Value.Length > 0 ? match.Groups["unit"].Value : match.Groups["unit2"].Value;
        string side = match.Groups["side"].Value;
        return new GradeStep(
            match.Groups["grade"].Value,
            side.EndsWith('下') ? null : first,
            side.EndsWith('上') ? null : second ?? first,
            unit.Replace('％', '%'));
    }

    private static decimal Number(Group group) => decimal.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<first>\d{1,9}(?:\.\d{1,4})?)\s*(?<unit>[%％]|[\u4E00-\u9FFF]{1,2}?)?\s*(?:[-—~～至]\s*(?<second>\d{1,9}(?:\.\d{1,4})?)\s*(?<unit2>[%％]|[\u4E00-\u9FFF]{1,2}?)?)?\s*(?<side>及?以[上下])?(?:（[^）]{0,6}）)?\s*的?\s*[为是]\s*[“”]?(?<grade>优秀|良好|优|良|中|差|不合格|合格)")]
    private static partial Regex Step();
}
