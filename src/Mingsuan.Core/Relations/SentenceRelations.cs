using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Relations;

/// <summary>
/// The relations that running text brings: shares and growth rates, changes between two years, and the parts that a sentence
/// lists after its whole. What a sentence does not state is looked up among the figures of the document.
/// </summary>
internal static class SentenceRelations
{
    private static readonly Message NothingToDivideBy = new("基数为零，无法计算百分比", "a percentage of nothing cannot be worked out");
    private static readonly Message OnlySomeParts = new("“其中”只列了一部分", "“of which” lists only some of the parts");

    /// <summary>The relations of all figures of running text; changes also between columns of statements.</summary>
    public static IReadOnlyList<Relation> Derive(
        IReadOnlyList<Figure> figures,
        Dictionary<(Measure Measure, Coordinates Question), List<Figure>> answers,
        QuestionsByMeasure questions,
        IReadOnlyList<Relation> stated)
    {
        var result = new List<Relation>();
        var known = new Dictionary<(Measure, Coordinates), Figure>();
        foreach (var figure in figures)
        {
            if (figure is { IsPrinted: true, Coordinates: { } question } && figure.Measure is Measure.Budget or Measure.PriorYearBudget or Measure.PriorYearExecution or Measure.Change)
            {
                known.TryAdd((figure.Measure, question), figure);
            }
        }

        var lists = new Dictionary<(Figure Whole, Measure Measure), List<Figure>>();
        foreach (var figure in figures)
        {
            if (figure.Coordinates is null || !figure.IsPrinted)
            {
                continue;
            }

            var relation = figure.Measure switch
            {
                Measure.Share when figure.Sentence is not null => Share(figure, Answer),
                Measure.Growth when figure.Sentence is not null => Growth(figure, Answer),
                Measure.Change when figure.Sentence is not null => Change(figure, Answer),
                _ => null,
            };
            if (relation is not null)
            {
                result.Add(relation);
            }

            if (figure is { Sentence.Whole: { } whole } && figure.Measure == whole.Measure && figure.Measure.AddsUp())
            {
                if (!lists.TryGetValue((whole, figure.Measure), out var parts))
                {
                    lists[(whole, figure.Measure)] = parts = [];
                }

                parts.Add(figure);
            }
        }

        if (figures.Any(figure => figure is { Measure: Measure.Change, Place.Statement: not null }))
        {
            result.AddRange(ChangesInStatements(figures));
        }

        result.AddRange(UnchangedItems.Derive(figures, Answer));
        var sums = Sums(stated);
        result.AddRange(lists.Select(list => Sum(list.Key.Whole, list.Value, sums)).OfType<Relation>());
        return result;

        // The same words ask the same question; other words only where nothing was left out to make them one.
        Figure? Answer(Measure measure, Coordinates question)
        {
            if (known.TryGetValue((measure, question), out var stated))
            {
                return stated;
            }

            var canonical = questions[measure].Of(question);
            return canonical.Slack == 0m && answers.TryGetValue((measure, canonical.Question), out var same) && Consensus.Of(same) is { } figure
                && questions[measure].Of(figure.Coordinates!).Slack == 0m ? figure : null;
        }
    }

    private static Relation? Share(Figure share, Func<Measure, Coordinates, Figure?> answer)
    {
        var links = share.Sentence!;
        var whole = links.Whole ?? (links.WholeQuestion is { } question ? answer(Measure.Budget, question) : null);
        return links.Current is { } part && whole is not null ? Percentage(RelationKind.Share, share, part, whole, Quotient.Share) : null;
    }

    private static Relation? Growth(Figure growth, Func<Measure, Coordinates, Figure?> answer)
    {
        var links = growth.Sentence!;
        var current = links.Current ?? answer(Measure.Budget, growth.Coordinates!);
        var basis = links.Basis ?? answer(links.ComparedWith, growth.Coordinates!);
        return current is null || basis is null ? null
            : Percentage(RelationKind.Growth, growth, current, basis, basis.Measure == Measure.Change ? Quotient.GrowthOfChange : Quotient.GrowthOfPrior);
    }

    private static Relation Percentage(RelationKind kind, Figure total, Figure first, Figure second, Quotient quotient)
    {
        bool undefined = quotient.Of(first.Amount.InYuan, second.Amount.InYuan) is null || quotient.Of(first.Interval, second.Interval) is null;
        return new Relation(kind, total, [first, second], undefined ? NothingToDivideBy : null) { Quotient = quotient };
    }

    /// <summary>The current amount is that of the year before and the change.</summary>
    private static Relation? Change(Figure change, Func<Measure, Coordinates, Figure?> answer)
    {
        var links = change.Sentence!;
        var prior = links.Basis ?? answer(links.ComparedWith, change.Coordinates!);
        var current = links.Current ?? answer(Measure.Budget, change.Coordinates!);
        return prior is null || current is null ? null : new Relation(RelationKind.Change, current, [prior, change]);
    }

    /// <summary>The same in one row of a statement, among the columns that stand there.</summary>
    private static IEnumerable<Relation> ChangesInStatements(IReadOnlyList<Figure> figures)
    {
        foreach (var row in figures.Where(figure => figure is { Place.Statement: not null, Coordinates: not null, IsPrinted: true }).GroupBy(figure => (figure.Place.Statement, figure.Place.Row, figure.Coordinates)))
        {
            var change = row.FirstOrDefault(figure => figure.Measure == Measure.Change);
            var current = row.FirstOrDefault(figure => figure.Measure == Measure.Budget);
            var prior = row.Where(figure => figure.Measure is Measure.PriorYearBudget or Measure.PriorYearExecution).ToList();
            if (change is not null && current is not null && prior is [var only])
            {
                yield return new Relation(RelationKind.Change, current, [only, change]);
            }
        }
    }

    /// <summary>
    /// What a sentence lists must not be more than its whole; it must be all of it when the words say so, or when the parts are
    /// all there can be.
    /// </summary>
    private static Relation? Sum(Figure whole, List<Figure> parts, HashSet<(Figure Total, Figure FirstPart, int Parts)> stated)
    {
        parts = Distinct(parts);
        if (parts.Count < 2 || stated.Contains((whole, parts[0], parts.Count)) || Overlap(parts))
        {
            return null;
        }

        var relation = new Relation(RelationKind.SentenceSum, whole, parts);
        var check = CheckedRelation.Check(relation);
        bool complete = parts.TrueForAll(part => part.Sentence!.ListIsComplete) || ListCompleteness.IsComplete(whole.Coordinates!, parts);
        bool tooMuch = whole.Measure != Measure.Change && check.Sum.Low > whole.Interval.High;
        return check.Verdict == Verdict.Broken && !complete && !tooMuch ? relation with { Obstacle = OnlySomeParts } : relation;
    }

    /// <summary>A part that is named twice is added once.</summary>
    private static List<Figure> Distinct(List<Figure> parts) => [.. parts.DistinctBy(part => (part.Coordinates, part.Amount.InYuan))];

    private static bool Overlap(List<Figure> parts)
    {
        for (int first = 0; first < parts.Count; first++)
        {
            for (int second = first + 1; second < parts.Count; second++)
            {
                if (!parts[first].Coordinates!.IsDisjointFrom(parts[second].Coordinates!))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static HashSet<(Figure Total, Figure FirstPart, int Parts)> Sums(IReadOnlyList<Relation> stated) =>
        [.. stated.Where(relation => relation.Kind == RelationKind.CrossSum && relation.Parts.Count > 1).Select(relation => (relation.Total, relation.Parts[0], relation.Parts.Count))];
}
