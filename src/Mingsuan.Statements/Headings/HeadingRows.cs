using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements.Headings;

/// <summary>Tells where the heading of a table ends and its rows begin.</summary>
internal static partial class HeadingRows
{
    /// <summary>How many rows belong to the heading, and how many rows in all stand above the first row of data (numbering included).</summary>
    public static (int Heading, int Data) Count(Grid grid, Lexicon lexicon)
    {
        if (grid.HeaderRows is { } known)
        {
            return (known, known);
        }

        int index = 0;
        int covered = 0;
        for (; index < grid.Rows.Count; index++)
        {
            var texts = grid.Rows[index].Cells.Select(cell => cell.Text).ToList();
            if (IsNumbering(texts, lexicon))
            {
                return (index, index + 1);
            }

            if (!IsHeading(texts, index, index < covered, lexicon))
            {
                break;
            }

            covered = Math.Max(covered, index + grid.Rows[index].Cells.Max(cell => cell.RowSpan));
        }

        return (index, index);
    }

    /// <summary>True for a row that numbers the columns: 栏次 1 2 3, or 1 2 3 4 from the first cell on.</summary>
    public static bool IsNumbering(IReadOnlyList<string> texts, Lexicon lexicon)
    {
        int next = 1;
        bool announced = false;
        foreach (string text in texts)
        {
            if (text.Length == 0)
            {
                continue;
            }

            if (lexicon.Find(PhraseText.Normalize(text), PhrasePlace.Row)?.Role == PhraseRole.Numbering)
            {
                announced = true;
            }
            else if (PrintedNumber.Read(text) is { Decimals: 0, Value: var number } && number == next)
            {
                next++;
            }
            else
            {
                return false;
            }
        }

        return announced || next > 2;
    }

    /// <param name="texts">The cells of the row.</param>
    /// <param name="index">Of the row.</param>
    /// <param name="covered">True when a heading from above reaches into the row.</param>
    /// <param name="lexicon">The phrases.</param>
    private static bool IsHeading(List<string> texts, int index, bool covered, Lexicon lexicon)
    {
        var printed = texts.FindAll(text => text.Length > 0);
        if (printed.Count == 0 || printed.Exists(text => PrintedNumber.Read(text) is not null || RowNumber().IsMatch(text)))
        {
            return false;
        }

        if (index > 0 && !covered && printed.Count == 1 && texts[0].Length > 0)
        {
            return false;
        }

        int known = printed.Count(text => lexicon.Read(text, PhrasePlace.Column).IsComplete || YearOnly().IsMatch(text));
        return index == 0 ? known > 0 : known * 2 > printed.Count;
    }

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]+、")]
    private static partial Regex RowNumber();

    [GeneratedRegex(@"^20\d\d年(?:度)?(?:预算|预算数)?$")]
    private static partial Regex YearOnly();
}
