using System.Text.RegularExpressions;

namespace Mingsuan.Reading.Text;

/// <summary>Lines that belong to the page and not to its text: page numbers in the forms that offices print.</summary>
internal static partial class PageFurniture
{
    /// <summary>True for a page number that nothing else can be: - 5 -, 第 5 页 共 9 页, page number.</summary>
    public static bool IsMarked(string text) => text.Length <= Longest && Marked().IsMatch(text);

    /// <summary>True for a bare number of a few digits, which is a page number only where nothing else is expected. Zeros are the rest of a wrapped amount.</summary>
    public static bool IsBare(string text) => text.Length <= Longest && Bare().IsMatch(text);

    /// <summary>True for either.</summary>
    public static bool IsPageNumber(string text) => IsMarked(text) || IsBare(text);

    /// <summary>
    /// True for a page number between the rows of a table. A bare number needs a blank line beside it: without one it may be the
    /// rest of a wrapped cell.
    /// </summary>
    public static bool IsBetweenRows(IReadOnlyList<SourceLine> lines, int index)
    {
        string text = lines[index].Text;
        return IsMarked(text)
            || (IsBare(text) && (lines[index].StartsPage || (index > 0 && lines[index - 1].IsBlank) || (index + 1 < lines.Count && (lines[index + 1].IsBlank || lines[index + 1].StartsPage))));
    }

    private const int Longest = 40;

    [GeneratedRegex(@"^\s*(?:page number|[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|\d{1,4}\s*/\s*\d{1,4})\s*$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*[-—–－]?\s*[1-9]\d{0,3}\s*[-—–－]?\s*$")]
    private static partial Regex Bare();
}
