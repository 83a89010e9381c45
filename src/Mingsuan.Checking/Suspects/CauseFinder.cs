using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Suspects;

/// <summary>
/// Finds the causes of broken relations. A figure explains them if there is one value with which every relation it takes part
/// in holds. The figure that explains most is taken first and mended; what is still broken then has another cause.
/// </summary>
internal sealed class CauseFinder(FigureGraph graph)
{
    private const int MostValues = 200;

    /// <summary>The causes of the broken relations, the one that explains most first.</summary>
    public IReadOnlyList<Cause> Find(IEnumerable<Relation> broken)
    {
        var open = broken.ToList();
        var causes = new List<Cause>();
        while (open.Count > 0 && Next(open) is { } cause)
        {
            causes.Add(cause);
            open.RemoveAll(relation => !graph.IsBroken(relation));
        }

        causes.AddRange(Unexplained(open));
        return causes;
    }

    private Cause? Next(List<Relation> open)
    {
        var candidates = new List<Candidate>();
        foreach (var figure in open.SelectMany(relation => relation.Figures).Distinct())
        {
            if (figure.IsPrinted && !figure.IsFact && figure.Sentence is not { IsExact: true } && !graph.IsMended(figure) && graph.Admissible(figure) is { IsEmpty: false } values)
            {
                candidates.Add(Weigh(figure, values, open));
            }
        }

        if (candidates.Count == 0)
        {
            return null;
        }

        int most = candidates.Max(candidate => candidate.Explained.Count);
        var best = candidates.FindAll(candidate => candidate.Explained.Count == most).OrderByDescending(candidate => candidate.Weight).ToList();
        var chosen = best[0];
        var rivals = best.FindAll(candidate => !ReferenceEquals(candidate, chosen) && candidate.Explained.SequenceEqual(chosen.Explained));
        if (rivals.Exists(rival => rival.Weight == chosen.Weight) || (rivals.Count > 0 && chosen is { Slip: null, Figure.Measure: Measure.Change }))
        {
            // Nothing tells them apart, and a change is stated once, confirmed by nothing but its sum: the relations are reported, and no figure is accused.
            open.RemoveAll(chosen.Explained.Contains);
            return new Cause(null, null, Confidence.Likely, null, Order(chosen.Explained, null));
        }

        graph.Mend(chosen.Figure, chosen.Value);
        return new Cause(chosen.Figure, chosen.Value, rivals.Count == 0 ? Confidence.Certain : Confidence.Likely, chosen.Slip, Order(chosen.Explained, chosen.Figure));
    }

    /// <summary>Picks the value that the most relations state, by preference one from which a common slip leads to what is printed.</summary>
    private Candidate Weigh(Figure figure, Interval values, List<Relation> open)
    {
        var explained = open.FindAll(relation => relation.Figures.Contains(figure, ReferenceEqualityComparer.Instance));
        var relations = graph.RelationsOf(figure);
        decimal step = figure.Amount.StepInYuan;
        decimal first = Math.Ceiling(values.Low / step);
        decimal last = Math.Min(Math.Floor(values.High / step), first + MostValues);
        string printed = PrintedNumber.Read(figure.Place.Text)?.Digits ?? string.Empty;
        var best = new Candidate(figure, explained, values.Middle / figure.Amount.Unit.InYuan, null, int.MinValue);
        foreach (decimal yuan in Values(first, last, step, values, relations.Select(relation => graph.ExactValue(relation, figure))))
        {
            decimal value = yuan / figure.Amount.Unit.InYuan;
            var slip = Slips.Between(printed, Format(value, figure.Amount.Decimals));
            int weight = Slips.Weight(slip) - (value < 0m ? 6 : 0);
            foreach (var relation in relations)
            {
                if (graph.IsExactWith(relation, figure, yuan))
                {
                    weight += relation.Parts.Count == 1 ? 3 : 2;
                }
            }

            if (weight > best.Weight)
            {
                best = new Candidate(figure, explained, value, slip, weight);
            }
        }

        // How much a value is confirmed counts against what could confirm it.
        return best with { Weight = best.Weight - (relations.Count * 2) };
    }

    /// <summary>The values that some relation states digit for digit, and those on the grid of the figure's last decimal.</summary>
    private static IEnumerable<decimal> Values(decimal first, decimal last, decimal step, Interval admissible, IEnumerable<decimal?> exact)
    {
        foreach (decimal value in exact.OfType<decimal>().Where(value => admissible.Contains(value) && value % step == 0m).Distinct())
        {
            yield return value;
        }

        for (decimal index = first; index <= last; index++)
        {
            yield return index * step;
        }
    }

    /// <summary>What no single figure explains: the relations that hang together are one finding.</summary>
    private static IEnumerable<Cause> Unexplained(List<Relation> open)
    {
        while (open.Count > 0)
        {
            var group = new List<Relation> { open[0] };
            open.RemoveAt(0);
            for (int index = 0; index < group.Count; index++)
            {
                var figures = group[index].Figures.ToHashSet(ReferenceEqualityComparer.Instance);
                var connected = open.FindAll(relation => relation.Figures.Any(figures.Contains));
                open.RemoveAll(connected.Contains);
                group.AddRange(connected);
            }

            yield return new Cause(null, null, Confidence.Likely, null, group);
        }
    }

    /// <summary>Sums inside a statement say more to a reader than comparisons with other statements.</summary>
    private static List<Relation> Order(IEnumerable<Relation> relations, Figure? figure) =>
        [.. relations.OrderBy(relation => relation.Kind switch
        {
            RelationKind.RowSum or RelationKind.ColumnSum => ReferenceEquals(relation.Total, figure) ? 0 : 1,
            RelationKind.Equality => 2,
            RelationKind.Balance => 3,
            _ => 4,
        }).ThenBy(relation => relation.Parts.Count)];

    private static string Format(decimal value, int decimals) => value.ToString("F" + decimals);

    private sealed record Candidate(Figure Figure, List<Relation> Explained, decimal Value, Message? Slip, int Weight);
}
