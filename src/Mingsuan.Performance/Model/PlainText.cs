namespace Mingsuan.Performance.Model;

/// <summary>Compares the words of cells without their spaces and punctuation.</summary>
internal static class PlainText
{
    /// <summary>Letters and digits only, full-width forms narrowed.</summary>
    /// <param name="text">A cell; null reads as empty.</param>
    /// <returns>The plain words.</returns>
    public static string Of(string? text) => text is null ? "" : string.Concat(text.Where(char.IsLetterOrDigit).Select(Narrow));

    /// <summary>How much of two texts is the same: the share of their character pairs in common (Dice).</summary>
    /// <param name="left">Plain words.</param>
    /// <param name="right">Plain words.</param>
    /// <returns>0 for nothing in common, 1 for the same pairs.</returns>
    public static decimal Similarity(string left, string right)
    {
        if (left == right)
        {
            return 1m;
        }

        if (left.Length < 2 || right.Length < 2)
        {
            return 0m;
        }

        var pairs = Pairs(left).ToList();
        var total = pairs.Count + right.Length - 1;
        var common = Pairs(right).Count(pairs.Remove);
        return 2m * common / total;
    }

    private static IEnumerable<string> Pairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            yield return text.Substring(i, 2);
        }
    }

    private static char Narrow(char character) => character is >= '\uff01' and <= '\uff5e' ? (char)(character - 0xfee0) : character;
}
