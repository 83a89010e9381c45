using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Tables;

public class TitleRuleTests : TableRuleTest<TitleRule>
{
    [Theory]
    [InlineData("1、沟渠清淤经费绩效目标表")]
    [InlineData("（一）关于沟渠清淤经费的通知年度绩效目标指标")]
    [InlineData("某区预算部门(单位)项目支出绩效目标表")]
    [InlineData("2024年度项目支出绩效目标表")]
    [InlineData("")]
    public void TitleOfTheProjectOrOfTheForm_Passes(string title) => Passes(Table with { Title = title });

    [Fact]
    public void TitleOfAnotherProject_Fails() => Fails(Severity.Error, null, Table with { Title = "2、桥梁检测经费绩效目标表" });
}
