namespace Mingsuan.Printing;

/// <summary>The room that a page has for a table, in twentieths of a point, and how its rows are set.</summary>
/// <param name="Width">The width of the text.</param>
/// <param name="Height">The height of the text, less the lines above and below the table.</param>
/// <param name="WholeHeight">The height of the text on the pages that follow.</param>
/// <param name="Loose">How rows are set usually.</param>
/// <param name="Tight">How they are set where they stand close.</param>
/// <param name="Largest">The largest type in half points; larger sizes are set in it.</param>
internal sealed record PageRoom(int Width, int Height, int WholeHeight, PageRoom.RowLook Loose, PageRoom.RowLook Tight, int Largest)
{
    /// <summary>How a row is set.</summary>
    /// <param name="Between">What it has above and below its lines, its rule included.</param>
    /// <param name="Leading">The height of a line in hundredths of its type.</param>
    /// <param name="Least">The least height of a row, or 0.</param>
    internal sealed record RowLook(int Between, int Leading, int Least);
}
