using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>
/// Sums of figures that stand in different statements or in the text: when every living part of a question along fund, origin,
/// nature, kind of expense or kind of procurement is published somewhere, the parts add up to the whole. Only dimensions with
/// listed members are used, because only there the parts are known to be all.
/// </summary>
internal static class PublishedPartitions
{
    private static readonly Dimension[] Dimensions =
        [StandardDimensions.Origin, StandardDimensions.Nature, StandardDimensions.Fund, StandardDimensions.Category, StandardDimensions.ProcurementKind];

    /// <summary>The sums across statements that no statement states by itself.</summary>
    /// <param name="answers">The printed figures by measure and canonical question.</param>
    /// <param name="questionsByMeasure">The canonical forms.</param>
    /// <param name="stated">The relations found so far; a sum that one of them states is not repeated.</param>
    public static IReadOnlyList<Relation> Derive(
        Dictionary<(Measure Measure, Coordinates Question), List<Figure>> answers, QuestionsByMeasure questionsByMeasure, IReadOnlyList<Relation> stated)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in stated)
        {
            if (relation.Kind is RelationKind.RowSum or RelationKind.ColumnSum && relation.Obstacle is null)
            {
                var questions = questionsByMeasure[relation.Total.Measure];
                var parts = relation.Parts.Select(part => questions.Of(part.Coordinates!).Question);
                known.Add(Signature(relation.Total.Measure, questions.Of(relation.Total.Coordinates!).Question, parts));
            }
        }

        var natures = SpokenNatures(answers);
        var result = new List<Relation>();
        foreach (var ((measure, question), totals) in answers)
        {
            if (!measure.AddsUp())
            {
                continue;
            }

            var questions = questionsByMeasure[measure];
            foreach (var dimension in Dimensions)
            {
                decimal slack = 0m;
                var unspoken = dimension == StandardDimensions.Nature && totals.Exists(total => total.Sentence is not null) ? natures : null;
                var parts = Parts(answers, questions, measure, question, dimension, unspoken, ref slack);
                if (parts is null || parts.Count < 2 || !known.Add(Signature(measure, question, parts)))
                {
                    continue;
                }

                foreach (var relation in Variants(totals, parts.ConvertAll(part => answers[(measure, part)])))
                {
                    result.Add(relation with { Slack = slack + relation.Figures.Sum(figure => questions.Of(figure.Coordinates!).Slack) });
                }
            }
        }

        return result;
    }

    /// <summary>
    /// The published questions that partition a question along a dimension, or null when one is missing. The slack grows by
    /// how much what is left out can be, in yuan.
    /// </summary>
    private static List<Coordinates>? Parts(
        Dictionary<(Measure, Coordinates), List<Figure>> answers,
        CanonicalQuestions questions,
        Measure measure,
        Coordinates question,
        Dimension dimension,
        HashSet<Member>? spoken,
        ref decimal slack)
    {
        if (question[dimension].IsRoot && !dimension.RootIsPartitioned)
        {
            return null;
        }

        var result = new List<Coordinates>();
        var living = questions.LivingChildren(question, dimension, out decimal leftOut);
        slack += leftOut;
        foreach (var child in living)
        {
            var part = questions.Of(question.With(child));
            if (answers.ContainsKey((measure, part.Question)))
            {
                result.Add(part.Question);
                slack += part.Slack;
            }
            else if (spoken is not null && !spoken.Contains(child))
            {
                // The text of a department without such expenditure does not speak of it.
                continue;
            }
            else if (Parts(answers, questions, measure, question.With(child), dimension, spoken, ref slack) is { Count: > 0 } finer)
            {
                result.AddRange(finer);
            }
            else
            {
                return null;
            }
        }

        return result;
    }

    /// <summary>The natures of which the document states an amount, and those above them; null when a list of them has one that is not understood.</summary>
    private static HashSet<Member>? SpokenNatures(Dictionary<(Measure Measure, Coordinates Question), List<Figure>> answers)
    {
        var spoken = new HashSet<Member>();
        foreach (var figures in answers.Values)
        {
            foreach (var figure in figures)
            {
                var nature = figure.Coordinates![StandardDimensions.Nature];
                if (figure.Sentence is { ListHasUnknown: true } && !nature.IsRoot)
                {
                    return null;
                }

                if (figure.Amount.Value == 0m || nature.IsRoot)
                {
                    continue;
                }

                spoken.Add(nature);
                int end = nature.Path.IndexOf('/', StringComparison.Ordinal) + 1;
                if (StandardDimensions.Nature.TryMember(nature.Path[..(end - 1)]) is { } above)
                {
                    spoken.Add(above);
                }
            }
        }

        return spoken;
    }

    private static IEnumerable<Relation> Variants(List<Figure> totals, List<List<Figure>> parts)
    {
        var references = parts.ConvertAll(Consensus.Of);
        foreach (var total in Consensus.Candidates(totals))
        {
            yield return new Relation(RelationKind.CrossSum, total, references);
        }

        var reference = Consensus.Of(totals);
        for (int index = 0; index < parts.Count; index++)
        {
            foreach (var other in Consensus.Candidates(parts[index]).Skip(1))
            {
                var variant = new List<Figure>(references) { [index] = other };
                yield return new Relation(RelationKind.CrossSum, reference, variant);
            }
        }
    }

    private static string Signature(Measure measure, Coordinates total, IEnumerable<Coordinates> parts) =>
        measure + ": " + total + " = " + string.Join(" + ", parts.Select(part => part.ToString()).Order(StringComparer.Ordinal));
}
