using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class MandatoryKindsRuleTests : TableRuleTest<MandatoryKindsRule>
{
    [Fact]
    public void AllKinds_Pass() => Passes(Table with
    {
        Indicators = [Row("数量指标", "清淤长度", "≥36公里"), Row("成本指标", "每公里费用", "≤0.3万元"), Row("社会效益指标", "内涝点减少", "≥5处"), Row("服务对象满意度指标", "村民满意度", "≥90%")],
    });

    [Fact]
    public void NoOutcome_IsAnErrorAtTheFirstIndicator() => Fails(Severity.Error, 20, Table with
    {
        Indicators = [Row("数量指标", "清淤长度", "≥36公里"), Row("成本指标", "每公里费用", "≤0.3万元"), Row("服务对象满意度指标", "村民满意度", "≥90%")],
    }).Message.Chinese.ShouldContain("效益指标");

    [Fact]
    public void NoCost_IsAWarning() => Fails(Severity.Warning, 20, Table with
    {
        Indicators = [Row("数量指标", "清淤长度", "≥36公里"), Row("生态效益指标", "水质达标率", "≥90%"), Row("服务对象满意度指标", "村民满意度", "≥90%")],
    }).Message.Chinese.ShouldContain("成本指标");
}
