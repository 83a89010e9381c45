using Mingsuan.Storage.Books;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Storage.Tests.Workflow;

public sealed class PublicationClockTests
{
    [Theory]
    [InlineData("2027-01-20", 20)]
    [InlineData("2027-02-09", 0)]
    [InlineData("2027-02-10", -1)]
    public void The_day_of_the_approval_is_not_counted(string today, int left)
    {
        var clock = PublicationClock.Of(Book(null), DateOnly.Parse(today))!;
        clock.LastDay.ShouldBe(new DateOnly(2027, 2, 9));
        clock.DaysLeft.ShouldBe(left);
        clock.IsLate.ShouldBe(left < 0);
    }

    [Fact]
    public void It_stops_at_the_publication()
    {
        var clock = PublicationClock.Of(Book("2027-01-30"), new DateOnly(2028, 1, 1))!;
        clock.IsStopped.ShouldBeTrue();
        clock.DaysLeft.ShouldBe(10);
    }

    [Fact]
    public void It_does_not_run_before_the_approval() => PublicationClock.Of(Book(null) with { ApprovedOn = null }, new DateOnly(2027, 1, 1)).ShouldBeNull();

    private static Book Book(string? published) => new() { DepartmentId = 1, FiscalYear = 2027, LayoutId = "national", ApprovedOn = "2027-01-20", PublishedOn = published };
}
