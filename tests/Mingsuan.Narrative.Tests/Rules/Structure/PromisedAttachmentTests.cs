using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class PromisedAttachmentTests : RuleTest<PromisedAttachment>
{
    [Fact]
    public void A_table_below_must_follow() => Fails(1, "2024年政府采购预算见下表。", "五、名词解释", "基本支出：略。");

    [Fact]
    public void A_table_below_that_follows_passes() => Passes("2024年政府采购预算见下表。", "政府采购预算表", "名称\t金额");

    [Fact]
    public void An_attachment_must_be_there() => Fails(1, "整体绩效目标表公开情况见附件。", "五、名词解释");

    [Fact]
    public void An_attachment_that_is_there_passes() => Passes("整体绩效目标表见附件1。", "附件1：整体绩效目标表");

    [Fact]
    public void Target_tables_in_the_document_are_the_attachment()
    {
        TargetLines.Add(2);

        Passes("项目绩效目标表公开情况见附件", "1、农田水利维修绩效目标表");
    }

}
