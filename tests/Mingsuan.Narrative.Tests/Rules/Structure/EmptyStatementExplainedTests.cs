using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class EmptyStatementExplainedTests : RuleTest<EmptyStatementExplained>
{
    [Fact]
    public void A_statement_without_data_and_note_is_found()
    {
        AddStatement("government-fund-expenditure", "政府性基金预算支出表", []);

        Fails(99, "2024年部门预算").Message.Chinese.ShouldContain("空表列示");
    }

    [Fact]
    public void A_note_will_do()
    {
        AddStatement("government-fund-expenditure", "政府性基金预算支出表", ["注：本表无数据"]);

        Passes("2024年部门预算");
    }

    [Fact]
    public void So_will_a_sentence()
    {
        AddStatement("government-fund-expenditure", "政府性基金预算支出表", []);

        Passes("本部门没有政府性基金预算。");
    }

}
