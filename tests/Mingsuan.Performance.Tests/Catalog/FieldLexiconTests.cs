using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Tests.Catalog;

public class FieldLexiconTests
{
    [Theory]
    [InlineData("项目编码", FormField.Code)]
    [InlineData("其中：财政    资金", FormField.Fiscal)]
    [InlineData("项目资金 (元)", FormField.Funding)]
    [InlineData("资金支出计划（%）", FormField.Plan)]
    [InlineData("保证项目实施的制度、措施", FormField.Attribute)]
    [InlineData("清淤长度", null)]
    public void LabelsAreReadWithoutSpacesSignsAndUnits(string label, FormField? field) => FieldLexicon.Default.FieldOf(label).ShouldBe(field);

    [Fact]
    public void UnknownFieldAndRepeatedPhrase_AreLoadErrorsWithTheirLine()
    {
        using var reader = new StringReader("phrase,field\n项目名称,name\n项目名称,code\n预算数,money\n");
        var exception = Should.Throw<CatalogException>(() => FieldLexicon.Load(reader, "fields.csv"));
        exception.Faults.Select(fault => fault.Line).ShouldBe([3, 4]);
    }
}
