using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Tests.Rules;

public class ProcurementWithinProjectRuleTests
{
    [Fact]
    public void PurchasesWithinTheBudgetHold() => new Published { Procurement = Published.Consistent }.Check("PR-LE").ShouldBeEmpty();

    [Fact]
    public void PurchasesOfOneProjectTogetherAreHeldAgainstItsBudget()
    {
        var finding = new Published { Procurement = [.. Published.Consistent.Select(row => row.Replace("40.00", "3.00", StringComparison.Ordinal))] }.Check("PR-LE").ShouldHaveSingleItem();

        finding.Actual.ShouldBe("3.15");
        finding.Expected.ShouldBe("≤3.00");
    }

    [Fact]
    public void TheBudgetOfATargetTableIsHeldAgainstPurchasesAndTheTable()
    {
        var findings = new Published { Procurement = Published.Consistent, Projects = [new("公用经费", Published.TenThousands(2m), [], Published.At(300, "公用经费"))] }.Check("PR-LE");

        findings.Count.ShouldBe(2);
        findings.ShouldContain(finding => finding.Severity == Severity.Error && finding.Expected == "≤2.00");
        findings.ShouldContain(finding => finding.Severity == Severity.Warning && finding.Expected == "2.00");
    }
}
