using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class ProjectCodeCheckRuleTests : TableRuleTest<ProjectCodeCheckRule>
{
    [Theory]
    [InlineData("98032724P00007011001E")]
    [InlineData("98032724P000070410025")]
    [InlineData("98032724P00007101004X")]
    public void RightCharacter_Passes(string code) => Passes(Table with { Code = code });

    [Fact]
    public void WrongCharacter_IsAWarningWithTheRightOne() =>
        Fails(Severity.Warning, 3, Table with { Code = "98032724P000071010047", CodeLine = 3 }).Message.Chinese.ShouldContain("应为X");

    [Fact]
    public void EverySwapOfNeighboursIsFound()
    {
        const string Code = "98032724P00007101004X";
        for (int index = 0; index < Code.Length - 2; index++)
        {
            if (Code[index] != Code[index + 1])
            {
                string swapped = Code[..index] + Code[index + 1] + Code[index] + Code[(index + 2)..];
                ProjectCodeCheckRule.CheckCharacterOf(swapped).ShouldNotBe('X');
            }
        }
    }

    [Theory]
    [InlineData("98032724P0000710100")]
    [InlineData("98032724P0000710100IX")]
    public void OtherShapes_HaveNone(string code) => ProjectCodeCheckRule.CheckCharacterOf(code).ShouldBeNull();
}
