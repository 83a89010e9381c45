namespace Mingsuan.Reading;

/// <summary>Joins the lines of a wrapped text.</summary>
internal static class WrappedText
{
    private const int ShortestCode = 6;

    /// <summary>Joins a line to what stands above it: words by a blank, Chinese without; two numbers stay two.</summary>
    /// <param name="above">The text so far.</param>
    /// <param name="below">The next line.</param>
    /// <param name="full">True when the lines fill their room, so that a number may have been broken.</param>
    public static string Join(string above, string below, bool full)
    {
        if (above.Length == 0 || below.Length == 0)
        {
            return above + below;
        }

        if (IsBrokenCode(above, below))
        {
            return above + below;
        }

        bool letters = char.IsAsciiLetter(above[^1]) && char.IsAsciiLetter(below[0]);
        bool numbers = char.IsAsciiDigit(above[^1]) && (char.IsAsciiDigit(below[0]) || below[0] is '-' or '△') && !full;
        return letters || numbers ? $"{above} {below}" : above + below;
    }

    /// <summary>A code of letters and digits (项目编码) that its cell broke: what follows is shorter than what stands above; two codes below each other are alike.</summary>
    private static bool IsBrokenCode(string above, string below)
    {
        string first = above[(above.LastIndexOf(' ') + 1)..];
        string second = below.Split(' ', 2)[0];
        return first.Length >= ShortestCode && second.Length < first.Length && IsCode(first) && second.All(IsCodeCharacter)
            && first.Any(char.IsAsciiLetter) && first.Any(char.IsAsciiDigit);

        static bool IsCode(string token) => token.All(IsCodeCharacter);
    }

    private static bool IsCodeCharacter(char character) => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character);
}
