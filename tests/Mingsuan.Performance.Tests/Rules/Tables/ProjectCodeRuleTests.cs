using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class ProjectCodeRuleTests : TableRuleTest<ProjectCodeRule>
{
    [Theory]
    [InlineData("98032724P00007011001E")]
    [InlineData(null)]
    public void CodeOfTheYear_Passes(string? code) => Passes(Table with { Code = code });

    [Fact]
    public void WrongLength_IsAWarning() => Fails(Severity.Warning, 3, Table with { Code = "98032724P0000701100", CodeLine = 3 });

    [Fact]
    public void LaterYear_IsAWarning() => Fails(Severity.Warning, 3, Table with { Code = "98032725P00007011001E", CodeLine = 3 });

    [Fact]
    public void EarlierYear_IsNotedUnlessCarriedOver()
    {
        Fails(Severity.Info, 3, Table with { Code = "98032723P00007011001E", CodeLine = 3 });
        Passes(Table with { Code = "98032723P00007011001E", Name = "沟渠清淤经费（结转）" });
    }
}
