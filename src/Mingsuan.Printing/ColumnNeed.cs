using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing;

/// <summary>What a column needs and would like, in halves of a character: a digit is one, a Chinese character two.</summary>
/// <param name="Least">What must not be broken: its longest amount, code or word of letters.</param>
/// <param name="Whole">What it would like so that its labels and short words stand in one line; 0 when it does not mind.</param>
/// <param name="Share">Its share of the width by the layout.</param>
/// <param name="IsLabel">True for the names of a statement's rows, and for a form's texts that are longer than a word.</param>
internal sealed record ColumnNeed(int Least, int Whole, int Share, bool IsLabel = false)
{
    // Two Chinese characters; and what is longer than a project's code is broken wherever it stands.
    private const int Narrowest = 4;
    private const int LongestWord = 24;

    // A heading of six characters, and a word in a form of nine, stand in one line where there is room; a longer heading in two.
    private const int LongestHeading = 12;
    private const int LongestCaption = 18;
    private const int LongestText = 40;

    /// <summary>The need of a statement's column.</summary>
    public static ColumnNeed Of(StatementBlock statement, StatementColumn column, int index)
    {
        int longest = statement.Rows.Max(row => (int?)Halves(row.Cells[index], row.IsTotal)) ?? 0;
        int heading = statement.Heading.SelectMany(line => line).Where(cell => cell.Column == index && cell.ColumnSpan == 1)
            .Select(cell => TableHeight.Halves(cell.Text)).Select(halves => Math.Min(LongestHeading, halves <= LongestHeading ? halves : (halves + 3) / 4 * 2)).DefaultIfEmpty(0).Max();
        return column.Role switch
        {
            ColumnRole.Label => new(Math.Clamp(longest, Narrowest, 12), longest, column.Width, IsLabel: true),
            ColumnRole.Amount => new(Math.Max(longest, 6), heading, column.Width),
            _ => new(Math.Max(longest, Narrowest), heading, column.Width),
        };
    }

    /// <summary>The needs of a form's columns; a word in a cell over several columns may use the room of all of them.</summary>
    public static IReadOnlyList<ColumnNeed> Of(FormBlock form)
    {
        int[] whole = [.. form.ColumnWidths.Select((_, column) => form.Rows.SelectMany(row => row.Cells)
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1)
            .Select(cell => Math.Min(LongestText, TableHeight.Halves(cell.Text))).DefaultIfEmpty(0).Max())];
        int[] least = [.. form.ColumnWidths.Select(_ => Narrowest)];
        foreach (var cell in form.Rows.SelectMany(row => row.Cells).OrderBy(cell => cell.ColumnSpan))
        {
            int end = Math.Min(cell.Column + cell.ColumnSpan, least.Length);
            int missing = Math.Min(LongestWord, LongestPiece(cell.Text)) - least[cell.Column..end].Sum();
            for (int column = cell.Column; missing > 0 && column < end; column++)
            {
                int part = (missing + end - column - 1) / (end - column);
                least[column] += part;
                missing -= part;
            }
        }

        return [.. least.Select((need, column) => new ColumnNeed(need, whole[column], form.ColumnWidths[column], whole[column] > LongestCaption))];
    }

    /// <summary>The longest piece that is not broken: letters, digits and their marks.</summary>
    private static int LongestPiece(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char character in text)
        {
            run = character is > ' ' and < '\u2000' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Bold type is wider by an eighth.</summary>
    private static int Halves(StatementCell cell, bool isBold)
    {
        int halves = TableHeight.Halves(cell.Text) + (cell.Indent * 2);
        return isBold && cell.Amount is not null ? halves + ((halves + 7) / 8) : halves;
    }
}
