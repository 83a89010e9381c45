using System.Text;
using Mingsuan.Core.Money;

namespace Mingsuan.Corpus.Tests;

/// <summary>Rewrites a text whose cells are parted by tabs as the dump of a PDF that lost its blank cells.</summary>
internal static partial class LostCellsForms
{
    /// <summary>Blank cells are dropped, cells joined by blanks, cells of the heading wrapped on lines of their own, long names wrapped before the amounts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">The characters on one line of a heading.</param>
    /// <param name="name">The characters on one line of a name.</param>
    public static string Of(string text, int heading = 6, int name = 6)
    {
        var result = new StringBuilder();
        bool inTable = false;
        bool inHeading = false;
        foreach (string line in text.Split('\n'))
        {
            if (!line.Contains('\t', StringComparison.Ordinal))
            {
                inTable = false;
                result.Append(line).Append('\n');
                continue;
            }

            string[] cells = [.. line.Split('\t').Select(cell => Spaces().Replace(cell.Trim(), string.Empty)).Where(cell => cell.Length > 0)];
            inHeading = (!inTable || inHeading) && !Array.Exists(cells, cell => IsAmount(cell)) && !(cells.Length > 0 && (IsCode(cells[0]) || cells[0].StartsWith("一、", StringComparison.Ordinal)));
            inTable = true;
            AppendRow(result, cells, inHeading ? heading : name, inHeading ? heading : Math.Max(name, 12));
        }

        return result.ToString();
    }

    private static void AppendRow(StringBuilder result, string[] cells, int width, int longest)
    {
        bool lineBegins = true;
        foreach (string cell in cells)
        {
            bool wrapped = cell.Length > longest && !IsAmount(cell);
            if (wrapped && !lineBegins)
            {
                result.Append('\n');
            }
            else if (!lineBegins)
            {
                result.Append(' ');
            }

            for (int start = 0; start < cell.Length; start += wrapped ? width : cell.Length)
            {
                result.Append(cell.AsSpan(start, Math.Min(wrapped ? width : cell.Length, cell.Length - start)));
                if (wrapped)
                {
                    result.Append('\n');
                }
            }

            lineBegins = wrapped;
        }

        result.Append(lineBegins ? "\n" : "\n\n");
    }

    private static bool IsAmount(string cell) => PrintedNumber.Read(cell) is { Decimals: > 0 };

    [System.Text.RegularExpressions.GeneratedRegex(@"\s+")]
    private static partial System.Text.RegularExpressions.Regex Spaces();

    private static bool IsCode(string cell) => cell.Length is 3 or 5 or 7 && cell.All(char.IsAsciiDigit);
}
