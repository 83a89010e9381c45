using System.Text.RegularExpressions;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Resources.Reading;

/// <summary>Finds the unit of money that a table declares: 单位：万元, 金额单位：元.</summary>
internal static partial class UnitLines
{
    /// <summary>The unit in one of the texts, or null.</summary>
    public static MoneyUnit? In(IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            if (text.Contains('元', StringComparison.Ordinal) && Declared().Match(PhraseText.Normalize(text)) is { Success: true } match)
            {
                return MoneyUnit.Find(match.Groups[1].Value);
            }
        }

        return null;
    }

    [GeneratedRegex(@"单位[:：]((?:人民币)?[千万亿]?元)")]
    private static partial Regex Declared();
}
