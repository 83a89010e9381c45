using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Tests.Rules;

public class ProcurementIndicatorsRuleTests
{
    [Fact]
    public void AGreatProjectThatBuysDevicesStandsInProcurement()
    {
        Check("档案设备购置", 80m).ShouldBe(1);
        Check("档案设备购置", 20m).ShouldBe(0);
        Check("村级运转补助", 80m).ShouldBe(0);
    }

    [Fact]
    public void AProjectInTheTableIsFine() =>
        new Published { Procurement = [.. Published.Consistent.Select(row => row.Replace("公用经费", "档案设备购置", StringComparison.Ordinal))], Projects = [Project("档案设备购置", 80m)] }.Check("X-PROC-PERF").ShouldBeEmpty();

    [Fact]
    public void WithoutAnyProcurementPublishedNothingIsSaid() => new Published { Projects = [Project("档案设备购置", 80m)] }.Check("X-PROC-PERF").ShouldBeEmpty();

    private static int Check(string name, decimal budget) => new Published { Procurement = Published.Consistent, Projects = [Project(name, budget)] }.Check("X-PROC-PERF").Count;

    private static PlannedProject Project(string name, decimal budget) => new(name, Published.TenThousands(budget), ["完成率"], Published.At(300, name));
}
