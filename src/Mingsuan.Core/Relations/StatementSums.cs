using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Relations;

/// <summary>
/// The sums inside one statement: a row is the sum of the rows directly below it in each column, a column the sum of the
/// columns directly below it in each row. A list inside a statement is complete by convention: what is absent or blank is zero.
/// </summary>
internal static class StatementSums
{
    private static readonly Message UncertainPart = new("有数字无法确定所在的列", "a number's column could not be told");
    private static readonly Message NotBrokenDown = new("明细未填列", "the details are not filled in");
    private static readonly Message BlankTotal = new("合计未填列", "the total is not filled in");
    private static readonly Message OnlySomeParts = new("“其中”只列了一部分", "“of which” lists only some of the parts");
    private static readonly Message NotAllParts = new("明细没有列全", "not all of the details are listed");
    private static readonly Message UnknownPart = new("有行或列的含义不明", "a row or column is not understood");

    /// <summary>The sums among the figures of one statement.</summary>
    public static IEnumerable<Relation> Derive(IReadOnlyList<Figure> statement)
    {
        var goingOn = ListsGoingOn(statement);
        foreach (var column in statement.GroupBy(figure => figure.Place.Column is { } place ? goingOn.GetValueOrDefault(place, place) : (int?)null))
        {
            foreach (var relation in DeriveLine(column, RelationKind.RowSum))
            {
                yield return relation;
            }
        }

        // The two sides of a statement share lines of print, not rows: each label has its own columns.
        foreach (var row in statement.GroupBy(figure => (figure.Place.Row, figure.RowLabel)))
        {
            foreach (var relation in DeriveLine(row, RelationKind.ColumnSum))
            {
                yield return relation;
            }
        }
    }

    /// <summary>
    /// Columns that go on with the list of one before them: of several with the same headings over economic classes
    /// (科目名称 | 决算数 | 科目名称 | 决算数) the later ones, each with the first.
    /// </summary>
    private static Dictionary<int, int> ListsGoingOn(IReadOnlyList<Figure> statement)
    {
        var first = new Dictionary<(string, Measure), int>();
        var result = new Dictionary<int, int>();
        foreach (var column in statement.Where(figure => figure.Place.Column is not null && figure.ColumnLabel.Length > 0).GroupBy(figure => figure.Place.Column!.Value).OrderBy(group => group.Key))
        {
            if (column.Any(figure => figure.Coordinates is { } question && !question[StandardDimensions.Economic].IsRoot))
            {
                var heading = (column.First().ColumnLabel, column.First().Measure);
                if (!first.TryAdd(heading, column.Key))
                {
                    result[column.Key] = first[heading];
                }
            }
        }

        return result;
    }

    private static IEnumerable<Relation> DeriveLine(IEnumerable<Figure> line, RelationKind kind)
    {
        foreach (var sameMeasure in line.GroupBy(figure => figure.Measure).Where(group => group.Key.AddsUp()))
        {
            var known = sameMeasure.Where(figure => figure.Coordinates is not null).ToList();
            if (known.Count < 2 || !known.Exists(figure => figure.State != FigureState.Blank))
            {
                continue;
            }

            bool someUnknown = sameMeasure.Any(figure => figure.Coordinates is null && figure.IsPrinted);
            var coordinates = known.ConvertAll(figure => figure.Coordinates!);
            var children = CoverageTree.Children(coordinates);
            for (int parent = 0; parent < known.Count; parent++)
            {
                if (children[parent].Count == 0)
                {
                    continue;
                }

                foreach (var group in CoverageTree.Groups(coordinates, parent, children[parent]))
                {
                    if (Sum(kind, known[parent], group.ConvertAll(index => known[index]), known, someUnknown) is { } relation)
                    {
                        yield return relation;
                    }
                }
            }
        }
    }

    private static Relation? Sum(RelationKind kind, Figure total, List<Figure> parts, List<Figure> line, bool someUnknown)
    {
        var stated = parts.Where(part => part.State != FigureState.Blank).ToList();
        if (stated.Count == 0 && total.State == FigureState.Blank)
        {
            return null;
        }

        var relation = new Relation(kind, total, stated);
        var obstacle = total.State == FigureState.Uncertain || stated.Exists(part => part.State == FigureState.Uncertain) ? UncertainPart
            : total.State == FigureState.Blank ? BlankTotal
            : stated.Count == 0 ? NotBrokenDown
            : parts.Exists(part => part.IsPartial) && !IsComplete(total.Coordinates!, parts) ? OnlySomeParts
            : null;
        if (obstacle is null && CheckedRelation.Check(relation).Verdict == Verdict.Broken)
        {
            obstacle = someUnknown ? UnknownPart : line.Exists(figure => HasMoreOf(figure, total, parts)) ? NotAllParts : null;
        }

        return relation with { Obstacle = obstacle };
    }

    /// <summary>True when a figure of the same line shares a part of the total that none of the parts holds: the parts are not all.</summary>
    private static bool HasMoreOf(Figure figure, Figure total, List<Figure> parts) =>
        figure.State != FigureState.Blank
        && !figure.Coordinates!.Covers(total.Coordinates!) && !total.Coordinates!.Covers(figure.Coordinates) && !figure.Coordinates.IsDisjointFrom(total.Coordinates)
        && parts.TrueForAll(part => part.Coordinates!.IsDisjointFrom(figure.Coordinates));

    private static bool IsComplete(Coordinates total, List<Figure> parts)
    {
        foreach (var dimension in StandardDimensions.All)
        {
            var missing = dimension.Children(total[dimension]);
            if (missing.Count > 0 && missing.All(member => parts.Exists(part => part.Coordinates![dimension].Equals(member))))
            {
                return true;
            }
        }

        return false;
    }
}
