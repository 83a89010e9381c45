using Mingsuan.Core.Dimensions;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>
/// What is being spoken of. A list of parts (其中, 包括, brackets) opens a frame; words that narrow its head are parts of it,
/// words that contradict it end it.
/// </summary>
internal sealed class SubjectStack
{
    private readonly List<PartList> _frames = [];

    /// <summary>What was spoken of last; null when that is not understood.</summary>
    public Subject? Current { get; set; }

    /// <summary>What the latest sentence with a subject of its own speaks of, or null.</summary>
    public Subject? Sentence { get; private set; }

    /// <summary>How many lists are open.</summary>
    public int Depth => _frames.Count;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _frames.Clear();
        Current = null;
        Sentence = null;
        _isFirst = true;
    }

    private bool _isFirst = true;
    private bool _isItem;

    /// <summary>A paragraph begins; a numbered one of a list speaks of its own part of the list.</summary>
    public void BeginParagraph(bool isItem)
    {
        _isItem = isItem;
        Separate();
        _isFirst = true;
    }

    /// <summary>A number is not understood: what follows without words of its own is said of nothing known.</summary>
    public void Forget()
    {
        Current = null;
        if (_isFirst)
        {
            Sentence = null;
            _isFirst = false;
        }
    }

    /// <summary>A number of the innermost list is not understood: the list is longer than what is read of it.</summary>
    public void MissPart()
    {
        if (_frames.Count > 0)
        {
            _frames[^1].HasUnknown = true;
        }
    }

    /// <summary>A sentence ends: its lists are closed, but for those that run on over paragraphs.</summary>
    /// <param name="keep">How many lists stay open.</param>
    public void EndSentence(int keep)
    {
        Truncate(keep);
        Separate();
        Current = Sentence;
        _isFirst = true;
    }

    /// <summary>Opens a list of parts of a subject.</summary>
    public void Open(Subject? head, bool isComplete)
    {
        if (head is not null)
        {
            _frames.Add(new PartList(head, isComplete));
        }
    }

    /// <summary>Closes lists until so many are left.</summary>
    public void Truncate(int depth)
    {
        if (_frames.Count > depth)
        {
            _frames.RemoveRange(depth, _frames.Count - depth);
        }
    }

    /// <summary>Closes the innermost list; its head is spoken of again.</summary>
    public void CloseList()
    {
        if (_frames.Count > 0)
        {
            Current = _frames[^1].Head;
            _frames.RemoveAt(_frames.Count - 1);
        }
    }

    /// <summary>A semicolon: what is compared behind it belongs to what stands behind it.</summary>
    public void Separate()
    {
        if (_frames.Count > 0)
        {
            _frames[^1].SinceSeparator = 0;
        }
    }

    /// <summary>The subject that words ask for: a part of the innermost list that they narrow, otherwise one of its own.</summary>
    public Subject Name(Coordinates meaning)
    {
        while (_frames.Count > 0)
        {
            var frame = _frames[^1];
            if (Part(frame.Head.Question, meaning) is { } part)
            {
                Current = new Subject(part, frame.Head) { List = frame };
                if (_isItem && _isFirst)
                {
                    Sentence = Current;
                    _isFirst = false;
                }

                frame.Parts.Add(Current);
                frame.SinceSeparator++;
                return Current;
            }

            _frames.RemoveAt(_frames.Count - 1);
        }

        Current = new Subject(meaning, null);
        if (_isFirst)
        {
            Sentence = Current;
            _isFirst = false;
        }

        return Current;
    }

    /// <summary>
    /// What a comparison without words of its own is said of. Behind a list of several parts none of which is compared it is the
    /// head of the list; the last part is kept as the other possibility.
    /// </summary>
    public (Subject? Subject, Subject? Alternative) Compared()
    {
        if (_frames.Count > 0 && _frames[^1] is { SinceSeparator: >= 2 } frame && frame.Parts.Contains(Current!)
            && frame.Parts.TrueForAll(part => part[Core.Figures.Measure.Change] is null && part[Core.Figures.Measure.Growth] is null))
        {
            var last = Current;
            Current = frame.Head;
            return (frame.Head, last);
        }

        return (Current, null);
    }

    /// <summary>The head of the innermost list, or null.</summary>
    public Subject? Head => _frames.Count > 0 ? _frames[^1].Head : null;

    private static Coordinates? Part(Coordinates head, Coordinates meaning)
    {
        // What the list counts is what its head counts: 公开项目绩效目标19个，其中：其他运转类项目12个.
        var counted = head[StandardDimensions.Counted];
        if (!counted.IsRoot && !meaning[StandardDimensions.Counted].IsRoot && !meaning[StandardDimensions.Nature].IsRoot)
        {
            meaning = meaning.With(counted);
        }

        return head.Meet(meaning) is { } meet && !meet.Equals(head) ? meet : null;
    }
}
