using Mingsuan.Core.Catalogues;

namespace Mingsuan.Core.Tests.Catalogues;

public class CodeEntryTests
{
    [Theory]
    [InlineData(null, null, 2024, true)]
    [InlineData(2019, null, 2018, false)]
    [InlineData(2019, null, 2019, true)]
    [InlineData(null, 2018, 2018, true)]
    [InlineData(null, 2018, 2019, false)]
    [InlineData(2019, 2023, 2021, true)]
    public void ValidIn_YearsAreIncluded(int? from, int? to, int year, bool valid) =>
        Entry(from, to).ValidIn(year).ShouldBe(valid);

    [Theory]
    [InlineData(null, 2018, 2019, null, false)]
    [InlineData(null, 2019, 2019, null, true)]
    [InlineData(null, null, 2020, 2020, true)]
    public void OverlapsYearsOf_IsSymmetric(int? from, int? to, int? otherFrom, int? otherTo, bool overlaps)
    {
        Entry(from, to).OverlapsYearsOf(Entry(otherFrom, otherTo)).ShouldBe(overlaps);
        Entry(otherFrom, otherTo).OverlapsYearsOf(Entry(from, to)).ShouldBe(overlaps);
    }

    [Theory]
    [InlineData("维修（护）费", true)]
    [InlineData("维修(护) 费", true)]
    [InlineData("维修　（护）费", true)]
    [InlineData("维护费", true)]
    [InlineData("维修费", false)]
    public void IsNamed_NameOrAlias_WidthAndWhiteSpaceMakeNoDifference(string name, bool named) =>
        Entry(null, null).IsNamed(name).ShouldBe(named);

    private static CodeEntry Entry(int? from, int? to) =>
        new("30213", "维修（护）费", ["维护费"], from, to, CodeEvidence.Observed, "test");
}
