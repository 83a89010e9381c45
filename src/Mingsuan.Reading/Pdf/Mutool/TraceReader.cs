namespace Mingsuan.Reading.Pdf.Mutool;

/// <summary>Reads the pages of a trace.</summary>
/// <param name="lines">The trace.</param>
/// <param name="limits">What is accepted.</param>
internal sealed class TraceReader(TraceLines lines, ReadingLimits limits)
{
    private readonly List<Glyph> _glyphs = [];
    private readonly List<Glyph> _hidden = [];
    private readonly PathRulings _path = new();
    private Matrix _text = Matrix.Identity;
    private List<Glyph>? _target;
    private (int X, int Y) _advance;
    private (int X, int Y) _up;
    private long _imageArea;
    private int _number;
    private Box _page;

    /// <summary>The next complete page; null at the end. A page that the engine broke off is not returned.</summary>
    /// <exception cref="ReadingException">A page holds more than the limits allow.</exception>
    public PageContent? Read()
    {
        while (lines.TryRead(out var line))
        {
            var tag = new TraceTag(line);
            var name = tag.Name;
            if (name.SequenceEqual("g"u8))
            {
                AddGlyph(tag);
            }
            else if (name.SequenceEqual("span"u8))
            {
                OpenSpan(tag);
            }
            else if (name.EndsWith("_text"u8) && !name.StartsWith("/"u8))
            {
                _text = Matrix.Read(tag.Text(" transform=\""u8));
                _target = name.SequenceEqual("ignore_text"u8) ? _hidden : _glyphs;
            }
            else if (name.SequenceEqual("fill_path"u8) || name.SequenceEqual("stroke_path"u8))
            {
                _path.Open(Matrix.Read(tag.Text(" transform=\""u8)), isStroke: name[0] == 's');
            }
            else if (name.SequenceEqual("/fill_path"u8) || name.SequenceEqual("/stroke_path"u8))
            {
                _path.Close();
            }
            else if (name.EndsWith("to"u8) || name.SequenceEqual("closepath"u8))
            {
                _path.Add(tag);
            }
            else if (name.StartsWith("fill_image"u8))
            {
                AddImage(Matrix.Read(tag.Text(" transform=\""u8)));
            }
            else if (name.SequenceEqual("page"u8))
            {
                OpenPage(tag);
            }
            else if (name.SequenceEqual("/page"u8))
            {
                return Page();
            }
        }

        return null;
    }

    private void OpenPage(TraceTag tag)
    {
        _number = (int)(tag.Number(" number=\""u8) / FixedNumber.One);
        var box = Matrix.Read(tag.Text(" mediabox=\""u8));
        _page = new Box(Hundredths(box.A), Hundredths(box.B), Hundredths(box.C), Hundredths(box.D));
        _glyphs.Clear();
        _hidden.Clear();
        _path.Rulings.Clear();
        _target = null;
        _imageArea = 0;
    }

    private PageContent Page()
    {
        long area = Math.Max(1, (long)_page.Width * _page.Height);
        return new PageContent(_number, _page.Width, _page.Height, [.. _glyphs], [.. _hidden], [.. _path.Rulings], (int)Math.Min(100, _imageArea * 100 / area));
    }

    private void OpenSpan(TraceTag tag)
    {
        var font = Matrix.Read(tag.Text(" trm=\""u8));
        var vertical = tag.Text(" wmode=\""u8).SequenceEqual("1"u8);
        _advance = _text.Turn(font.A, font.B);
        _up = _text.Turn(font.C, font.D);
        if (vertical)
        {
            // Characters below each other stand upright: each is as wide as it is high.
            _advance = (_advance.X, 0);
        }
    }

    private void AddGlyph(TraceTag tag)
    {
        if (_target is null)
        {
            return;
        }

        if (_target.Count >= limits.GlyphsOfAPage || _path.Rulings.Count >= limits.GlyphsOfAPage)
        {
            throw new ReadingException(
                $"第 {_number} 页的文字或线条超过 {limits.GlyphsOfAPage} 个（上限），不像预算文件。请检查文件是否损坏。",
                $"Page {_number} holds more than {limits.GlyphsOfAPage} characters or lines (the limit), unlike any budget. Check whether the file is damaged.");
        }

        int size = Math.Max(Math.Abs(_up.X), Math.Abs(_up.Y));
        bool slanted = Math.Min(Math.Abs(_advance.X), Math.Abs(_advance.Y)) * 10 > Math.Max(Math.Abs(_advance.X), Math.Abs(_advance.Y));
        if (slanted || size == 0)
        {
            // Text across the page is a watermark.
            return;
        }

        var (x, y) = _text.Apply(tag.Number(" x=\""u8), tag.Number(" y=\""u8));
        long advance = Math.Clamp(tag.Number(" adv=\""u8), 0, 4 * FixedNumber.One);
        int width = (int)(Math.Max(Math.Abs(_advance.X), Math.Abs(_advance.Y)) * advance / FixedNumber.One);
        int rise = size * 4 / 5;
        var (direction, box) = (Math.Abs(_advance.X) >= Math.Abs(_advance.Y), _advance.X >= 0, _advance.Y >= 0) switch
        {
            (true, true, _) => (Direction.Right, new Box(x, y - rise, x + width, y + size - rise)),
            (true, false, _) => (Direction.Left, new Box(x - width, y - size + rise, x, y + rise)),
            (false, _, true) => (Direction.Down, new Box(x - size + rise, y, x + rise, y + width)),
            _ => (Direction.Up, new Box(x - rise, y - width, x + size - rise, y)),
        };
        if (_page.Contains(box.CenterX, box.CenterY))
        {
            // What runs off the page is not seen.
            _target.Add(new Glyph(tag.Rune(), box, size, direction));
        }
    }

    private static int Hundredths(long millionths) => (int)(millionths * 100 / FixedNumber.One);

    private void AddImage(Matrix matrix)
    {
        var (width, skew) = matrix.Turn(FixedNumber.One, 0);
        var (slope, height) = matrix.Turn(0, FixedNumber.One);
        _imageArea += Math.Abs(((long)width * height) - ((long)skew * slope));
    }
}
