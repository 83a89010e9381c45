using Mingsuan.Core.Catalogues;

namespace Mingsuan.Core.Tests.Catalogues;

public class CodeListTests
{
    private static readonly CodeList List = new(
        CodeListDefinition.Function,
        [
            Entry("207", "文化体育与传媒支出", to: 2018),
            Entry("207", "文化旅游体育与传媒支出", from: 2019),
            Entry("20701", "文化和旅游"),
            Entry("2070101", "行政运行"),
            Entry("2070110", "文化和旅游交流与合作", alias: "文化交流与合作"),
            Entry("2130101", "行政运行"),
        ]);

    [Theory]
    [InlineData(2018, "文化体育与传媒支出")]
    [InlineData(2019, "文化旅游体育与传媒支出")]
    [InlineData(null, "文化旅游体育与传媒支出")]
    public void Find_Year_GivesTheNameOfThatYear(int? year, string name) => List.Find("207", year)!.Name.ShouldBe(name);

    [Fact]
    public void Find_Unknown_IsNull() => List.Find("299").ShouldBeNull();

    [Fact]
    public void FindByName_SharedName_GivesEveryCode() =>
        List.FindByName("行政运行").Select(entry => entry.Code).ShouldBe(["2070101", "2130101"]);

    [Fact]
    public void FindByName_AliasWithWhiteSpace_IsFound() =>
        List.FindByName(" 文化交流　与合作").ShouldHaveSingleItem().Code.ShouldBe("2070110");

    [Fact]
    public void FindByName_OtherYear_IsEmpty() => List.FindByName("文化体育与传媒支出", 2024).ShouldBeEmpty();

    [Fact]
    public void ChildrenOf_GivesTheNextLevelOnly() =>
        List.ChildrenOf("20701").Select(entry => entry.Code).ShouldBe(["2070101", "2070110"]);

    [Fact]
    public void ChildrenOf_Nothing_GivesTheTop() =>
        List.ChildrenOf("", 2024).Select(entry => entry.Code).ShouldBe(["207", "2130101"]);

    [Fact]
    public void Search_CodePrefixOrPartOfName()
    {
        List.Search("2070").Count().ShouldBe(3);
        List.Search("交流", 2024).ShouldHaveSingleItem().Code.ShouldBe("2070110");
    }

    private static CodeEntry Entry(string code, string name, int? from = null, int? to = null, string? alias = null) =>
        new(code, name, alias is null ? [] : [alias], from, to, CodeEvidence.Unverified, "test");
}
