using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Sentences.Lexing;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>Writes down the numbers whose subject is understood, with their places.</summary>
/// <param name="state">How far the reading has come.</param>
internal sealed class DraftWriter(ReadingState state)
{
    private readonly List<Draft> _drafts = [];

    /// <summary>What has been read so far, in order.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>Writes down a number; a change that compares with a year that is not the one before is left out.</summary>
    /// <param name="measure">What it measures.</param>
    /// <param name="subject">What it is said of.</param>
    /// <param name="value">Signed.</param>
    /// <param name="token">The piece of text that says it.</param>
    /// <param name="alternative">What it may be said of instead; null when the words leave nothing open.</param>
    /// <param name="whole">The whole of a share that is named, or null.</param>
    public void Add(Measure measure, Subject subject, decimal value, Token token, Subject? alternative = null, Coordinates? whole = null)
    {
        var clause = state.Clause;
        if (measure is Measure.Change or Measure.Growth && state.IsOtherYear(clause.BaseYear))
        {
            return;
        }

        bool exact = token.Kind is TokenKind.Verb or TokenKind.Phrase;
        var (start, length) = state.Plain.Locate(token.Start, exact ? token.Length : token.DigitsLength);
        var (tokenStart, tokenLength) = state.Plain.Locate(token.Start, token.Length);
        int labelStart = Math.Min(start, clause.Start >= 0 ? state.Plain.Locate(clause.Start, 1).Start : AskedAt(subject) ?? start);
        var draft = new Draft(measure, subject, value, token.Unit ?? MoneyUnit.TenThousandYuan, token.Decimals)
        {
            Passage = state.Passage,
            Start = start,
            Length = length,
            LabelStart = labelStart,
            QuoteLength = tokenStart + tokenLength - labelStart,
            Section = state.Section,
            ComparedWith = measure == Measure.Growth && !clause.HasCompared && subject[Measure.Change] is { } change ? change.ComparedWith : clause.ComparedWith,
            Year = state.SentenceYear,
            BaseYear = clause.BaseYear,
            WholeQuestion = whole,
            IsExact = exact,
            Alternative = alternative,
            Order = _drafts.Count,
        };
        subject.Add(draft);
        _drafts.Add(draft);
        state.Sentence.Add(draft);
    }

    /// <summary>Where the words stand that a comparison or share without words of its own is about, when a reader sees both at once.</summary>
    private int? AskedAt(Subject subject) =>
        subject[Measure.Budget] is { } amount && ReferenceEquals(amount.Passage, state.Passage) && state.Sentence.Contains(amount) ? amount.LabelStart : null;
}
