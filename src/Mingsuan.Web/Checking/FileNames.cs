using System.Globalization;
using System.Text;

namespace Mingsuan.Web.Checking;

/// <summary>Names of files that come from outside: without folders, controls and marks that turn the direction of writing.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    /// <summary>A name that can be shown and stored; never empty.</summary>
    public static string Clean(string? name)
    {
        string last = (name ?? string.Empty).Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                && clean.Length < Longest)
            {
                clean.Append(rune.ToString());
            }
        }

        string text = clean.ToString().Trim(' ', '.');
        return text.Length == 0 ? "未命名" : text;
    }

    /// <summary>The name of a file that is made for a document: without what file systems refuse.</summary>
    public static string Made(string name, string suffix) =>
        string.Concat(Path.GetFileNameWithoutExtension(name).Select(character => "<>:\"|?*/\\".Contains(character, StringComparison.Ordinal) ? '_' : character)) + suffix;
}
