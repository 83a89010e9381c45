using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Tests.Rules;

public class AssetDateRuleTests
{
    private static readonly string[] Assets = ["1、房屋（平方米） 500 120.00", "2、车辆（台、辆） 2 30.00", "4、其他固定资产 50 10.00"];

    [Theory]
    [InlineData("截止时间：2023-12-31", 2024)]
    [InlineData("截止时间：2020年12月31日", 2021)]
    public void TheEndOfTheYearBeforeHolds(string until, int year) => new Published { Assets = Assets, Until = until, Year = year }.Check("AS-DATE").ShouldBeEmpty();

    [Fact]
    public void AnotherYearIsAnError()
    {
        var finding = new Published { Assets = Assets, Until = "截止时间：2024-12-31" }.Check("AS-DATE").ShouldHaveSingleItem();

        finding.Severity.ShouldBe(Severity.Error);
        finding.Expected.ShouldBe("2023年12月31日");
        finding.Places[0].Line.ShouldBe(102);
    }

    [Fact]
    public void AnotherDayOfATableIsARemark() => new Published { Assets = Assets, Until = "截止时间：2023-08-31" }.Check("AS-DATE").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);

    [Fact]
    public void ASentenceMayStateAnotherDayButNotAnotherYear()
    {
        new Published { Text = "截至2023年8月31日，本部门共有车辆2辆。" }.Check("AS-DATE").ShouldBeEmpty();
        new Published { Text = "截至2022年12月31日，本部门共有车辆2辆。" }.Check("AS-DATE").ShouldHaveSingleItem();
    }

    [Fact]
    public void AFinalAccountStatesItsOwnYear() =>
        new Published { Assets = Assets, Until = "截止时间：2024-12-31", Kind = Core.Disclosures.DisclosureKind.FinalAccount }.Check("AS-DATE").ShouldBeEmpty();
}
