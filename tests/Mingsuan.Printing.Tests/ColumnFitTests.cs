using Mingsuan.Core.Money;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Tests;

public sealed class ColumnFitTests
{
    private static readonly PageRoom Room = new(9200, 11000, 14000, new(130, 140, 0), new(74, 125, 0), 21);

    [Theory]
    [InlineData(10, 21, false)]
    [InlineData(30, 20, true)]
    [InlineData(200, 21, false)]
    public void A_table_a_little_longer_than_a_page_keeps_to_one(int rows, int halfPoints, bool isTight)
    {
        var statement = Sample.Publication(rows).Blocks.OfType<StatementBlock>().First();

        var fit = ColumnFit.Of(statement, Room);

        fit.IsTight.ShouldBe(isTight);
        fit.HalfPoints.ShouldBe(halfPoints);
    }

    [Fact]
    public void Closer_rows_save_a_last_page_of_a_few_rows()
    {
        var statement = Enumerable.Range(40, 60).Select(rows => Sample.Statement(rows, "教育支出"))
            .First(one => TableHeight.Measure(TableHeight.Of(one), new ColumnFit(Even(5), 21), Room) is { Pages: 3, Filled: < 14 });

        var fit = ColumnFit.Of(statement, Room);

        fit.IsTight.ShouldBeTrue();
        TableHeight.Measure(TableHeight.Of(statement), fit, Room).Pages.ShouldBe(2);
    }

    [Fact]
    public void Headings_give_way_before_long_names_do()
    {
        var statement = Named(new string('名', 30), amounts: 6);

        var fit = ColumnFit.Of(statement, Room);

        fit.Widths[0].ShouldBeGreaterThan(2200);
        fit.Widths.Sum().ShouldBeInRange(9190, 9200);
    }

    [Fact]
    public void Forms_of_one_kind_have_the_same_columns()
    {
        var one = Form("演出场次", "≥24场");
        var other = Form("演出场次和观众人次", "2025年11月底前");
        var publication = Sample.Publication() with { Blocks = [one, other] };
        var needs = new FormNeeds(publication);

        ColumnFit.Of(one, needs.Of(one), Room).Widths.ShouldBe(ColumnFit.Of(other, needs.Of(other), Room).Widths);
        needs.Of(one)[2].Whole.ShouldBe(14);
    }

    private static int[] Even(int columns) => [.. Enumerable.Repeat(9200 / columns, columns)];

    private static FormBlock Form(string name, string value) => new(
        "targets", FormKind.ProjectTargets, "绩效目标表", [10, 30, 20],
        [new([new("数量指标", 0) { IsCaption = true }, new(name, 1) { IsLeft = true }, new(value, 2)])]);

    private static StatementBlock Named(string name, int amounts) => new(
        "projects", "项目支出预算表", MoneyUnit.TenThousandYuan, 2,
        [new(ColumnRole.Label, ["项目名称"], 9), .. Enumerable.Range(1, amounts).Select(number => new StatementColumn(ColumnRole.Amount, ["国有资本经营预算" + number], 8))],
        [[new("项目名称", 0), .. Enumerable.Range(1, amounts).Select(number => new HeadingCell("国有资本经营预算" + number, number))]],
        [.. Enumerable.Range(1, 5).Select(_ => new StatementRow([new(name), .. Enumerable.Repeat(StatementCell.Of(Sample.Amount(15000000m)), amounts)]))]);
}
