namespace Mingsuan.Performance.Model;

/// <summary>Compares the words of cells without their spaces and punctuation.</summary>
internal static class PlainText
{
    private const int Short = 256;

    /// <summary>Letters and digits only, full-width forms narrowed.</summary>
    /// <param name="text">A cell; null reads as empty.</param>
    /// <returns>The plain words.</returns>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var plain = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                plain[length++] = Narrow(character);
            }
        }

        return length == text.Length && plain[..length].SequenceEqual(text) ? text : new string(plain[..length]);
    }

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

        // Each pair of the right text takes one of the left that is not taken yet.
        var isTaken = left.Length <= Short ? stackalloc bool[left.Length - 1] : new bool[left.Length - 1];
        isTaken.Clear();
        var common = 0;
        for (var i = 0; i + 1 < right.Length; i++)
        {
            for (var j = 0; j + 1 < left.Length; j++)
            {
                if (!isTaken[j] && left[j] == right[i] && left[j + 1] == right[i + 1])
                {
                    isTaken[j] = true;
                    common++;
                    break;
                }
            }
        }

        return 2m * common / (left.Length + right.Length - 2);
    }

    /// <summary>What <see cref="Similarity"/> is at most for texts of two lengths.</summary>
    /// <param name="left">A length.</param>
    /// <param name="right">A length.</param>
    /// <returns>1 for equal lengths, the less the more they differ.</returns>
    public static decimal MostSimilarity(int left, int right) =>
        left == right ? 1m : left < 2 || right < 2 ? 0m : 2m * (Math.Min(left, right) - 1) / (left + right - 2);

    private static char Narrow(char character) => character is >= '\uff01' and <= '\uff5e' ? (char)(character - 0xfee0) : character;
}
