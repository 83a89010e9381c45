using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Checking.Relations;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Tests.Relations;

/// <summary>Tables of two by two cells with totals of rows, of columns and of all, in whole units.</summary>
public class JointFeasibilityTests
{
    [Fact]
    public void AContradictionThatRunsThroughRowsAndColumnsIsFound()
    {
        int[,] table = { { 1, 2, 2 }, { 0, 0, 1 }, { 2, 1, 2 } };

        SumsOf(table).ShouldAllBe(relation => CheckedRelation.Check(relation).Verdict != Verdict.Broken);
        JointFeasibility.FindContradiction(SumsOf(table)).ShouldNotBeNull().ShouldNotBeEmpty();
    }

    [Fact]
    public void RoundedTablesHaveNoContradiction() => Prop.ForAll(
        Gen.Choose(1, 99).ArrayOf(4).ToArbitrary(),
        tenths => JointFeasibility.FindContradiction(SumsOf(Rounded(tenths))) is null).QuickCheckThrowOnFailure();

    [Fact]
    public void AnAlteredTableIsFoundIfAndOnlyIfItHasNoExactSolution() => Prop.ForAll(
        Gen.Choose(1, 99).ArrayOf(4).ToArbitrary(),
        Gen.Choose(0, 8).ToArbitrary(),
        Gen.Elements(-2, -1, 1, 2).ToArbitrary(),
        (tenths, cell, change) =>
        {
            var table = Rounded(tenths);
            table[cell / 3, cell % 3] += change;
            var sums = SumsOf(table);
            bool single = sums.Exists(relation => CheckedRelation.Check(relation).Verdict == Verdict.Broken);
            bool found = single || JointFeasibility.FindContradiction(sums) is not null;
            return found == !HasExactSolution(table);
        }).QuickCheckThrowOnFailure();

    /// <summary>
    /// The constraints are those of a transportation problem, so that if there is a solution there is one in half units.
    /// </summary>
    private static bool HasExactSolution(int[,] table)
    {
        for (int choice = 0; choice < 81; choice++)
        {
            decimal[] cells = [.. Enumerable.Range(0, 4).Select(cell => table[cell / 2, cell % 2] + ((choice / (int)Math.Pow(3, cell) % 3) - 1) * 0.5m)];
            if (Near(cells[0] + cells[1], table[0, 2]) && Near(cells[2] + cells[3], table[1, 2]) && Near(cells[0] + cells[2], table[2, 0])
                && Near(cells[1] + cells[3], table[2, 1]) && Near(cells.Sum(), table[2, 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Near(decimal exact, int printed) => Math.Abs(exact - printed) <= 0.5m;

    private static int[,] Rounded(int[] tenths)
    {
        var table = new int[3, 3];
        for (int row = 0; row < 3; row++)
        {
            for (int column = 0; column < 3; column++)
            {
                decimal exact = Enumerable.Range(0, 4).Where(cell => (row == 2 || cell / 2 == row) && (column == 2 || cell % 2 == column)).Sum(cell => tenths[cell] / 10m);
                table[row, column] = (int)Amount.Round(exact, MoneyUnit.Yuan, 0).Value;
            }
        }

        return table;
    }

    private static List<Relation> SumsOf(int[,] table)
    {
        var figures = new Figure[3, 3];
        for (int row = 0; row < 3; row++)
        {
            for (int column = 0; column < 3; column++)
            {
                figures[row, column] = new Figure(
                    Measure.Budget, Coordinates.Everything, new Amount(table[row, column], MoneyUnit.Yuan, 0), FigureState.Printed, new Place(0, row, column, row + 1, null, table[row, column].ToString()));
            }
        }

        var sums = new List<Relation>();
        for (int index = 0; index < 3; index++)
        {
            sums.Add(new Relation(RelationKind.ColumnSum, figures[index, 2], [figures[index, 0], figures[index, 1]]));
            sums.Add(new Relation(RelationKind.RowSum, figures[2, index], [figures[0, index], figures[1, index]]));
        }

        return sums;
    }
}
