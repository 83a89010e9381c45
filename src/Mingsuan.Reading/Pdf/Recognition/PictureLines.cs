namespace Mingsuan.Reading.Pdf.Recognition;

/// <summary>
/// Finds the lines of tables in the picture of a page: they tell the cells of a scanned table as they do those of a drawn one. Found lines are
/// wiped out of the picture, since a program that reads text takes them for letters.
/// </summary>
internal static class PictureLines
{
    /// <summary>Darker than this is ink.</summary>
    private const byte Ink = 170;

    /// <summary>In pixels at 300 dots to the inch: longer than strokes of characters, shorter than the sides of cells.</summary>
    private const int ShortestAcross = 160;
    private const int ShortestDown = 110;

    /// <summary>Dots that a scanner left out.</summary>
    private const int Gap = 3;

    /// <summary>A line is thin; what is thicker is a shaded area. Where paper lay askew it may climb by one pixel in so many.</summary>
    private const int Thickest = 12;
    private const int Slope = 100;

    /// <summary>The lines, wiped out of the picture; positions in pixels.</summary>
    /// <param name="picture">The picture; it is changed.</param>
    public static IReadOnlyList<Ruling> Take(GrayPicture picture)
    {
        var lines = new List<Stroke>();
        lines.AddRange(Find(picture, isHorizontal: true));
        lines.AddRange(Find(picture, isHorizontal: false));
        foreach (var line in lines)
        {
            Wipe(picture, line);
        }

        return lines.ConvertAll(line => new Ruling(line.IsHorizontal, (line.First + line.Last) / 2, line.Start, line.End));
    }

    private static List<Stroke> Find(GrayPicture picture, bool isHorizontal)
    {
        int across = isHorizontal ? picture.Height : picture.Width;
        int shortest = isHorizontal ? ShortestAcross : ShortestDown;
        var open = new List<Stroke>();
        var done = new List<Stroke>();
        for (int position = 0; position < across; position++)
        {
            foreach (var (start, end) in Runs(picture, isHorizontal, position, shortest))
            {
                var stroke = open.Find(other => other.Last >= position - 2 && other.Start <= end + Gap && other.End >= start - Gap);
                if (stroke is null)
                {
                    open.Add(stroke = new Stroke(isHorizontal, position));
                }

                stroke.Add(position, start, end);
            }

            done.AddRange(open.Where(stroke => stroke.Last < position - 2));
            open.RemoveAll(stroke => stroke.Last < position - 2);
        }

        done.AddRange(open);
        return done.FindAll(stroke => stroke.Last - stroke.First < Thickest + ((stroke.End - stroke.Start) / Slope));
    }

    /// <summary>Where ink runs on for long in one row, or one column, of pixels.</summary>
    private static IEnumerable<(int Start, int End)> Runs(GrayPicture picture, bool isHorizontal, int position, int shortest)
    {
        int length = isHorizontal ? picture.Width : picture.Height;
        int step = isHorizontal ? 1 : picture.Width;
        int at = isHorizontal ? position * picture.Width : position;
        int start = -1;
        int last = -1;
        for (int place = 0; place < length; place++, at += step)
        {
            if (picture.Pixels[at] >= Ink)
            {
                continue;
            }

            if (start < 0 || place - last > Gap)
            {
                if (start >= 0 && last - start >= shortest)
                {
                    yield return (start, last + 1);
                }

                start = place;
            }

            last = place;
        }

        if (start >= 0 && last - start >= shortest)
        {
            yield return (start, last + 1);
        }
    }

    private static void Wipe(GrayPicture picture, Stroke line)
    {
        foreach (var (position, start, end) in line.Runs)
        {
            // The edges of a line are grey.
            for (int near = Math.Max(0, position - 1); near <= position + 1; near++)
            {
                for (int place = start; place < end; place++)
                {
                    int at = line.IsHorizontal ? (near * picture.Width) + place : (place * picture.Width) + near;
                    if (at < picture.Pixels.Length)
                    {
                        picture.Pixels[at] = byte.MaxValue;
                    }
                }
            }
        }
    }

    private sealed class Stroke(bool isHorizontal, int position)
    {
        public bool IsHorizontal { get; } = isHorizontal;

        public int First { get; } = position;

        public int Last { get; private set; } = position;

        public int Start { get; private set; } = int.MaxValue;

        public int End { get; private set; }

        public List<(int Position, int Start, int End)> Runs { get; } = [];

        public void Add(int at, int start, int end)
        {
            Last = at;
            Start = Math.Min(Start, start);
            End = Math.Max(End, end);
            Runs.Add((at, start, end));
        }
    }
}
