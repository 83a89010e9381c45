using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>
/// Derives every relation among the figures of a document from their coordinates alone: sums inside each statement,
/// equality of figures that answer the same question, sums of figures published in different places, balance of sources and uses.
/// </summary>
public static class RelationDeriver
{
    /// <summary>All relations of a document, in a stable order.</summary>
    public static IReadOnlyList<Relation> Derive(IReadOnlyList<Figure> figures)
    {
        var relations = new List<Relation>();
        foreach (var statement in figures.Where(figure => figure.Place.Statement is not null).GroupBy(figure => figure.Place.Statement))
        {
            relations.AddRange(StatementSums.Derive([.. statement]));
        }

        var questions = new QuestionsByMeasure(figures);
        var answers = Answers(figures, questions);
        var stated = StatedEqualities(relations);
        foreach (var answer in answers.Values)
        {
            relations.AddRange(Equalities(answer, questions[answer[0].Measure]).Where(relation => !stated.Contains((relation.Total, relation.Parts[0]))));
        }

        relations.AddRange(PublishedPartitions.Derive(answers, questions, relations));
        relations.AddRange(SentenceRelations.Derive(figures, answers, questions, relations));
        return relations;
    }

    /// <summary>The sums inside one statement alone, in a stable order.</summary>
    /// <param name="statement">The figures of one statement.</param>
    public static IReadOnlyList<Relation> Sums(IReadOnlyList<Figure> statement) => [.. StatementSums.Derive([.. statement])];

    private static Dictionary<(Measure Measure, Coordinates Question), List<Figure>> Answers(IEnumerable<Figure> figures, QuestionsByMeasure questions)
    {
        var answers = new Dictionary<(Measure, Coordinates), List<Figure>>();
        foreach (var figure in figures)
        {
            if (figure.Coordinates is null || !figure.IsPrinted || !IsComparable(figure))
            {
                continue;
            }

            var key = (figure.Measure, questions[figure.Measure].Of(figure.Coordinates).Question);
            if (!answers.TryGetValue(key, out var same))
            {
                answers[key] = same = [];
            }

            same.Add(figure);
        }

        return answers;
    }

    /// <summary>A sum with one part is an equality already; it is not stated twice.</summary>
    private static HashSet<(Figure, Figure)> StatedEqualities(List<Relation> relations)
    {
        var stated = new HashSet<(Figure, Figure)>();
        foreach (var relation in relations)
        {
            if (relation.Parts.Count == 1)
            {
                stated.Add((relation.Total, relation.Parts[0]));
                stated.Add((relation.Parts[0], relation.Total));
            }
        }

        return stated;
    }

    private static IEnumerable<Relation> Equalities(List<Figure> same, CanonicalQuestions questions)
    {
        if (same.Count < 2)
        {
            yield break;
        }

        var reference = Consensus.Of(same);
        foreach (var figure in same)
        {
            if (!ReferenceEquals(figure, reference))
            {
                var partner = Partner(figure, reference, same);
                bool balance = IsRevenue(partner) != IsRevenue(figure);
                decimal slack = questions.Of(figure.Coordinates!).Slack + questions.Of(partner.Coordinates!).Slack;
                yield return new Relation(balance ? RelationKind.Balance : RelationKind.Equality, figure, [partner])
                {
                    Slack = slack,
                    IsLiteral = IsCopy(figure, partner) || (slack == 0m && IsSameChange(figure, partner)),
                };
            }
        }
    }

    /// <summary>A figure that differs is held against one that a reader can compare it with: of the same statement, or of the same row.</summary>
    private static Figure Partner(Figure figure, Figure reference, List<Figure> same)
    {
        if (figure.Amount.InYuan == reference.Amount.InYuan)
        {
            return reference;
        }

        var agreeing = same.FindAll(other => other.Amount == reference.Amount);
        return (figure.Sentence is null ? null : agreeing.Find(other => other.Coordinates!.Equals(figure.Coordinates)))
            ?? agreeing.Find(other => other.Place.Statement == figure.Place.Statement && IsRevenue(other) == IsRevenue(figure))
            ?? agreeing.Find(other => other.RowLabel == figure.RowLabel)
            ?? agreeing.Find(other => other.Place.Statement == figure.Place.Statement)
            ?? reference;
    }

    /// <summary>A share depends on its whole, a change on what it compares with: only changes of the budget are held against each other.</summary>
    private static bool IsComparable(Figure figure) =>
        figure.Measure != Measure.Share && !CountsThings(figure) && figure.Sentence is not { ComparedWith: Measure.PriorYearExecution };

    private static bool IsCopy(Figure figure, Figure other) =>
        (figure.Sentence is not null || other.Sentence is not null) && figure.Coordinates!.Equals(other.Coordinates)
        && figure.Amount.Unit == other.Amount.Unit && figure.Amount.Decimals == other.Amount.Decimals;

    /// <summary>The change of all revenue and that of all expenditure, both in words: one number, written down twice.</summary>
    private static bool IsSameChange(Figure figure, Figure other) =>
        figure is { Measure: Measure.Change, Sentence: not null } && other.Sentence is not null && figure.Amount.Unit == other.Amount.Unit && figure.Amount.Decimals == other.Amount.Decimals;

    /// <summary>Vehicles and rooms are counted for the department and for its units, in the same words; only projects are counted once.</summary>
    private static bool CountsThings(Figure figure) =>
        figure.Measure == Measure.Count && figure.Coordinates?[StandardDimensions.Counted].Id is not ("projects" or "target-tables" or "");

    private static bool IsRevenue(Figure figure) => figure.Coordinates![StandardDimensions.Side].Id == "revenue";
}
