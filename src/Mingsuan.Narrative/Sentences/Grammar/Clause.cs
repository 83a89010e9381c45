using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>What has been read since the last comma: the words that wait for their number.</summary>
internal sealed class Clause
{
    /// <summary>What the phrases restrict; null when they contradict each other.</summary>
    public Coordinates? Meaning { get; private set; } = Coordinates.Everything;

    /// <summary>True when the phrases ask a question by themselves; words such as 预算安排 do not.</summary>
    public bool IsQuestion { get; private set; }

    /// <summary>True when words stand there that the lexicon does not know.</summary>
    public bool IsUnknown { get; set; }

    /// <summary>The measure that a phrase names (执行数), or null.</summary>
    public Measure? Measure { get; private set; }

    /// <summary>Where the phrases begin that ask the question; −1 without any.</summary>
    public int Start { get; private set; } = -1;

    /// <summary>Where the phrases end.</summary>
    public int End { get; private set; }

    /// <summary>The direction of a change, 0 without one.</summary>
    public int Direction { get; set; }

    /// <summary>True when the number is a change that carries its own sign.</summary>
    public bool IsVariation { get; set; }

    /// <summary>True while what is compared with is being named.</summary>
    public bool IsComparing { get; set; }

    /// <summary>True when the clause compares with the year before.</summary>
    public bool HasCompared { get; set; }

    /// <summary>What it compares with, when it says so.</summary>
    public Measure ComparedWith { get; set; } = Core.Figures.Measure.PriorYearBudget;

    /// <summary>The year that it compares with, or null.</summary>
    public int? BaseYear { get; set; }

    /// <summary>True when the amount that is asked for is that of the year before (上年执行数).</summary>
    public bool IsPrior { get; set; }

    /// <summary>True when a share follows.</summary>
    public bool IsShare { get; set; }

    /// <summary>What the share is said of.</summary>
    public Subject? ShareOf { get; set; }

    /// <summary>True when the number is no amount that could be checked.</summary>
    public bool IsApproximate { get; set; }

    /// <summary>True behind 主要原因.</summary>
    public bool IsReason { get; set; }

    /// <summary>True behind 均.</summary>
    public bool IsOfEach { get; set; }

    /// <summary>True behind 无.</summary>
    public bool IsNone { get; set; }

    /// <summary>True when the amount that a change starts from comes next (由…).</summary>
    public bool IsFrom { get; set; }

    /// <summary>True when the amount that a change ends at comes next (增加到…).</summary>
    public bool IsTo { get; set; }

    /// <summary>Adds a phrase.</summary>
    public void Add(Phrase phrase, int start, int length)
    {
        bool asks = !phrase.Meaning.Members.IsEmpty || phrase.Role is PhraseRole.TwoSided or PhraseRole.Grand;
        if (IsComparing && phrase.Meaning.Members.IsEmpty)
        {
            if (phrase.Measure is { } basis)
            {
                ComparedWith = basis;
            }

            return;
        }

        if (asks)
        {
            Start = Start < 0 ? start : Start;
            End = start + length;
            IsQuestion = true;
        }

        Meaning = Meaning?.Meet(phrase.Meaning);
        Measure ??= phrase.Measure;
    }

    /// <summary>Begins the words anew behind a number; a reason stays one.</summary>
    public void ClearLabel()
    {
        Meaning = Coordinates.Everything;
        IsQuestion = false;
        IsUnknown = false;
        Measure = null;
        Start = -1;
        Direction = 0;
        IsVariation = false;
        IsShare = false;
        IsApproximate = false;
    }
}
