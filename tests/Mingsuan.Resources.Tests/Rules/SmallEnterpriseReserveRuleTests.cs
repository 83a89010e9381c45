using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Tests.Rules;

public class SmallEnterpriseReserveRuleTests
{
    [Theory]
    [InlineData("100.00", "100.00", 0)]
    [InlineData("100.00", "-", 1)]
    [InlineData("100.00", "30.00", 1)]
    [InlineData("0.90", "-", 0)]
    [InlineData("300.00", "90.00", 0)]
    [InlineData("300.00", "80.00", 1)]
    public void AShareOfAPurchaseIsReserved(string amount, string reserve, int findings) => OfRow(amount, reserve).Count.ShouldBe(findings);

    [Fact]
    public void AReserveGreaterThanThePurchaseIsAnError() => OfRow("100.00", "120.00").ShouldContain(finding => finding.Severity == Severity.Error);

    [Theory]
    [InlineData("100.00", "60.00", 0)]
    [InlineData("20.00", "15.00", 1)]
    [InlineData("100.00", "50.00", 1)]
    [InlineData("300.00", "200.00", 1)]
    public void TheSharesInTheTextAreChecked(string reserve, string small, int findings) =>
        new Published { Text = $"2024年本部门政府采购预算200.00万元。2024年面向中小企业预留政府采购项目预算金额{reserve}万元，其中，预留给小型和微型企业的政府采购项目预算为{small}万元。" }.Check("PR-SME").Count.ShouldBe(findings);

    private static IReadOnlyList<Finding> OfRow(string amount, string reserve) =>
        new Published { Procurement = [$"合计 - - - - - - {amount} {amount} - {reserve}", $"档案设备更新 500.00 台式计算机 A02010105 台 1 {amount} {amount} {amount} - {reserve}"] }.Check("PR-SME").Where(finding => finding.Message.Chinese.Contains("台式", StringComparison.Ordinal)).ToList();
}
