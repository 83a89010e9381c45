namespace Mingsuan.Reading;

/// <summary>Joins the lines of a wrapped text.</summary>
internal static class WrappedText
{
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

        bool letters = char.IsAsciiLetter(above[^1]) && char.IsAsciiLetter(below[0]);
        bool numbers = char.IsAsciiDigit(above[^1]) && (char.IsAsciiDigit(below[0]) || below[0] is '-' or '△') && !full;
        return letters || numbers ? $"{above} {below}" : above + below;
    }
}
