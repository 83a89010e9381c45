namespace Mingsuan.Printing;

/// <summary>The room that a page has for a table, in twentieths of a point, and how its rows are set.</summary>
/// <param name="Width">The width of the text.</param>
/// <param name="Height">The height of the text, less the lines above the table.</param>
/// <param name="Loose">What a row has above and below its lines.</param>
/// <param name="Tight">The same where rows stand close.</param>
/// <param name="Least">The least height of a row, where rows have one.</param>
/// <param name="Largest">The largest type in half points; larger sizes are set in it.</param>
internal sealed record PageRoom(int Width, int Height, int Loose, int Tight, int Least, int Largest);
