using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Tests.Rules;

public class ProcurementSumRuleTests
{
    [Fact]
    public void ConsistentRowsFundsAndKindsHold() =>
        new Published { Procurement = Published.Consistent, Text = "2024年本部门政府采购预算3.15万元，其中：货物预算3.15万元、工程预算0万元、服务预算0万元。" }.Check().ShouldBeEmpty();

    [Fact]
    public void AWrongTotalOfAUnitIsOneFindingWithItsRightValue()
    {
        var finding = new Published { Procurement = [Published.Consistent[0], Published.Consistent[1].Replace("3.15", "3.51", StringComparison.Ordinal), Published.Consistent[2], Published.Consistent[3]] }
            .Check().First(finding => finding.Actual == "3.51");

        finding.Rule.ShouldBe("PR-SUM");
        finding.Expected.ShouldBe("3.15");
        finding.Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void FundsThatDoNotMakeUpTheAmountAreFound()
    {
        var finding = new Published { Procurement = ["合计 - - - - - - 2.25 2.25 - 2.25", "公用经费 40.00 台式计算机 A02010105 台 5 0.45 2.25 2.52 - 2.25"] }.Check("PR-SUM").ShouldHaveSingleItem();

        finding.Suspect!.Place.Text.ShouldBe("2.52");
        finding.Suspect.Value.ShouldBe("2.25");
    }

    [Fact]
    public void GoodsWorksAndServicesMakeUpTheWholeInASentence()
    {
        var finding = new Published { Text = "2024年本部门政府采购预算总额18.60万元。其中：政府采购货物预算2.00万元、政府采购工程预算0万元、政府采购服务预算18.60万元。" }.Check("PR-SUM").ShouldHaveSingleItem();

        finding.Expected.ShouldBe("20.60");
        finding.Actual.ShouldBe("18.60");
    }

    [Fact]
    public void AKindThatIsNotNamedIsNoFault() =>
        new Published { Text = "2024年本部门政府采购预算总额18.60万元，其中拟采购货物支出2.00万元。" }.Check("PR-SUM").ShouldBeEmpty();
}
