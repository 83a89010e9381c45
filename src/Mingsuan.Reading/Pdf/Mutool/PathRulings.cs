namespace Mingsuan.Reading.Pdf.Mutool;

/// <summary>Finds the straight lines among what is drawn: strokes along the page's edges, and filled rectangles as thin as a line.</summary>
internal sealed class PathRulings
{
    /// <summary>The thickest line of a frame: 3 points.</summary>
    private const int Thickest = 300;

    /// <summary>How far from straight a line may be.</summary>
    private const int Slant = 60;

    private readonly List<(int X, int Y)> _points = [];
    private Matrix _matrix = Matrix.Identity;
    private bool _isOpen;
    private bool _isStroke;
    private bool _isCurved;

    /// <summary>The lines of the page so far.</summary>
    public List<Ruling> Rulings { get; } = [];

    /// <summary>Begins a path.</summary>
    public void Open(Matrix matrix, bool isStroke)
    {
        (_matrix, _isStroke, _isOpen) = (matrix, isStroke, true);
        _points.Clear();
        _isCurved = false;
    }

    /// <summary>Adds a step of the path.</summary>
    public void Add(TraceTag tag)
    {
        if (!_isOpen)
        {
            return;
        }

        switch (tag.Name[0])
        {
            case (byte)'m':
                Finish();
                _points.Add(Point(tag));
                break;
            case (byte)'l':
                _points.Add(Point(tag));
                break;
            case (byte)'r':
                Finish();
                AddRectangle(tag);
                Finish();
                break;
            case (byte)'c' when tag.Name.SequenceEqual("closepath"u8):
                if (_points.Count > 0)
                {
                    _points.Add(_points[0]);
                }

                Finish();
                break;
            default:
                _isCurved = true;
                break;
        }
    }

    /// <summary>Ends the path.</summary>
    public void Close()
    {
        Finish();
        _isOpen = false;
    }

    private (int X, int Y) Point(TraceTag tag) => _matrix.Apply(tag.Number(" x=\""u8), tag.Number(" y=\""u8));

    private void AddRectangle(TraceTag tag)
    {
        long left = tag.Number(" x0=\""u8);
        long top = tag.Number(" y0=\""u8);
        long right = tag.Number(" x1=\""u8);
        long bottom = tag.Number(" y1=\""u8);
        _points.AddRange([_matrix.Apply(left, top), _matrix.Apply(right, top), _matrix.Apply(right, bottom), _matrix.Apply(left, bottom), _matrix.Apply(left, top)]);
    }

    private void Finish()
    {
        if (_points.Count > 1 && !_isCurved)
        {
            if (_isStroke)
            {
                for (int index = 1; index < _points.Count; index++)
                {
                    AddLine(_points[index - 1], _points[index]);
                }
            }
            else
            {
                AddThinRectangle();
            }
        }

        _points.Clear();
        _isCurved = false;
    }

    private void AddLine((int X, int Y) from, (int X, int Y) to)
    {
        int width = Math.Abs(from.X - to.X);
        int height = Math.Abs(from.Y - to.Y);
        if (height <= Slant && width > height)
        {
            Rulings.Add(new Ruling(true, (from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (width <= Slant && height > width)
        {
            Rulings.Add(new Ruling(false, (from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    /// <summary>A filled shape of many corners may be a whole frame drawn at once; only rectangles are taken.</summary>
    private void AddThinRectangle()
    {
        if (_points.Count is < 3 or > 5)
        {
            return;
        }

        var box = new Box(_points[0].X, _points[0].Y, _points[0].X, _points[0].Y);
        foreach (var (x, y) in _points)
        {
            box = box.Union(new Box(x, y, x, y));
        }

        if (box.Height is > 0 and <= Thickest && box.Width is > 0 and <= Thickest && box.Width < box.Height * 2 && box.Height < box.Width * 2)
        {
            // A dot belongs to a dotted line one way or the other; alone it is too short for any.
            Rulings.Add(new Ruling(true, box.CenterY, box.Left, box.Right));
            Rulings.Add(new Ruling(false, box.CenterX, box.Top, box.Bottom));
        }
        else if (box.Height <= Thickest && box.Width > box.Height)
        {
            Rulings.Add(new Ruling(true, box.CenterY, box.Left, box.Right));
        }
        else if (box.Width <= Thickest && box.Height > box.Width)
        {
            Rulings.Add(new Ruling(false, box.CenterX, box.Top, box.Bottom));
        }
    }
}
