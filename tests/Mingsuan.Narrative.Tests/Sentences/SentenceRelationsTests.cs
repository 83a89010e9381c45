using Mingsuan.Core.Relations;

namespace Mingsuan.Narrative.Tests.Sentences;

/// <summary>What sentences state is worked out again.</summary>
public sealed class SentenceRelationsTests
{
    [Theory]
    [InlineData("支出预算120.00万元，其中：基本支出90.00万元，占75.00%；项目支出30.00万元，占25.00%。")]
    [InlineData("支出预算120.00万元，比上年增加20.00万元，增长20.00%，其中：基本支出减少5.00万元，项目支出增加25.00万元。")]
    [InlineData("“三公”经费预算3.00万元，比上年减少1.00万元，其中：因公出国（境）费0万元，与上年持平；公务用车购置及运行费2.00万元，比上年减少1.00万元；公务接待费1.00万元，与上年持平。")]
    [InlineData("“教育支出（类）普通教育（款）小学教育（项）”2023年当年预算执行数为0.00万元，2024年预算安排25.00万元，比2023年预算执行数增加100.00%。")]
    public void What_agrees_breaks_nothing(string text) => Prose.Broken(text).ShouldBeEmpty();

    [Theory]
    [InlineData("支出预算120.00万元，其中：基本支出90.00万元，占57.00%；项目支出30.00万元，占25.00%。", RelationKind.Share)]
    [InlineData("支出预算120.00万元，其中：基本支出90.00万元，项目支出31.00万元。", RelationKind.CrossSum)]
    [InlineData("支出预算120.00万元，比上年增加20.00万元，增长2.00%。", RelationKind.Growth)]
    [InlineData("机关运行经费预算120.00万元，比上年减少20.00万元，增长14.29%。", RelationKind.Growth)]
    [InlineData("支出预算比上年增加20.00万元，其中：基本支出增加5.00万元，项目支出增加25.00万元。", RelationKind.CrossSum)]
    [InlineData("公务接待费1.00万元，比上年增加0.20万元。公务接待费与上年持平。", RelationKind.Equality)]
    [InlineData("公务接待费上年预算数2.00万元，2024年预算安排公务接待费1.00万元，公务接待费比上年增加1.00万元。", RelationKind.Change)]
    [InlineData("项目20个，其中：其他运转类项目12个，特定目标类项目7个。", RelationKind.CrossSum)]
    [InlineData("支出预算120.00万元，比上年增加210.00万元，增长20.00%。", RelationKind.Growth)]
    [InlineData("“三公”经费预算3.00万元，其中：因公出国（境）费0万元；公务用车购置及运行费2.00万元；公务接待费1.00万元。“三公”经费比上年减少1.20万元，其中公务用车购置及运行费减少1.50万元，公务接待费与上年持平。", RelationKind.SentenceSum)]
    [InlineData("政府采购预算5.00万元，其中：货物1.00万元、工程0.00万元、服务3.00万元。", RelationKind.CrossSum)]
    public void What_does_not_agree_is_broken(string text, RelationKind kind) => Prose.Broken(text).Select(relation => relation.Relation.Kind).ShouldContain(kind);

    [Fact]
    public void A_list_of_some_parts_is_not_held_against_the_whole()
    {
        var relations = Prose.Relations("一般公共预算支出120.00万元，主要用于以下方面：教育支出60.00万元，卫生健康支出20.00万元。");

        relations.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Unchecked);
    }

    /// <summary>What costs something this year may have changed without a word.</summary>
    [Theory]
    [InlineData("“三公”经费预算3.00万元，其中：因公出国（境）费0万元；公务用车购置及运行费2.00万元；公务接待费1.00万元。“三公”经费比上年减少1.50万元，其中公务用车购置及运行费减少1.50万元，公务接待费与上年持平。")]
    [InlineData("“三公”经费预算3.00万元，其中：因公出国（境）费0万元；公务用车购置及运行费2.00万元；公务接待费1.00万元。“三公”经费比上年减少1.20万元，其中公务接待费减少0.20万元。")]
    public void An_item_without_cost_and_without_a_word_is_unchanged(string text) => Prose.Broken(text).ShouldBeEmpty();

    [Fact]
    public void The_change_of_all_revenue_is_that_of_all_expenditure_to_the_last_digit() =>
        Prose.Broken("收入预算120.00万元，比上年增加20.00万元。支出预算120.00万元，比上年增加20.01万元。").ShouldHaveSingleItem();

    [Fact]
    public void Parts_that_are_more_than_the_whole_are_broken() =>
        Prose.Broken("一般公共预算支出120.00万元，主要用于以下方面：教育支出60.00万元，卫生健康支出80.00万元。").ShouldHaveSingleItem();

    [Fact]
    public void Yuan_for_ten_thousand_yuan_is_broken_although_the_digits_agree() =>
        Prose.Broken("基本支出52.62万元。基本支出52.62元。").ShouldHaveSingleItem().Relation.Kind.ShouldBe(RelationKind.Equality);

    [Fact]
    public void A_copy_is_right_to_the_last_digit() => Prose.Broken("基本支出52.62万元。基本支出52.63万元。").ShouldHaveSingleItem().Relation.IsLiteral.ShouldBeTrue();
}
