using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Ledgers;
using Mingsuan.Core.Money;

namespace Mingsuan.Core.Tests.Published;

/// <summary>Publishes a ledger: every cell is a sum over the ledger, rounded once; blank where no line falls in.</summary>
internal static class Compiler
{
    private static readonly Measure[] OneYear = [Measure.Budget];

    private static readonly Measure[] TwoYears = [Measure.Budget, Measure.PriorYearBudget, Measure.Change, Measure.Growth];

    /// <summary>The figures of all statements.</summary>
    /// <param name="ledger">The year's lines.</param>
    /// <param name="shapes">The statements.</param>
    /// <param name="prior">When given, each column is followed by those of the year before, the change and the growth.</param>
    public static IReadOnlyList<Figure> Publish(Ledger ledger, IReadOnlyList<Shape> shapes, Ledger? prior = null)
    {
        var figures = new List<Figure>();
        for (int statement = 0; statement < shapes.Count; statement++)
        {
            int column = 0;
            foreach (var panel in shapes[statement].Panels)
            {
                foreach (var heading in panel.Columns)
                {
                    foreach (var measure in prior is null ? OneYear : TwoYears)
                    {
                        figures.AddRange(Column(ledger, prior ?? new Ledger([]), shapes[statement], panel, heading, measure, statement, column++));
                    }
                }
            }
        }

        return figures;
    }

    private static IEnumerable<Figure> Column(Ledger ledger, Ledger prior, Shape shape, Panel panel, Coordinates heading, Measure measure, int statement, int column)
    {
        int row = 0;
        var all = new Ledger([.. ledger.Lines, .. prior.Lines]);
        foreach (var label in panel.Rows.SelectMany(rows => rows.In(all, panel.Title)).Distinct())
        {
            if (panel.Title.Meet(label)?.Meet(heading) is { } question)
            {
                decimal? exact = Exact(ledger, prior, measure, question);
                var amount = Amount.Round(exact ?? 0m, measure == Measure.Growth ? MoneyUnit.Yuan : shape.Unit, shape.Decimals);
                yield return new Figure(
                    measure, question, amount, exact is null ? FigureState.Blank : FigureState.Printed, new Place(statement, row, column, null, null, amount.ToString()));
            }

            row++;
        }
    }

    /// <summary>The exact answer, or null where no line falls in.</summary>
    private static decimal? Exact(Ledger ledger, Ledger prior, Measure measure, Coordinates question)
    {
        bool now = HasLines(ledger, question);
        bool before = HasLines(prior, question);
        decimal budget = ledger.Sum(question);
        decimal year = prior.Sum(question);
        return measure switch
        {
            Measure.Budget => now ? budget : null,
            Measure.PriorYearBudget => before ? year : null,
            Measure.Change => now || before ? budget - year : null,
            _ => before && year != 0m ? (budget - year) * 100m / year : null,
        };
    }

    private static bool HasLines(Ledger ledger, Coordinates question) =>
        question[StandardDimensions.Side].Id != "year-end-balance"
        && ledger.Lines.Any(line => question.Without(StandardDimensions.Side).Covers(line.Coordinates));
}
