using System.Text.RegularExpressions;

namespace Mingsuan.Performance.Values;

/// <summary>Turns shares in words into per cent: 百分之九十 and 九成 into 90%, 四分之三 into 75%.</summary>
internal static partial class FractionParser
{
    /// <summary>Replaces every share in words by its number with %.</summary>
    /// <param name="text">Normalised text.</param>
    /// <returns>The text with per cent signs; null when a share has no exact decimal (三分之二).</returns>
    public static string? Replace(string text)
    {
        if (!text.Contains('成', StringComparison.Ordinal) && !text.Contains("分之", StringComparison.Ordinal))
        {
            return text;
        }

        var isInexact = false;
        var replaced = Share().Replace(text, match =>
        {
            var numerator = Number(match.Groups["up"].Value);
            var denominator = Number(match.Groups["down"].Value);
            if (numerator is null || denominator is null or 0m)
            {
                return match.Value;
            }

            var percent = numerator.Value * 100m / denominator.Value;
            isInexact |= (numerator.Value * 100_000_000m) % denominator.Value != 0m;
            return Print(percent);
        });
        replaced = Tenths().Replace(replaced, match =>
        {
            var tens = Number(match.Groups["tens"].Value);
            var ones = match.Groups["ones"].Success ? Number(match.Groups["ones"].Value) : 0m;
            return tens is null || ones is null ? match.Value : Print((tens.Value * 10m) + ones.Value);
        });
        return isInexact ? null : replaced;
    }

    private static decimal? Number(string text)
    {
        if (text.Length > 0 && char.IsAsciiDigit(text[0]))
        {
            return NumberReader.Arabic(text, 0).Value;
        }

        return text == "百" ? 100m : ChineseNumber.Parse(text);
    }

    private static string Print(decimal percent) => TargetPrinter.Number(percent / 1.0000000000m) + "%";

    [GeneratedRegex("(?<down>百|[一二三四五六七八九十]{1,3}|\\d{1,3})分之(?<up>[零一二三四五六七八九十百]{1,6}|\\d{1,3}(\\.\\d{1,4})?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Share();

    [GeneratedRegex("(?<tens>[一二三四五六七八九]|\\d(\\.\\d)?)成(?<ones>[一二三四五六七八九](?=$|以|的|及|左))?(?=$|以|的|及|左|[一二三四五六七八九])", RegexOptions.ExplicitCapture)]
    private static partial Regex Tenths();
}
