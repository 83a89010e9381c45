using Mingsuan.Core.Findings;
using Mingsuan.Performance;
using Mingsuan.Performance.Model;

namespace Mingsuan.Cli.Reports;

/// <summary>Says how many indicators of each kind can be measured.</summary>
internal sealed class MeasurabilityView(TextWriter writer, Language language)
{
    /// <summary>Writes a line for all indicators and one for each kind.</summary>
    public void Write(IReadOnlyList<PerformanceTarget> targets)
    {
        var counts = MeasurabilitySummary.Of(targets);
        int measurable = counts.Sum(count => count.Measurable);
        int total = counts.Sum(count => count.Total);
        writer.WriteLine(Say(
            $"  绩效目标 {targets.Count} 张，指标 {total} 个，可衡量 {measurable} 个：",
            $"  {targets.Count} target table(s), {total} indicators, {measurable} measurable:"));
        foreach (var count in counts)
        {
            writer.WriteLine(Say(
                $"    {count.Dimension.Chinese()}　可衡量 {count.Measurable}，部分可衡量 {count.Partly}，不可衡量 {count.NotMeasurable}",
                $"    {count.Dimension.English()}: {count.Measurable} measurable, {count.Partly} partly, {count.NotMeasurable} not"));
        }
    }

    private string Say(string chinese, string english) => language == Language.Chinese ? chinese : english;
}
