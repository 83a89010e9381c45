using Mingsuan.Core.Catalogues;

namespace Mingsuan.Core.Tests.Catalogues;

public class ShippedListsTests
{
    private static readonly Catalogue Shipped = Catalogue.Load(Repository.Codes);

    public static TheoryData<string> Ids => new(CodeListDefinition.All.Select(definition => definition.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void List_LoadsWithoutFault(string id) => List(id).Entries.ShouldNotBeEmpty();

    [Theory]
    [InlineData("function")]
    [InlineData("economic-department")]
    [InlineData("economic-government")]
    public void Classification_EveryCodeHasItsParent(string id)
    {
        CodeList list = List(id);
        list.Entries.Where(entry => entry.Code.Length > 3 && list.Find(entry.Code[..^2]) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Procurement_OnlyTheThreeCategoriesAreAtTheTop() =>
        Shipped.Procurement.ChildrenOf("").Select(entry => entry.Code).ShouldBe(["A", "B", "C"]);

    [Theory]
    [InlineData("function")]
    [InlineData("economic-department")]
    [InlineData("economic-government")]
    public void Classification_OfficialComesFromAUserOnly(string id) =>
        List(id).Entries.ShouldAllBe(entry => entry.Evidence != CodeEvidence.Official);

    [Theory]
    [InlineData("201", 2024, "一般公共服务支出")]
    [InlineData("2013201", 2024, "行政运行")]
    [InlineData("207", 2018, "文化体育与传媒支出")]
    [InlineData("207", 2024, "文化旅游体育与传媒支出")]
    [InlineData("2080505", 2024, "机关事业单位基本养老保险缴费支出")]
    [InlineData("234", 2024, "抗疫特别国债安排的支出")]
    public void Function_WellKnownCodes(string code, int year, string name) => Shipped.Function.Find(code, year)!.Name.ShouldBe(name);

    [Fact]
    public void Function_SocialWork_IsNotKnownBefore2024()
    {
        Shipped.Function.Find("2013901", 2023).ShouldBeNull();
        Shipped.Function.Find("2013901", 2024)!.Name.ShouldBe("行政运行");
    }

    [Fact]
    public void Divisions_CountyIsBelowItsCity() => Shipped.Divisions.ParentOf("130205").ShouldBe("130200");

    private static CodeList List(string id) => Shipped[CodeListDefinition.ById(id)!];
}
