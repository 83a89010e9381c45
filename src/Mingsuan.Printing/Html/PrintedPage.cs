namespace Mingsuan.Printing.Html;

/// <summary>The printed page, in twentieths of a point, as publication.css sets it: what changes there changes here.</summary>
internal static class PrintedPage
{
    private static readonly PageRoom.RowLook Loose = new(130, 140, 0);
    private static readonly PageRoom.RowLook Tight = new(74, 125, 0);

    // A heading of a part, the number, the title, the line of the department and the unit, a note.
    private const int Heading = 720;
    private const int Number = 450;
    private const int Title = 670;
    private const int Line = 500;
    private const int Note = 510;

    // So many characters of a title have room in a line at its smallest size.
    private const int LongestTitle = 48;

    /// <summary>The room that the lines above and below a table leave it.</summary>
    /// <param name="landscape">True for a page on its side.</param>
    /// <param name="headings">How many headings stand above the table on its page.</param>
    /// <param name="number">The line above the title, or null.</param>
    /// <param name="title">The title.</param>
    /// <param name="line">The line between the title and the table, or null.</param>
    /// <param name="notes">How many notes stand below.</param>
    public static PageRoom Room(bool landscape, int headings, string? number, string title, string? line, int notes)
    {
        int taken = (headings * Heading) + (number is null ? 0 : Number) + (title.Length > LongestTitle ? 2 * Title : Title) + (string.IsNullOrEmpty(line) ? 0 : Line) + (notes * Note);
        return landscape ? new PageRoom(14700, 9700 - taken, 9700, Loose, Tight, 19) : new PageRoom(9200, 13950 - taken, 13950, Loose, Tight, 21);
    }
}
