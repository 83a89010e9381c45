using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>What one document answers to a question, for comparing it with another document.</summary>
public sealed class PublishedAnswers
{
    private readonly QuestionsByMeasure _questions;
    private readonly Dictionary<(Measure, Coordinates), List<Figure>> _answers = [];

    /// <summary>Gathers the answers of a document.</summary>
    public PublishedAnswers(IReadOnlyList<Figure> figures)
    {
        _questions = new QuestionsByMeasure(figures);
        foreach (var figure in figures.Where(figure => figure.IsPrinted && figure.Coordinates is not null))
        {
            var key = (figure.Measure, _questions[figure.Measure].Of(figure.Coordinates!).Question);
            if (!_answers.TryGetValue(key, out var same))
            {
                _answers[key] = same = [];
            }

            same.Add(figure);
        }
    }

    /// <summary>The answer that the document's own figures agree on; null when it gives none, or several that contradict each other.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="question">The question, in the words of this document or of another.</param>
    public Figure? To(Measure measure, Coordinates question)
    {
        if (!_answers.TryGetValue((measure, _questions[measure].Of(question).Question), out var same))
        {
            return null;
        }

        var answer = Consensus.Of(same);
        return same.TrueForAll(figure => figure.Interval.Meets(answer.Interval)) ? answer : null;
    }
}
