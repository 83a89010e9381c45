using Mingsuan.Core.Catalogues;

namespace Mingsuan.Core.Tests.Catalogues;

public class CodeListDefinitionTests
{
    [Theory]
    [InlineData("function", "2013201", true)]
    [InlineData("function", "201", true)]
    [InlineData("function", "2013", false)]
    [InlineData("function", "301", false)]
    [InlineData("function", "２０１", false)]
    [InlineData("function", "", false)]
    [InlineData("economic-department", "30101", true)]
    [InlineData("economic-department", "3010101", false)]
    [InlineData("economic-government", "50101", true)]
    [InlineData("economic-government", "30101", false)]
    [InlineData("procurement", "A", true)]
    [InlineData("procurement", "A02010100", true)]
    [InlineData("procurement", "D02010100", false)]
    [InlineData("procurement", "", false)]
    [InlineData("divisions", "130205", true)]
    [InlineData("divisions", "1302", false)]
    public void Accepts_OnlyTheShapeOfTheList(string list, string code, bool accepted) =>
        CodeListDefinition.ById(list)!.Accepts(code).ShouldBe(accepted);

    [Theory]
    [InlineData("function", "2013201", "20132 201")]
    [InlineData("function", "201", "")]
    [InlineData("procurement", "A01010201", "A01010200 A01010000 A01000000 A")]
    [InlineData("procurement", "A01000000", "A")]
    [InlineData("procurement", "A", "")]
    [InlineData("divisions", "130205", "130200 130000")]
    [InlineData("divisions", "130200", "130000")]
    [InlineData("divisions", "130000", "")]
    public void AncestorsOf_NearestFirst(string list, string code, string ancestors) =>
        string.Join(' ', CodeListDefinition.ById(list)!.AncestorsOf(code)).ShouldBe(ancestors);
}
