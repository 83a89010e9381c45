using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Sentences.Grammar;

namespace Mingsuan.Narrative.Sentences.Figures;

/// <summary>Makes figures of drafts: amounts first, then changes, then the percentages that are about them.</summary>
/// <param name="decimals">The decimals of the text.</param>
internal sealed class FigureMaker(SentenceDecimals decimals)
{
    private static readonly Measure[][] Rounds =
        [[Measure.Budget, Measure.PriorYearBudget, Measure.PriorYearExecution, Measure.Count], [Measure.Change], [Measure.Share, Measure.Growth]];

    private readonly Dictionary<Draft, Figure> _made = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Subject, Coordinates> _scopes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets the scope of what is said of a subject and its parts.</summary>
    public void SetScope(Subject top, Coordinates scope) => _scopes[top] = scope;

    /// <summary>The figures in the order of the text.</summary>
    public IReadOnlyList<(Draft Draft, Figure Figure)> Make(IReadOnlyList<Draft> drafts)
    {
        foreach (var round in Rounds)
        {
            foreach (var draft in drafts.Where(draft => round.Contains(draft.Measure)))
            {
                _made[draft] = Make(draft);
            }
        }

        return [.. drafts.Select(draft => (draft, _made[draft]))];
    }

    private Figure Make(Draft draft)
    {
        var subject = draft.Subject;
        var question = draft.Measure == Measure.Count ? subject.Question : subject.MoneyQuestion;
        var place = draft.Passage.PlaceOf(draft.Start, draft.Length);
        return new Figure(draft.Measure, Scoped(question, subject), new Amount(draft.Value, draft.Unit, decimals.Of(draft)), FigureState.Printed, place)
        {
            RowLabel = draft.Passage.Text[draft.LabelStart..draft.Start].Trim(),
            ColumnLabel = draft.Section,
            Sentence = Links(draft),
        };
    }

    private SentenceLinks Links(Draft draft)
    {
        var subject = draft.Subject;
        bool isShare = draft.Measure == Measure.Share;
        var whole = subject.Whole?[isShare ? Measure.Budget : draft.Measure];
        var basis = draft.Measure switch
        {
            Measure.Growth => subject[Measure.Change] ?? subject[draft.ComparedWith],
            Measure.Change => subject[draft.ComparedWith],
            _ => null,
        };
        return new SentenceLinks(draft.Passage.Text.Substring(draft.LabelStart, draft.QuoteLength))
        {
            Whole = isShare && draft.WholeQuestion is not null ? null : Made(whole),
            WholeQuestion = draft.WholeQuestion is { } named ? Scoped(named, subject) : null,
            Current = draft.Measure is Measure.Share or Measure.Growth or Measure.Change ? Made(subject[Measure.Budget]) : null,
            Basis = Made(basis),
            ComparedWith = draft.ComparedWith,
            ListIsComplete = subject.List is { IsComplete: true },
            ListHasUnknown = subject.List is { HasUnknown: true },
            IsExact = draft.IsExact,
        };
    }

    private Figure? Made(Draft? draft) => draft is null ? null : _made.GetValueOrDefault(draft);

    private Coordinates Scoped(Coordinates question, Subject subject) =>
        _scopes.TryGetValue(subject.Top, out var scope) ? question.Meet(scope) ?? question : question;
}
