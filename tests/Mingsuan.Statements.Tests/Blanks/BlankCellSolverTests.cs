using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Statements.Blanks;
using static Mingsuan.Core.Dimensions.StandardDimensions;

namespace Mingsuan.Statements.Tests.Blanks;

public class BlankCellSolverTests
{
    private static readonly Coordinates?[] Columns = [Coordinates.Everything, Coordinates.Of(Nature.Member("basic")), Coordinates.Of(Nature.Member("project"))];

    [Fact]
    public void What_only_one_assignment_explains_is_certain()
    {
        var solved = Solve(("", [30m, 10m, 20m]), ("201", [10m, 10m]), ("202", [20m, 20m]));

        solved.ShouldBe(["30 10 20", "10 10 _", "20 _ 20"]);
    }

    [Fact]
    public void What_two_assignments_explain_is_uncertain()
    {
        var solved = Solve(("", [20m, 10m, 10m]), ("201", [10m, 10m]), ("202", [10m, 10m]));

        solved[0].ShouldBe("20 10 10");
        solved.Skip(1).ShouldAllBe(row => row.EndsWith('?'));
    }

    [Fact]
    public void Numbers_that_fit_no_columns_are_left()
    {
        var result = BlankCellSolver.Solve(Problem(("", [1m, 2m, 3m, 4m])), _ => null).Assignment();

        result.Single().ShouldBeNull();
    }

    [Fact]
    public void Strokes_settle_a_row_and_help_the_others()
    {
        var problem = Problem(("", [20m, 10m, 10m]), ("201", [10m, 10m]), ("202", []));
        problem = problem with { Rows = [problem.Rows[0], problem.Rows[1], problem.Rows[2] with { Settled = [10m, 10m, null] }] };

        var solver = BlankCellSolver.Solve(problem, _ => null);
        var result = solver.Assignment();

        solver.Broken.ShouldBe(0);
        result[1]!.Value.Values.ShouldBe([10m, null, 10m]);
        result[1]!.Value.Certain.ShouldBeTrue();
    }

    [Fact]
    public void What_another_statement_says_decides()
    {
        var basic = Columns[1]!.Meet(Coordinates.Of(Function.Member("201")))!;

        var result = BlankCellSolver.Solve(Problem(("201", [10m, 10m])), question => question.Equals(basic) ? 10m : null).Assignment();

        result.Single()!.Value.Values.ShouldBe([10m, 10m, null]);
    }

    /// <summary>Something is broken anyway: a row like its total is then taken for certain, unless only relations may decide.</summary>
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Likeness_decides_nothing_where_only_relations_may(bool strict, bool certain)
    {
        var problem = Problem(("", [99m, 10m]), ("201", [10m, 10m]), ("202", [10m, 10m]));
        Coordinates[] basic = [Columns[1]!, Columns[1]!.Meet(Coordinates.Of(Function.Member("201")))!];

        var result = BlankCellSolver.Solve(problem, question => basic.Contains(question) ? 10m : null, strict).Assignment();

        result[1]!.Value.Certain.ShouldBeTrue();
        result[2]!.Value.Values.ShouldBe([10m, 10m, null]);
        result[2]!.Value.Certain.ShouldBe(certain);
    }

    /// <summary>Blanks are taken out of statements that hold; whatever is said to be certain is what stood there, and every number stays as it was.</summary>
    [Fact]
    public void What_is_certain_is_what_was_printed() =>
        Prop.ForAll(Statements().ToArbitrary(), cells =>
        {
            var rows = cells.Select((row, index) => (index == 0 ? "" : $"20{index}", row.Where(cell => cell != 0).Select(cell => (decimal)cell).ToArray())).ToArray();
            var solver = BlankCellSolver.Solve(Problem(rows), _ => null);
            var result = solver.Assignment();
            for (int row = 0; row < cells.Length; row++)
            {
                var (values, certain) = result[row]!.Value;
                values.OfType<decimal>().ShouldBe(rows[row].Item2);
                if (certain)
                {
                    values.ShouldBe(cells[row].Select(cell => cell == 0 ? (decimal?)null : cell));
                }
            }

            solver.Broken.ShouldBe(0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<int[][]> Statements() =>
        from count in Gen.Choose(1, 6)
        from parts in Gen.Elements(0, 0, 1, 2, 3, 10, 17).ArrayOf(count * 2)
        let rows = Enumerable.Range(0, count).Select(row => new[] { parts[row * 2] + parts[(row * 2) + 1], parts[row * 2], parts[(row * 2) + 1] }).ToArray()
        select new[] { Enumerable.Range(0, 3).Select(column => rows.Sum(row => row[column])).ToArray() }.Concat(rows).ToArray();

    private static List<string> Solve(params (string Function, decimal[] Numbers)[] rows) =>
        [.. BlankCellSolver.Solve(Problem(rows), _ => null).Assignment().Select(row => string.Join(' ', row!.Value.Values.Select(value => value?.ToString() ?? "_")) + (row.Value.Certain ? "" : "?"))];

    private static BlockProblem Problem(params (string Function, decimal[] Numbers)[] rows) =>
        new([.. rows.Select(row => new BlockRow(row.Numbers, row.Function.Length == 0 ? Coordinates.Everything : Coordinates.Of(Function.Member(row.Function))))], Columns, 0.01m);
}
