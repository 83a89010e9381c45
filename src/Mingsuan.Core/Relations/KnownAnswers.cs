using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>What a set of figures says of any question, directly or because the question must have the same answer as a published one.</summary>
public sealed class KnownAnswers
{
    private readonly CanonicalQuestions _questions;
    private readonly Dictionary<Coordinates, decimal> _answers = [];

    /// <summary>Gathers the answers of budget figures.</summary>
    public KnownAnswers(IReadOnlyList<Figure> figures)
    {
        _questions = new CanonicalQuestions(KnownZeros.Gather(figures, Measure.Budget));
        foreach (var figure in figures)
        {
            if (figure.Coordinates is not null && figure.IsPrinted && figure.Measure == Measure.Budget)
            {
                _answers.TryAdd(_questions.Of(figure.Coordinates).Question, figure.Amount.InYuan);
            }
        }
    }

    /// <summary>The answer in yuan; zero when it is published to be nothing; null when nothing is published.</summary>
    public decimal? InYuan(Coordinates question)
    {
        var canonical = _questions.Of(question).Question;
        return _answers.TryGetValue(canonical, out decimal answer) ? answer
            : IsNothing(canonical) || IsNothing(question) ? 0m
            : null;
    }

    private bool IsNothing(Coordinates question) => _questions.Zeros.Bound(question.Without(StandardDimensions.Side)) is not null;
}
