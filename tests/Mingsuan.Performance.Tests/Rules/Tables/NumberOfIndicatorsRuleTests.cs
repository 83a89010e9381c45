using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class NumberOfIndicatorsRuleTests : TableRuleTest<NumberOfIndicatorsRule>
{
    [Fact]
    public void Few_Pass() => Passes(Table with { Indicators = [.. Enumerable.Repeat(Row("数量指标", "清淤长度", "≥36公里"), 20)] });

    [Fact]
    public void Many_AreNoted() => Fails(Severity.Info, null, Table with { Indicators = [.. Enumerable.Repeat(Row("数量指标", "清淤长度", "≥36公里"), 21)] });
}
