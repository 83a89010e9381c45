using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Tests.Rules;

public class QuantityPriceRuleTests
{
    [Fact]
    public void ConsistentPurchasesHold() => new Published { Procurement = Published.Consistent }.Check("AR-QTYPRICE").ShouldBeEmpty();

    [Fact]
    public void APriceRoundedInPrintIsNoFault() =>
        new Published { Procurement = ["合计 - - - - - - 1.00 1.00 - 1.00", "公用经费 40.00 台式计算机 A02010105 台 3 0.33 1.00 1.00 - 1.00"] }.Check("AR-QTYPRICE").ShouldBeEmpty();

    [Fact]
    public void AWrongAmountIsTheSuspectWhenTheSumsSaySo()
    {
        var finding = Altered("公用经费 40.00 台式计算机 A02010105 台 5 0.45 2.52 2.25 - 2.25").ShouldHaveSingleItem();

        finding.Rule.ShouldBe("AR-QTYPRICE");
        finding.Suspect!.Value.ShouldBe("2.25");
        finding.Actual.ShouldBe("2.52");
        finding.Difference.ShouldBe("0.27");
        finding.Suspect.Place.Line.ShouldBe(6);
    }

    [Fact]
    public void AWrongPriceIsTheSuspectWhenNoWholeQuantityFits()
    {
        var finding = Altered("公用经费 40.00 台式计算机 A02010105 台 5 0.54 2.25 2.25 - 2.25").ShouldHaveSingleItem();

        finding.Suspect!.Value.ShouldBe("0.45");
        finding.Suspect.Place.Text.ShouldBe("0.54");
    }

    [Fact]
    public void AQuantityOrAPriceThatBothWouldDoAccusesNeither()
    {
        var finding = Altered("公用经费 40.00 台式计算机 A02010105 台 9 0.45 2.25 2.25 - 2.25").ShouldHaveSingleItem();

        finding.Suspect.ShouldBeNull();
        finding.Message.Chinese.ShouldContain("应为5");
        finding.Message.Chinese.ShouldContain("应为0.25");
    }

    private static IReadOnlyList<Finding> Altered(string row) => new Published { Procurement = [Published.Consistent[0], Published.Consistent[1], row, Published.Consistent[3]] }.Check();
}
