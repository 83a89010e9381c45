using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class LostWordsRuleTests : RuleTest<LostWordsRule>
{
    [Fact]
    public void A_clause_that_lost_a_word_is_found() =>
        Fails(2, "负责高标准农田、小型水利设施建设和管理维护工作。", "承担农机推广；负责高标农田、小型水利设施建设和管理维护工作。").Message.Chinese.ShouldContain("疑漏“准”");

    [Fact]
    public void Reasons_of_different_changes_pass() => Passes("印刷费增加，主要原因是新增宣传材料印制支出。", "公用经费增加，主要原因是新增预留宣传材料印制支出。");

    [Fact]
    public void Clauses_that_differ_otherwise_pass() =>
        Passes("负责高标准农田、小型水利设施建设和管理维护工作。", "负责高标准渠道、小型水利设施建设和管理维护工作。");
}
