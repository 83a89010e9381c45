using Mingsuan.Core.Lexicons;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Tests.Catalog;

public class ResourceLexiconTests
{
    [Fact]
    public void TheShippedLexiconLoads() => ResourceLexicon.Default.Columns.Find("采购物品名称").ShouldBe(ProcurementColumn.Item);

    [Fact]
    public void EveryFaultIsNamedWithItsLine()
    {
        var faults = Should.Throw<LexiconException>(() => ResourceLexicon.Load("phrase,where,meaning,note\n单价,procurement-column,price,\n车辆,asset-row,vehicles,\n车辆,asset-row,vehicles,\n")).Faults;

        faults.Count.ShouldBe(2);
        faults[0].ShouldContain(":2:");
        faults[1].ShouldContain(":4:");
    }

    [Theory]
    [InlineData("A02010105", true)]
    [InlineData("A05040902", null)]
    [InlineData("C23120300", false)]
    public void FixedAssetsAreToldByTheirCode(string code, bool? isAsset) => Thresholds.IsFixedAsset(code).ShouldBe(isAsset);

    [Fact]
    public void AThresholdHoldsFromItsYearOn()
    {
        Thresholds.Of("sme-works-share", 2020).ShouldBeNull();
        Thresholds.Of("sme-works-share", 2022).ShouldBe(0.30m);
        Thresholds.Of("sme-works-share", 2024).ShouldBe(0.40m);
    }
}
