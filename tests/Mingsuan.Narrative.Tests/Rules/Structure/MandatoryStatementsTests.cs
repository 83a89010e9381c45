using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class MandatoryStatementsTests : RuleTest<MandatoryStatements>
{
    [Fact]
    public void A_missing_statement_is_named()
    {
        AddAll("three-public");

        Fails(0, "2024年部门预算公开").Expected.ShouldBe("“三公”经费支出表");
    }

    [Fact]
    public void A_complete_set_passes()
    {
        AddAll(null);

        Passes("2024年部门预算公开");
    }

    [Fact]
    public void A_later_demand_does_not_reach_back()
    {
        Year = 2018;
        AddAll("state-capital-expenditure");

        Passes("2018年部门预算公开");
    }

    [Fact]
    public void A_document_of_words_alone_is_only_told() => Fails(0, "一、主要职责", "负责全县农业农村工作。", "二、收入预算情况", "2024年收入预算120.00万元。", "三、“三公”经费情况", "2024年“三公”经费2.00万元，与上年持平。", "四、国有资产占用情况", "没有。", "五、名词解释", "基本支出：保障机构运转的支出。").Severity.ShouldBe(Severity.Info);

    private void AddAll(string? without)
    {
        foreach (string id in new[] { "revenue-and-expenditure", "revenue", "expenditure", "fiscal-appropriation", "general-public-expenditure", "basic-expenditure", "three-public", "government-fund-expenditure", "state-capital-expenditure" }.Except([without ?? string.Empty]))
        {
            AddStatement(id, id, []);
        }
    }
}
