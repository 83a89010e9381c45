using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>
/// Sums of figures that stand in different statements: when every living part of a question along fund, origin or nature is
/// published somewhere, the parts add up to the whole. Only dimensions with listed members are used, because only there the
/// parts are known to be all.
/// </summary>
internal static class PublishedPartitions
{
    private static readonly Dimension[] Dimensions = [StandardDimensions.Origin, StandardDimensions.Nature, StandardDimensions.Fund];

    /// <summary>The sums across statements that no statement states by itself.</summary>
    /// <param name="answers">The printed figures by measure and canonical question.</param>
    /// <param name="questions">The canonical forms.</param>
    /// <param name="stated">The relations found so far; a sum that one of them states is not repeated.</param>
    public static IReadOnlyList<Relation> Derive(
        Dictionary<(Measure Measure, Coordinates Question), List<Figure>> answers, CanonicalQuestions questions, IReadOnlyList<Relation> stated)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in stated)
        {
            if (relation.Kind is RelationKind.RowSum or RelationKind.ColumnSum && relation.Obstacle is null)
            {
                known.Add(Signature(questions.Of(relation.Total.Coordinates!), relation.Parts.Select(part => questions.Of(part.Coordinates!))));
            }
        }

        var result = new List<Relation>();
        foreach (var ((measure, question), totals) in answers)
        {
            foreach (var dimension in Dimensions)
            {
                var parts = Parts(answers, questions, measure, question, dimension);
                if (parts is null || parts.Count < 2 || !known.Add(Signature(question, parts)))
                {
                    continue;
                }

                result.AddRange(Variants(totals, parts.ConvertAll(part => answers[(measure, part)])));
            }
        }

        return result;
    }

    /// <summary>The published questions that partition a question along a dimension, or null when one is missing.</summary>
    private static List<Coordinates>? Parts(
        Dictionary<(Measure, Coordinates), List<Figure>> answers, CanonicalQuestions questions, Measure measure, Coordinates question, Dimension dimension)
    {
        if (question[dimension].IsRoot && !dimension.RootIsPartitioned)
        {
            return null;
        }

        var result = new List<Coordinates>();
        foreach (var child in questions.LivingChildren(question, dimension))
        {
            var part = questions.Of(question.With(child));
            if (answers.ContainsKey((measure, part)))
            {
                result.Add(part);
            }
            else if (Parts(answers, questions, measure, question.With(child), dimension) is { Count: > 0 } finer)
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

    private static string Signature(Coordinates total, IEnumerable<Coordinates> parts) =>
        total + " = " + string.Join(" + ", parts.Select(part => part.ToString()).Order(StringComparer.Ordinal));
}
