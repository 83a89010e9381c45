using System.Globalization;

namespace Mingsuan.Publishing.Tables;

/// <summary>The text of a cell as it was meant.</summary>
internal static class CellText
{
    /// <summary>
    /// Without blanks around it and without what nobody sees and nobody types: control characters, marks of width nought, soft hyphens. Line ends are LF; a tab is a blank.
    /// </summary>
    public static string Clean(string text)
    {
        string lines = text.ReplaceLineEndings("\n").Replace('\t', ' ');
        return (lines.Any(IsInvisible) ? string.Concat(lines.Where(character => !IsInvisible(character))) : lines).Trim();
    }

    /// <summary>Digits, letters and points as narrow ones: codes are typed in either width.</summary>
    public static string Narrow(string text) =>
        text.Any(character => character is >= '！' and <= '～') ? string.Concat(text.Select(character => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character)) : text;

    private static bool IsInvisible(char character) =>
        character != '\n' && (char.IsControl(character) || (char.GetUnicodeCategory(character) == UnicodeCategory.Format && character is not ('\u200C' or '\u200D')) || character is '\uFFFE' or '\uFFFF');
}
