namespace Mingsuan.Resources.Tests.Rules;

public class OfficeAreaRuleTests
{
    [Theory]
    [InlineData("300 80.00", 0)]
    [InlineData("500 120.00", 0)]
    [InlineData("600 80.00", 1)]
    [InlineData("300 130.00", 1)]
    public void OfficesArePartOfTheHouses(string offices, int findings) =>
        new Published { Assets = ["1、房屋（平方米） 500 120.00", $"其中：办公用房（平方米） {offices}", "2、车辆（台、辆） 2 30.00"] }.Check("AS-OFFICE").Count.ShouldBe(findings);

    [Theory]
    [InlineData("房屋建筑面积2140平方米，其中办公用房1216平方米", 0)]
    [InlineData("房屋建筑面积2140平方米，其中办公用房2216平方米", 1)]
    public void TheSameHoldsInASentence(string sentence, int findings) =>
        new Published { Text = $"截至2023年12月31日，本部门使用{sentence}。" }.Check("AS-OFFICE").Count.ShouldBe(findings);
}
