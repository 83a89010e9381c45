using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Tests.Findings;

public sealed class SourceStandingsTests
{
    [Theory]
    [InlineData("预算法（2018）第十四条", SourceStanding.Verified)]
    [InlineData("预算法（2018）第三十二条；政府收支分类科目", SourceStanding.Unverified)]
    [InlineData("中发〔2018〕34号", SourceStanding.Secondary)]
    [InlineData("财预〔2021〕101号", SourceStanding.Unverified)]
    [InlineData("填报逻辑", SourceStanding.Derived)]
    public void A_source_is_as_sure_as_its_least_sure_document(string source, SourceStanding standing) => SourceStandings.Of(source).ShouldBe(standing);

    [Fact]
    public void A_rule_takes_the_standing_of_its_source() =>
        new RuleInfo("X", Severity.Error, new("甲", "a"), "预算法（2018）第十四条").Standing.ShouldBe(SourceStanding.Verified);
}
