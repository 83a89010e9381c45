using Mingsuan.Core.Documents;

namespace Mingsuan.Performance.Tests.Forms;

public class DepartmentGoalReaderTests
{
    [Fact]
    public void ReadsGoalIndicatorsAndStandardOfEachDuty()
    {
        var goals = DepartmentGoalReader.Read(new Document(new DocumentSource("sample.txt", "", "text/plain"), [.. FormDocument.Lines(
            1,
            """
            （二）分项绩效目标
            1、水利建设
            绩效目标：恢复沟渠排涝能力。
            绩效指标：清淤沟渠不少于36公里，
            验收合格率达到100%。
            绩效标准：80%以上的为优；60%以下的为差。
            2、河道管护
            绩效指标：保洁河道12条。
            （三）工作保障措施
            按季度核对进度。
            1、沟渠清淤经费绩效目标表
            绩效指标：表内的不算。
            """)]));
        goals.Select(goal => (goal.Duty, goal.Goal, goal.Indicators, goal.Standard, goal.Line)).ShouldBe(
        [
            ("水利建设", "恢复沟渠排涝能力。", "清淤沟渠不少于36公里，验收合格率达到100%。", "80%以上的为优；60%以下的为差。", 4),
            ("河道管护", null, "保洁河道12条。", null, 8),
        ]);
    }
}
