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
}
