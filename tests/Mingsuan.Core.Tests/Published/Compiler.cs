using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Ledgers;
using Mingsuan.Core.Money;

namespace Mingsuan.Core.Tests.Published;

/// <summary>Publishes a ledger: every cell is a sum over the ledger, rounded once; blank where no line falls in.</summary>
internal static class Compiler
{
    public static IReadOnlyList<Figure> Publish(Ledger ledger, IReadOnlyList<Shape> shapes)
    {
        var figures = new List<Figure>();
        for (int statement = 0; statement < shapes.Count; statement++)
        {
            int column = 0;
            foreach (var panel in shapes[statement].Panels)
            {
                Publish(ledger, shapes[statement], panel, statement, column, figures);
                column += panel.Columns.Count;
            }
        }

        return figures;
    }

    private static void Publish(Ledger ledger, Shape shape, Panel panel, int statement, int firstColumn, List<Figure> figures)
    {
        int row = 0;
        foreach (var label in panel.Rows.SelectMany(rows => rows.In(ledger, panel.Title)).Distinct())
        {
            for (int column = 0; column < panel.Columns.Count; column++)
            {
                if (panel.Title.Meet(label)?.Meet(panel.Columns[column]) is { } question)
                {
                    var amount = Amount.Round(ledger.Sum(question), shape.Unit, shape.Decimals);
                    var state = HasLines(ledger, question) ? FigureState.Printed : FigureState.Blank;
                    figures.Add(new Figure(Measure.Budget, question, amount, state, new Place(statement, row, firstColumn + column, null, null, amount.ToString())));
                }
            }

            row++;
        }
    }

    private static bool HasLines(Ledger ledger, Coordinates question) =>
        question[StandardDimensions.Side].Id != "year-end-balance"
        && ledger.Lines.Any(line => question.Without(StandardDimensions.Side).Covers(line.Coordinates));
}
