namespace Mingsuan.Printing.Excel;

/// <summary>The widths of a sheet's columns in characters: the layout's shares of a page, and more where an amount, a code or a short word needs it.</summary>
internal static class SheetWidths
{
    private const int CharactersAcross = 110;
    private const int Narrowest = 6;
    private const int Widest = 60;

    // What columns get so that their words stand in one line, as long as the sheet is not wider than can be read on paper.
    private const int WidestSheet = 150;
    private static readonly int[] WordWidths = [36, 28, 20, 14, 10, 0];

    // What a program keeps free at both sides of a cell.
    private const int Margins = 2;

    /// <summary>Makes them.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<ColumnNeed> needs)
    {
        var widths = WordWidths.Select(words => Of(needs, words)).ToList();
        return widths.Find(one => one.Sum() <= WidestSheet) ?? widths[^1];
    }

    private static int[] Of(IReadOnlyList<ColumnNeed> needs, int words)
    {
        int whole = Math.Max(1, needs.Sum(need => need.Share));
        return [.. needs.Select(need => Math.Clamp(Math.Max(CharactersAcross * need.Share / whole, Math.Max(need.Least, Math.Min(need.Whole, words)) + Margins), Narrowest, Widest))];
    }
}
