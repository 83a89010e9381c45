using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;
using Mingsuan.Core.Tests.Properties;
using static Mingsuan.Core.Dimensions.StandardDimensions;

namespace Mingsuan.Core.Tests.Relations;

/// <summary>
/// Two-way tables (functions by natures, with all totals) in whole units, small enough to decide by trial whether any exact
/// values are printed like this. Every interval is one unit wide and ends on halves, and the sums of a two-way table form a
/// totally unimodular system: if exact values exist, some exist on the halves.
/// </summary>
public class AlterationTests
{
    [Fact]
    public void Broken_is_never_said_of_a_table_for_which_exact_values_exist() =>
        Law.Holds(Altered(TablesOf(2, 2), 2), table => !IsBroken(table) || !ExactValuesExist(table), 400);

    [Fact]
    public void An_alteration_in_a_list_is_found_if_and_only_if_no_exact_values_exist() =>
        Law.Holds(Altered(TablesOf(5, 1).Select(FirstColumn), 5), list => IsBroken(list) == !ExactValuesExist(list), 400);

    [Fact]
    public void An_alteration_that_no_rounding_can_explain_is_always_found() =>
        Law.Holds(Altered(TablesOf(3, 3), 9, least: 5), IsBroken, 400);

    /// <summary>
    /// Each sum alone can be explained by rounding, all of them together cannot: the columns and the second row need large
    /// cells, the grand total small ones. Single relations do not show it; whoever checks relations jointly must.
    /// </summary>
    [Fact]
    public void A_contradiction_between_sums_is_not_shown_by_any_single_relation()
    {
        int[,] table = { { 1, 2, 2 }, { 0, 0, 1 }, { 2, 1, 2 } };
        ExactValuesExist(table).ShouldBeFalse();
        IsBroken(table).ShouldBeFalse();
    }

    private static Gen<int[,]> TablesOf(int rows, int columns) =>
        from tenths in Gen.Choose(1, 19).ArrayOf(rows * columns)
        select Rounded(tenths, rows, columns);

    private static int[,] FirstColumn(int[,] table)
    {
        var list = new int[table.GetLength(0), 1];
        for (int row = 0; row < table.GetLength(0); row++)
        {
            list[row, 0] = table[row, 0];
        }

        return list;
    }

    /// <summary>Hidden values in tenths, each cell and each total rounded once; the last row and column are the totals.</summary>
    private static int[,] Rounded(int[] tenths, int rows, int columns)
    {
        var table = new int[rows + 1, columns + 1];
        for (int row = 0; row <= rows; row++)
        {
            for (int column = 0; column <= columns; column++)
            {
                decimal exact = 0m;
                for (int index = 0; index < tenths.Length; index++)
                {
                    exact += (row == rows || index / columns == row) && (column == columns || index % columns == column) ? tenths[index] / 10m : 0m;
                }

                table[row, column] = (int)Amount.Round(exact, MoneyUnit.Yuan, 0).Value;
            }
        }

        return table;
    }

    private static Gen<int[,]> Altered(Gen<int[,]> tables, int most, int least = 0) =>
        from table in tables
        from row in Gen.Choose(0, table.GetLength(0) - 1)
        from column in Gen.Choose(0, table.GetLength(1) - 1)
        from size in Gen.Choose(least, most)
        from sign in Gen.Elements(-1, 1)
        select With(table, row, column, table[row, column] + (size * sign));

    private static int[,] With(int[,] table, int row, int column, int value)
    {
        var result = (int[,])table.Clone();
        result[row, column] = value;
        return result;
    }

    private static bool IsBroken(int[,] table) =>
        RelationDeriver.Derive(Figures(table)).Select(CheckedRelation.Check).Any(relation => relation.Verdict == Verdict.Broken);

    private static List<Figure> Figures(int[,] table)
    {
        var figures = new List<Figure>();
        string[] natures = ["basic", "project", "business-expenditure"];
        for (int row = 0; row < table.GetLength(0); row++)
        {
            for (int column = 0; column < table.GetLength(1); column++)
            {
                var function = row == table.GetLength(0) - 1 ? Function.Root : Function.Member($"20{row + 1}");
                var nature = column == table.GetLength(1) - 1 ? Nature.Root : Nature.Member(natures[column]);
                figures.Add(new Figure(
                    Measure.Budget, Coordinates.Of(Side.Member("expenditure"), function, nature), new Amount(table[row, column], MoneyUnit.Yuan, 0), FigureState.Printed,
                    new Place(0, row, column, null, null, $"{table[row, column]}")));
            }
        }

        return figures;
    }

    /// <summary>Tries every exact value on the halves for every inner cell and sees whether all totals are met.</summary>
    private static bool ExactValuesExist(int[,] table)
    {
        int rows = table.GetLength(0) - 1;
        int columns = Math.Max(1, table.GetLength(1) - 1);
        var exact = new decimal[rows * columns];
        return Try(0);

        bool Try(int index)
        {
            if (index == exact.Length)
            {
                return TotalsAreMet();
            }

            for (decimal shift = -0.5m; shift <= 0.5m; shift += 0.5m)
            {
                exact[index] = table[index / columns, index % columns] + shift;
                if (Try(index + 1))
                {
                    return true;
                }
            }

            return false;
        }

        bool TotalsAreMet()
        {
            for (int row = 0; row <= rows; row++)
            {
                for (int column = 0; column < table.GetLength(1); column++)
                {
                    decimal sum = exact.Where((_, index) => (row == rows || index / columns == row) && (column == columns || index % columns == column)).Sum();
                    if (Math.Abs(sum - table[row, column]) > 0.5m)
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }
}
