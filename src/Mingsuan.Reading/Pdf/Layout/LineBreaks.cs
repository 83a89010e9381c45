namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>Tells a number that its cell broke (982.5 over 5) from two numbers below each other.</summary>
internal static class LineBreaks
{
    /// <summary>
    /// True when a line leaves no room for one character more between the margins of its cell. The smaller of the gaps at its two ends
    /// is the margin, as far as margins go: seven tenths of a character.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="cell">Its cell.</param>
    /// <param name="size">Of its characters.</param>
    /// <param name="next">How wide the character is that begins the next line.</param>
    public static bool IsFull(Box line, Box cell, int size, int next)
    {
        int left = line.Left - cell.Left;
        int right = cell.Right - line.Right;
        int margin = Math.Min(Math.Min(left, right), size * 7 / 10);
        return left + right <= (2 * margin) + next + (next / 10);
    }
}
