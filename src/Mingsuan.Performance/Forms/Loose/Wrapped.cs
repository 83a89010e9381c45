using System.Text.RegularExpressions;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>Patterns for phrases that a narrow cell broke over lines.</summary>
internal static class Wrapped
{
    /// <summary>A pattern that finds any of several phrases, the longest first.</summary>
    /// <param name="phrases">The phrases, letters and digits only.</param>
    /// <returns>The pattern's text.</returns>
    public static string AnyOf(IEnumerable<string> phrases) =>
        "(?:" + string.Join('|', phrases.OrderByDescending(phrase => phrase.Length).Select(Phrase)) + ")";

    /// <summary>Joins the lines of a cell: a line feed and the blanks around it go, blanks inside a line stay.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <returns>The cell in one line.</returns>
    public static string Join(string text) => string.Concat(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The length of a text in full-width characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Half a unit for each ASCII character.</returns>
    public static decimal WidthOf(string text) => text.Sum(character => character < 0x80 ? 0.5m : 1m);

    private static string Phrase(string phrase) => string.Join(@"[\s（）()、]*", phrase.Select(character => Regex.Escape(character.ToString())));
}
