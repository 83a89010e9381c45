using Mingsuan.Core.Findings;

namespace Mingsuan.Performance.Values;

/// <summary>The reasons why a cell cannot be read, in words for the officer who filled it.</summary>
public static class UnreadableReasonTexts
{
    /// <summary>Says why.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>A clause without a full stop, in both languages.</returns>
    public static Message Describe(this UnreadableReason reason) => reason switch
    {
        UnreadableReason.Empty => new("没有填写指标值", "there is no value"),
        UnreadableReason.Placeholder => new("只填了占位符，没有指标值", "only a placeholder stands here"),
        UnreadableReason.GluedNumbers => new("两个数连在了一起，看不出目标是多少", "two numbers are run together"),
        UnreadableReason.UnitIsNumber => new("计量单位栏填了数字", "the unit column holds a number"),
        UnreadableReason.NameInsteadOfUnit => new("数字后面填的是指标名称，不是“%”", "the name of the indicator stands where the % sign belongs"),
        UnreadableReason.NameOnly => new("填的是要衡量的内容，没有指标值", "the cell names what is measured and gives no value"),
        UnreadableReason.ContradictoryComparators => new("比较符号互相矛盾", "the comparison signs contradict each other"),
        UnreadableReason.ImplausibleMagnitude => new("数字与“千万”等数量级连用，金额不成立", "the number does not go with its size word"),
        UnreadableReason.ImpossibleDate => new("没有这样的月份或日期；如指时长，应写“个月”或“天”", "there is no such month or day; for a span of time write 个月 or 天"),
        UnreadableReason.InvalidNumber => new("数字写法有误", "these digits are not a number"),
        UnreadableReason.InexactFraction => new("分数不能化为准确的百分数，应直接写百分数", "this fraction is no exact percentage; write a percentage"),
        UnreadableReason.ReversedRange => new("区间的下限大于上限", "the lower end of the range is above the upper end"),
        _ => new("看不出目标值", "no target can be read"),
    };
}
