using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class RepeatedTextRuleTests : RuleTest<RepeatedTextRule>
{
    [Fact]
    public void A_clause_twice_in_a_section_is_found() => Fails(2, "一、主要职责", "负责全县高标准农田建设和管理维护工作；指导农机推广；负责全县高标准农田建设和管理维护工作。");

    [Fact]
    public void Short_clauses_in_a_row_are_found() => Fails(1, "农田管理工作；农田管理工作；农机推广、种子管理工作。");

    [Fact]
    public void An_amount_pasted_twice_is_found() => Fails(1, "其中基本支出52.86万元，项目支出493.57万元，主要为本年预算共计546.43万元，其中人员经费48.39万元，项目支出493.57万元，主要用于灌溉。");

    [Fact]
    public void The_same_clause_in_another_section_passes() => Passes("一、主要职责", "负责全县高标准农田建设和管理维护工作。", "二、主要任务", "负责全县高标准农田建设和管理维护工作。");

    [Fact]
    public void Items_with_amounts_are_parallel() => Passes("国有资本经营预算拨款收入0.00万元，与上年预算数持平；国有资本经营预算拨款收入0.00万元，与上年预算数持平。");

}
