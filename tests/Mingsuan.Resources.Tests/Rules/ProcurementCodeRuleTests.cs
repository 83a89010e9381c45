using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Tests.Rules;

public class ProcurementCodeRuleTests
{
    [Fact]
    public void ACodeWithItsNameHolds() => Check("台式计算机", "A02010105").ShouldBeNull();

    [Fact]
    public void ANameOfAnotherCodeIsAWarning()
    {
        var finding = Check("便携式计算机", "A02010105")!;

        finding.Severity.ShouldBe(Severity.Warning);
        finding.Expected.ShouldBe("台式计算机");
        finding.Message.Chinese.ShouldContain("A02010108");
    }

    [Fact]
    public void WordsOfOnesOwnAreARemark() => Check("办公电脑更新", "A02010105")!.Severity.ShouldBe(Severity.Info);

    [Fact]
    public void ACodeThatTheCatalogueLacksIsFoundByItsName() => Check("台式计算机", "A02010195")!.Expected.ShouldBe("A02010105");

    [Fact]
    public void ACodeThatTheCatalogueLacksIsNotCalledWrongWithoutEvidence() => Check("量子计算终端", "A02010195").ShouldBeNull();

    [Fact]
    public void AMalformedCodeIsFound() => Check("台式计算机", "A0201010")!.Expected.ShouldBe("A02010105");

    [Fact]
    public void TheCatalogueOf2022IsNotHeldAgainstAnEarlierYear() => Check("便携式计算机", "A02010105", 2021).ShouldBeNull();

    private static Finding? Check(string item, string code, int year = 2024) =>
        new Published { Year = year, Procurement = ["合计 - - - - - - 2.25 2.25 - 2.25", $"公用经费 40.00 {item} {code} 台 5 0.45 2.25 2.25 - 2.25"] }.Check("CL-PROCCODE").SingleOrDefault();
}
