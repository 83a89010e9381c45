using System.Text.RegularExpressions;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>Tells how rows of statements begin.</summary>
internal static partial class RowLabels
{
    /// <summary>True for a code or a number of a list. The word for a total may also head a column.</summary>
    public static bool Begins(string text) => Beginning().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:[\[(]?\d{3}(?:\d\d){0,2}(?!\d)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])")]
    private static partial Regex Beginning();
}
