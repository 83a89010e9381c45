namespace Mingsuan.Resources.Tests.Rules;

public class PurchaseOfServicesRuleTests
{
    [Theory]
    [InlineData("12.00", 0)]
    [InlineData("30.00", 1)]
    public void ServicesPurchasedStandInProcurement(string amount, int findings) =>
        new Published { Text = $"2024年政府采购预算20.00万元，其中：货物预算0万元、工程预算0万元、服务预算20.00万元。2024年政府购买服务预算{amount}万元。" }.Check("PR-SVC").Count.ShouldBe(findings);
}
