namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>Turns what runs another way, so that it reads from left to right.</summary>
internal static class Turning
{
    /// <summary>The page turned so that most of its characters stand upright: a landscape table on a page that is shown upright lies on its side.</summary>
    public static PageContent Upright(PageContent page)
    {
        var direction = Main(page.Glyphs.Count > 0 ? page.Glyphs : page.Hidden);
        if (direction == Direction.Right)
        {
            return page;
        }

        int x = direction == Direction.Up ? page.Height : direction == Direction.Left ? page.Width : 0;
        int y = direction == Direction.Down ? page.Width : direction == Direction.Left ? page.Height : 0;
        bool swapped = direction != Direction.Left;
        return page with
        {
            Width = swapped ? page.Height : page.Width,
            Height = swapped ? page.Width : page.Height,
            Glyphs = [.. page.Glyphs.Select(glyph => Turn(glyph, direction, x, y))],
            Hidden = [.. page.Hidden.Select(glyph => Turn(glyph, direction, x, y))],
            Rulings = [.. page.Rulings.Select(ruling => Turn(ruling, direction, x, y))],
        };
    }

    /// <summary>A character of a line that runs in a direction, as it stands when the line is laid level.</summary>
    public static Glyph Level(Glyph glyph) => Turn(glyph, glyph.Direction, 0, 0);

    private static Direction Main(IReadOnlyList<Glyph> glyphs) =>
        glyphs.Count == 0 ? Direction.Right : glyphs.CountBy(glyph => glyph.Direction).OrderByDescending(group => group.Value).ThenBy(group => group.Key).First().Key;

    private static Glyph Turn(Glyph glyph, Direction direction, int x, int y) =>
        glyph with { Box = Turn(glyph.Box, direction, x, y), Direction = (Direction)(((int)glyph.Direction - (int)direction + 4) % 4) };

    private static Box Turn(Box box, Direction direction, int x, int y) => direction switch
    {
        Direction.Up => new Box(x - box.Bottom, box.Left, x - box.Top, box.Right),
        Direction.Down => new Box(box.Top, y - box.Right, box.Bottom, y - box.Left),
        Direction.Left => new Box(x - box.Right, y - box.Bottom, x - box.Left, y - box.Top),
        _ => box,
    };

    private static Ruling Turn(Ruling ruling, Direction direction, int x, int y)
    {
        var box = ruling.IsHorizontal
            ? new Box(ruling.Start, ruling.Position, ruling.End, ruling.Position)
            : new Box(ruling.Position, ruling.Start, ruling.Position, ruling.End);
        var turned = Turn(box, direction, x, y);
        return turned.Height == 0 && turned.Width > 0
            ? new Ruling(true, turned.Top, turned.Left, turned.Right)
            : new Ruling(false, turned.Left, turned.Top, turned.Bottom);
    }
}
