using System.Text.RegularExpressions;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>Reads dates and values of a spending plan. With fewer values than dates the last values go to the last dates.</summary>
internal static partial class LoosePlan
{
    /// <summary>The two rows of the plan.</summary>
    /// <param name="label">The label of the plan.</param>
    /// <param name="text">What stands behind the label.</param>
    /// <param name="values">What stands behind the label of the values; null when they have none.</param>
    /// <returns>Label and dates; a blank and the values.</returns>
    public static IEnumerable<FormRow> Read(FormCell label, LooseText text, LooseText? values)
    {
        var dates = Date().Matches(text.Text);
        if (dates.Count == 0)
        {
            yield break;
        }

        var numbers = Numbers(values ?? text.Slice(dates[^1].Index + dates[^1].Length, text.Text.Length));
        yield return new FormRow([label, .. dates.Select(date => new FormCell(Blank().Replace(date.Value, ""), text.LineAt(date.Index)))], null);
        var missing = Math.Max(0, dates.Count - numbers.Count);
        var line = numbers.Count > 0 ? numbers[0].Line : label.Line;
        yield return new FormRow([new FormCell("", line), .. Enumerable.Repeat(new FormCell("", line), missing), .. numbers.Take(dates.Count)], null) { IsUncertain = missing > 0 };
    }

    /// <summary>A narrow cell breaks 10.000000 into 10.0, 0000 and 0: zeros alone in a line go on with the number before them.</summary>
    private static List<FormCell> Numbers(LooseText text)
    {
        var numbers = new List<FormCell>();
        foreach (Match match in Number().Matches(text.Text))
        {
            var isRest = numbers.Count > 0 && Zeros().IsMatch(match.Value) && numbers[^1].Text.Contains('.', StringComparison.Ordinal);
            if (isRest)
            {
                numbers[^1] = numbers[^1] with { Text = numbers[^1].Text + match.Value };
            }
            else if (!Zeros().IsMatch(match.Value) || numbers.Count == 0)
            {
                numbers.Add(new FormCell(match.Value, text.LineAt(match.Index)));
            }
        }

        // A piece of the next row's serial number makes one number longer than the others.
        var shortest = numbers.Count == 0 ? 0 : numbers.Min(Decimals);
        return shortest == 0 ? numbers : numbers.ConvertAll(number => Decimals(number) == shortest + 1 && number.Text.EndsWith('0') ? number with { Text = number.Text[..^1] } : number);
    }

    private static int Decimals(FormCell cell) => cell.Text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? cell.Text.TrimEnd('%').Length - point - 1 : 0;

    [GeneratedRegex(@"\d{1,2}\s*月\s*[底末]?|第?\s*[一二三四]\s*季\s*度|年\s*底|[上下]\s*半\s*年")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\S)[\d,]+(?:\.\d+)?[%％]?(?!\S)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^0+$")]
    private static partial Regex Zeros();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
