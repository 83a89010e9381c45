using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>A passage that begins with a number.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Number">Its number.</param>
/// <param name="MayBeRow">It may be a row of a statement that a converter left as a line: it fills a gap, but is never at fault.</param>
internal sealed record NumberedPassage(Passage Passage, NumberedLine Number, bool MayBeRow);

/// <summary>A number that does not follow.</summary>
internal sealed record NumberFault(NumberedPassage Line, NumberFaultKind Kind, string Expected);

/// <summary>What is wrong with a number.</summary>
internal enum NumberFaultKind
{
    /// <summary>It leaves numbers out.</summary>
    Gap,

    /// <summary>It was there before.</summary>
    Repeated,

    /// <summary>It continues a list of another style.</summary>
    OtherStyle,
}

/// <summary>
/// Walks down the numbered lines and keeps the lists that are open, from the outermost to the innermost. A number continues the innermost
/// list of its style whose next number it is; 1 opens a list; anything else is a fault.
/// </summary>
internal sealed class NumberWalk
{
    private readonly List<OpenList> _open = [];
    private readonly List<(NumberedPassage Line, int Index, int Last)> _faults = [];
    private readonly HashSet<(NumberStyle Style, int Value)> _rows = [];

    /// <summary>Lines that open a list in the style of the list around it, which goes on behind it.</summary>
    public List<NumberedPassage> Nested { get; } = [];

    /// <summary>Takes the next line.</summary>
    public void Next(NumberedPassage line, int index)
    {
        var (style, value) = (line.Number.Style, line.Number.Value);
        if (line.MayBeRow)
        {
            _rows.Add((style, value));
            return;
        }

        int list = _open.FindLastIndex(open => open.Style == style && (open.Last + 1 == value || open.Meant + 1 == value));
        if (list >= 0)
        {
            var inside = _open.Skip(list + 1).Where(inner => inner.Style == style && inner.Count > 1).Select(inner => inner.First).ToList();
            Close(list + 1);
            Nested.AddRange(inside.Except(Nested));
            _open[list] = _open[list] with { Last = value, Meant = null, Count = _open[list].Count + 1, HasNested = _open[list].HasNested || inside.Count > 0 };
            return;
        }

        if (value == 1)
        {
            // A higher rank ends what is below it; a list of the same rank may be a list inside it.
            while (_open.Count > 0 && _open[^1].Style > style)
            {
                Close(_open.Count - 1);
            }

            _open.Add(new OpenList(style, 1, 1, line));
            return;
        }

        int same = _open.FindLastIndex(open => open.Style == style);
        if (same < 0 || value <= _open[same].Last || !Enumerable.Range(_open[same].Last + 1, value - _open[same].Last - 1).All(skipped => _rows.Contains((style, skipped))))
        {
            _faults.Add((line, index, same < 0 ? 0 : _open[same].Last));
        }

        if (same >= 0)
        {
            Close(same + 1);
            // Either numbers were left out, or this one is a slip and the next goes on from the right one.
            _open[same] = _open[same] with { Last = Math.Max(value, _open[same].Last), Meant = value > _open[same].Last ? _open[same].Last + 1 : null };
        }
    }

    /// <summary>Says that there are no more lines.</summary>
    public void Finish() => Close(0);

    /// <summary>The faults, once every line is taken.</summary>
    public IEnumerable<NumberFault> Faults(List<NumberedPassage> lines)
    {
        var explained = new HashSet<int>();
        foreach (var (line, index, last) in _faults)
        {
            // 四、 5、 六、: the odd one between two neighbours of another style is the fault, not the gap that it leaves.
            if (last == 0 && Outer(lines, index) is var (style, before) && before == line.Number.Value - 1)
            {
                int after = lines.FindIndex(index + 1, other => other.Number.Style == style);
                if (after < 0 || lines[after].Number.Value != line.Number.Value + 1)
                {
                    continue;
                }

                explained.Add(after);
                yield return new NumberFault(line, NumberFaultKind.OtherStyle, Print(style, line.Number.Value));
            }
        }

        foreach (var (line, index, last) in _faults)
        {
            if (last == 0 || explained.Contains(index))
            {
                continue;
            }

            yield return new NumberFault(line, line.Number.Value <= last ? NumberFaultKind.Repeated : NumberFaultKind.Gap, Print(line.Number.Style, last + 1));
        }
    }

    /// <summary>The nearest number above of a higher style.</summary>
    private static (NumberStyle Style, int Value)? Outer(List<NumberedPassage> lines, int index)
    {
        int outer = lines.FindLastIndex(index - 1 < 0 ? 0 : index - 1, other => other.Number.Style < lines[index].Number.Style);
        return index == 0 || outer < 0 ? null : (lines[outer].Number.Style, lines[outer].Number.Value);
    }

    private static string Print(NumberStyle style, int value) => style switch
    {
        NumberStyle.Part => $"第{Chinese(value)}部分",
        NumberStyle.Chinese => $"{Chinese(value)}、",
        NumberStyle.BracketedChinese => $"（{Chinese(value)}）",
        NumberStyle.Arabic => $"{value}、",
        _ => $"（{value}）",
    };

    private static string Chinese(int value)
    {
        const string Digits = "零一二三四五六七八九";
        string tens = value < 10 ? string.Empty : value < 20 ? "十" : $"{Digits[value / 10 % 10]}十";
        return tens + (value % 10 == 0 && value >= 10 ? string.Empty : Digits[value % 10].ToString());
    }

    /// <summary>Closes lists from the inside; under a list that has had one in its own style, the last one is another, though nothing goes on behind it.</summary>
    private void Close(int from)
    {
        for (int inner = _open.Count - 1; inner >= from; inner--)
        {
            var closed = _open[inner];
            if (closed.Count > 1 && !Nested.Contains(closed.First) && _open.Take(inner).Any(outer => outer.Style == closed.Style && outer.HasNested))
            {
                Nested.Add(closed.First);
            }
        }

        _open.RemoveRange(from, _open.Count - from);
    }

    private sealed record OpenList(NumberStyle Style, int Last, int Count, NumberedPassage First)
    {
        /// <summary>What the last number was meant to be when it may be a slip.</summary>
        public int? Meant { get; init; }

        /// <summary>A list in the same style stood inside it.</summary>
        public bool HasNested { get; init; }
    }
}
