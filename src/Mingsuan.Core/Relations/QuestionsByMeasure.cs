using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>The canonical questions of each measure: what is nothing this year may have been something in the year before.</summary>
internal sealed class QuestionsByMeasure
{
    private readonly Dictionary<Measure, CanonicalQuestions> _questions = [];

    /// <summary>Gathers what is known from the figures of a document.</summary>
    public QuestionsByMeasure(IReadOnlyList<Figure> figures)
    {
        var budget = KnownZeros.Gather(figures, Measure.Budget);
        var prior = KnownZeros.Gather(figures, Measure.PriorYearBudget);
        foreach (var measure in Enum.GetValues<Measure>())
        {
            _questions[measure] = new CanonicalQuestions(measure switch
            {
                Measure.Budget => budget,
                Measure.PriorYearBudget => prior,
                Measure.Change => KnownZeros.BalanceOf(budget, prior),
                _ => KnownZeros.None,
            });
        }
    }

    /// <summary>The canonical questions of a measure.</summary>
    public CanonicalQuestions this[Measure measure] => _questions[measure];
}
