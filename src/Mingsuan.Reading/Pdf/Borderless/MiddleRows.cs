using System.Runtime.InteropServices;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>
/// Draws the rows of headings that stand in the middle of their cells. The middle of a cell is half of where it begins and ends; so where
/// the parts of a heading begin follows from the lower edge of the whole heading, which is the one unknown, and every other heading must agree.
/// </summary>
/// <param name="size">Of the characters.</param>
internal sealed class MiddleRows(int size)
{
    private readonly Dictionary<HeadingSpan, Line> _beginOfParts = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _ends = [];

    /// <summary>True when such rows exist.</summary>
    public bool Holds(IReadOnlyList<HeadingSpan> top)
    {
        if (Begin(top) is not { } begin || (_ends.Count > 0 && _ends.Max() - _ends.Min() > size / 2))
        {
            return false;
        }

        int end = _ends.Count > 0 ? (_ends.Max() + _ends.Min()) / 2 : Lowest(top);
        var places = new List<int> { begin.At(end), end };
        return Stand(top, begin.At(end), end, places) && HeadingRowsFit.AreRows(places, size);
    }

    /// <summary>Where headings begin that begin in one row; null when they contradict each other.</summary>
    private Line? Begin(IReadOnlyList<HeadingSpan> spans)
    {
        Line? begin = null;
        foreach (var span in spans)
        {
            var end = new Line(0, 1);
            if (span.Parts.Count > 0)
            {
                if (Begin(span.Parts) is not { } parts)
                {
                    return null;
                }

                _beginOfParts[span] = end = parts;
            }

            var own = new Line((2 * span.Cell.Box.CenterY) - end.Place, -end.Slope);
            begin ??= own;
            if (begin.Value.Slope != own.Slope)
            {
                _ends.Add((own.Place - begin.Value.Place) / (begin.Value.Slope - own.Slope));
            }
            else if (Math.Abs(begin.Value.Place - own.Place) * 2 > size)
            {
                return null;
            }
        }

        return begin;
    }

    /// <summary>True when each heading stands inside of its rows.</summary>
    private bool Stand(IReadOnlyList<HeadingSpan> spans, int begin, int end, List<int> places)
    {
        foreach (var span in spans)
        {
            int own = span.Parts.Count > 0 ? _beginOfParts[span].At(end) : end;
            places.Add(own);
            if (span.Cell.Box.Top < begin - (size / 3) || span.Cell.Box.Bottom > own + (size / 3) || (span.Parts.Count > 0 && !Stand(span.Parts, own, end, places)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Lowest(IReadOnlyList<HeadingSpan> spans) => spans.Max(span => span.Parts.Count == 0 ? span.Cell.Box.Bottom : Lowest(span.Parts));

    /// <summary>A place that follows from the lower edge of the heading.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Line(int Place, int Slope)
    {
        public int At(int end) => Place + (Slope * end);
    }
}
