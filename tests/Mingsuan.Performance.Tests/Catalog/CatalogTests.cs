using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Catalog;

public class CatalogTests
{
    [Fact]
    public void UnitsHaveKindsAndSpellings()
    {
        UnitDictionary.Default.Find("㎡").ShouldBe(new UnitEntry("平方米", UnitKind.Area, IsMistaken: false));
        UnitDictionary.Default.Find("百分比").ShouldBe(new UnitEntry("%", UnitKind.Ratio, IsMistaken: true));
        UnitDictionary.Default.Find("人才").ShouldBe(new UnitEntry("人才", Kind: null, IsMistaken: false));
        UnitDictionary.Default.Find("不存在").ShouldBeNull();
        UnitDictionary.Default.LongestAt("30人次培训", 2).ShouldBe((new UnitEntry("人次", UnitKind.Count, IsMistaken: false), 2));
    }

    [Theory]
    [InlineData("参训人数", NameSense.Count, "人")]
    [InlineData("合格率（%）", NameSense.Rate, "%")]
    [InlineData("完成时间", NameSense.Time, "")]
    [InlineData("办事效率", NameSense.State, "")]
    public void NameEndings(string name, NameSense sense, string unit)
    {
        var ending = NameLexicon.Default.EndingOf(name).ShouldNotBeNull();
        (ending.Sense, ending.Unit).ShouldBe((sense, unit));
    }

    [Fact]
    public void EveryFaultIsListedWithItsLine()
    {
        const string Table = "unit,kind,aliases,mistaken\n人,count,,\n个,thing,,\n人,count,,\n次,count\n";
        var exception = Should.Throw<CatalogException>(() => UnitDictionary.Load(new StringReader(Table), "units.csv"));
        exception.Faults.Select(fault => fault.Line).ShouldBe([3, 4, 5]);
        exception.Message.ShouldContain("units.csv(3): “个”: the kind “thing”");
    }

    [Fact]
    public void WrongHeaderIsAFault() =>
        Should.Throw<CatalogException>(() => NameLexicon.Load(new StringReader("name,sense\n"), "names.csv")).Faults.ShouldHaveSingleItem().Line.ShouldBe(1);

    [Fact]
    public void LevelNeedsARank() =>
        Should.Throw<CatalogException>(() => QualitativeLexicon.Load(new StringReader("word,role,rank\n优,level,\n显著,adverb,1\n"), "words.csv"))
            .Faults.Select(fault => fault.Line).ShouldBe([2, 3]);

    [Fact]
    public void UnknownRoleIsAFault() =>
        Should.Throw<CatalogException>(() => QualitativeLexicon.Load(new StringReader("word,role,rank\n优,rung,1\n"), "words.csv")).Message.ShouldContain("rung");
}
