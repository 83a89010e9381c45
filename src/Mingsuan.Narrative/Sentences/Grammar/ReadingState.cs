using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Sentences.Lexing;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>How far the reading of sentences has come: what is spoken of, and the words and numbers since the last mark.</summary>
/// <param name="fiscalYear">The fiscal year, or null.</param>
internal sealed class ReadingState(int? fiscalYear)
{
    /// <summary>What is spoken of.</summary>
    public SubjectStack Subjects { get; } = new();

    /// <summary>The words that wait for their number.</summary>
    public Clause Clause { get; set; } = new();

    /// <summary>The numbers of the sentence so far.</summary>
    public List<Draft> Sentence { get; private set; } = [];

    /// <summary>The numbers of the last sentence that had any.</summary>
    public List<Draft> Before { get; private set; } = [];

    /// <summary>The passage that is read.</summary>
    public Passage Passage { get; private set; } = null!;

    /// <summary>Its text in normal form.</summary>
    public PlainText Plain { get; private set; } = null!;

    /// <summary>The heading of the section.</summary>
    public string Section { get; private set; } = string.Empty;

    /// <summary>The year that the sentence names for its numbers, or null.</summary>
    public int? SentenceYear { get; set; }

    /// <summary>How many lists go on over the numbered paragraphs that follow, since a colon ended the paragraph that opened them.</summary>
    public int Running { get; set; }

    /// <summary>A new section: nothing is carried over.</summary>
    public void BeginSection(string title)
    {
        Section = title;
        Subjects.Clear();
        Sentence = [];
        Before = [];
        Running = 0;
    }

    /// <summary>A new passage.</summary>
    public void BeginPassage(Passage passage, PlainText plain)
    {
        Passage = passage;
        Plain = plain;
    }

    /// <summary>Nothing of the paragraphs before is spoken of any more.</summary>
    public void Leave()
    {
        Subjects.Clear();
        Before = [];
        Running = 0;
    }

    /// <summary>The sentence is over.</summary>
    public void EndSentence()
    {
        if (Sentence.Count > 0)
        {
            Before = Sentence;
            Sentence = [];
        }

        Subjects.EndSentence(Running);
        SentenceYear = null;
        Clause = new Clause();
    }

    /// <summary>A number is not understood: what it was said of is not carried on.</summary>
    public void Forget()
    {
        Subjects.Forget();
        Clause.IsFrom = false;
        Clause.ClearLabel();
    }

    /// <summary>The measure of an amount that is no change; null when it is of another year than these two.</summary>
    public Measure? MeasureOfYear()
    {
        bool before = Clause.IsPrior || (SentenceYear is not null && SentenceYear == fiscalYear - 1);
        return SentenceYear is { } named && fiscalYear is { } own && named != own && named != own - 1 ? null
            : Clause.Measure is Measure.PriorYearExecution or Measure.PriorYearBudget ? Clause.Measure
            : before ? Measure.PriorYearBudget
            : Measure.Budget;
    }

    /// <summary>True for a year that is neither the fiscal year nor the one before.</summary>
    public bool IsOtherYear(int? compared) => compared is { } named && fiscalYear is { } own && named != own - 1 && named != own;
}
